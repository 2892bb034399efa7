/** Business software, CRM, ERP, CAD and marketing. Spelling rules: see `catalogue.ts`. */
export const BUSINESS = `
# Offices and businesses
Ivanti Service Manager
TOPdesk
Freshservice
HaloITSM
Isilog
Pytheas
Microsoft Loop
Microsoft Viva
Microsoft Bookings
Microsoft Lists
OneDrive for Business
Google Chat
Google Apps Script
Google Classroom
Coda.io
Slite
Nuclino
Swimm
Zulip
Olvid
Whaller
Jamespot
Talkspirit
Pivotal Tracker
Aha!
ProductPlan
Planisware
Sciforma
Clarity PPM
Primavera P6 = Primavera
Wimi
Sellsy
Axonaut
Divalto
Sylob
Infor M3
Infor LN
IFS Applications
QAD^
Epicor
Microsoft Dynamics NAV = Navision
Microsoft Dynamics AX = Axapta
Cegid XRP
SAP PI/PO = SAP PI, SAP PO
SAP CRM
SAP SD
SAP MM
SAP FI/CO = SAP FI, SAP CO, SAP FICO
SAP EWM
SAP TM
SAP Ariba Network
SAP Basis
SAPUI5
Salesforce Marketing Cloud
Salesforce CPQ
Salesforce Lightning
MuleSoft Anypoint
Veeva
nCino
Guidewire
Duck Creek
Murex
Bloomberg Terminal
Temenos
Finastra
Adyen
Mollie
Lemonway
Worldline
PayPlug
commercetools
BigCommerce
VTEX
Spryker
Mirakl
Sitefinity
Kentico
Optimizely
Contentstack
Prismic
Storyblok
Hygraph
Builder.io
Framer
Penpot
UserTesting
FullStory
Contentsquare
AB Tasty
Kameleoon
Segment.io
mParticle
Tealium
Customer.io
Klaviyo
ActiveCampaign
Splio
Selligent
Adobe Campaign
Adobe Target
Majestic SEO
Moz Pro
SE Ranking
Sprout Social
Cinema 4D
3ds Max
ZBrush
Substance Painter
Unreal Blueprints
Rhino 3D
Grasshopper 3D
Tekla
Navisworks
ArchiCAD
AllPlan
Siemens NX
Siemens TIA Portal = TIA Portal
Siemens Teamcenter = Teamcenter
PTC Windchill = Windchill
Dassault ENOVIA = ENOVIA
Solid Edge
COMSOL
Abaqus
Rockwell Studio 5000
Schneider EcoStruxure
Wonderware
Ignition SCADA
OSIsoft PI
Visualforce
Lightning Web Components = LWC^
JD Edwards
Cognos TM1 = IBM TM1, TM1^
Hyperion = Oracle Hyperion
Stibo
`;
