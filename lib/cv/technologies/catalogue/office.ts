/** Office work, project and service management, business software, design and assistants. Spelling rules: see `catalogue.ts`. */
export const OFFICE = `
# Tickets and projects
Redmine
Request Tracker = RT?
Bugzilla
Jira = Atlassian Jira, Jira Software, Jira Service Management, Jira Service Desk
Confluence^ = Atlassian Confluence
Trac?
MantisBT = Mantis
YouTrack
OTRS = Znuny
Zammad
osTicket
Freshdesk
Zendesk
ServiceNow
BMC Remedy = BMC Helix, Remedy ITSM
EasyVista
iTop
Jira Align
Trello
Asana^
Monday? = Monday.com
ClickUp
Wrike
Basecamp^
Notion? = Notion.so
Linear?
Taiga?
OpenProject
Tuleap
Kanboard
Wekan
Planner? = Microsoft Planner
Microsoft Project = MS Project
GanttProject
Smartsheet
Airtable
Miro? = RealtimeBoard
Klaxoon
Mural?
Visio? = Microsoft Visio, MS Visio
draw.io = diagrams.net
Excalidraw
Lucidchart
PlantUML
Mermaid?
Enterprise Architect

Productboard

# Office suites
Microsoft Office = MS Office, Office?, Pack Office, Suite Office
Microsoft 365 = Office 365, M365^, O365^
Microsoft Word = Word?, MS Word, documents Word
Microsoft Excel = Excel^, MS Excel
! Excel at, Excel in, Excel as
Microsoft PowerPoint = PowerPoint, MS PowerPoint
Microsoft Outlook = Outlook^, MS Outlook
Microsoft Access = Access?, MS Access, base Access, bases Access
Microsoft OneNote = OneNote
Microsoft OneDrive = OneDrive
Microsoft Publisher = Publisher?, MS Publisher
Microsoft Teams = Teams?, MS Teams
LibreOffice = LibreOffice Calc, LibreOffice Writer
OpenOffice = Apache OpenOffice, OpenOffice.org
OnlyOffice
Collabora = Collabora Online
Google Workspace = G Suite, Google Apps
Google Docs
Google Sheets
Google Slides
Google Drive
Gmail
iWork
Lotus Notes = IBM Notes, HCL Notes, Lotus Domino
Thunderbird?
Google Forms
Typeform
LimeSurvey
SurveyMonkey

# Sharing and talking
Slack?
Mattermost
Rocket.Chat
Discord
Zoom?
Cisco Webex = Webex
Skype = Skype for Business
Google Meet
Element? = Matrix Synapse
Tchap
Nextcloud
Immich
Paperless-ngx
ownCloud
Seafile
Dropbox^
Box?
Plik?
Haste? = Hastebin, Haste-server
PrivateBin
Etherpad = Etherpad Lite
EtherCalc
HedgeDoc = CodiMD
CryptPad
Framapad
Obsidian?
Evernote
Loom?
Calendly
DocuSign
Yousign

# Business software
SAP^ = SAP ERP, SAP R/3, SAP ECC
SAP S/4HANA = S/4HANA
SAP Fiori = Fiori
SuccessFactors = SAP SuccessFactors
Salesforce^ = Salesforce CRM, Sales Cloud, Service Cloud
HubSpot
Zoho = Zoho CRM
Pipedrive
SugarCRM
Dolibarr
Axelor
ERPNext
Microsoft Dynamics 365 = Dynamics 365, Microsoft Dynamics, Dynamics CRM, Dynamics AX, Dynamics NAV, Business Central
Sage? = Sage 100, Sage X3
Cegid
Oracle E-Business Suite = Oracle EBS
NetSuite = Oracle NetSuite
PeopleSoft
Workday^
Lucca^
Silae
EBP^
QuickBooks
Pennylane
Coupa
Ariba = SAP Ariba
Anaplan
Pega = Pegasystems
Tagetik
Kyriba
HR Access
Kelio
PayFit

# Marketing and social networks
Mailchimp
Brevo = Sendinblue
Marketo
Pardot
Google Ads = AdWords, Google AdWords
Meta Ads = Facebook Ads
Google Search Console
Semrush
Ahrefs
Screaming Frog
Hootsuite
LinkedIn Ads = LinkedIn Sales Navigator

# Design, images and sound
Figma
Sketch?
Adobe XD
InVision
Zeplin
Balsamiq
Axure
Canva
Adobe Creative Cloud = Adobe Creative Suite, Suite Adobe
Photoshop = Adobe Photoshop
Illustrator^ = Adobe Illustrator
InDesign = Adobe InDesign
After Effects = Adobe After Effects
Premiere Pro = Premiere?, Adobe Premiere, Adobe Premiere Pro
Lightroom = Adobe Lightroom
Adobe Acrobat
Dreamweaver
GIMP
Inkscape
Scribus
Krita
FFmpeg
GStreamer
VLC
OBS Studio = OBS^
Audacity
DaVinci Resolve
Final Cut Pro
Icecast
ImageMagick

# Engineering drawing
AutoCAD
SolidWorks
CATIA
Fusion 360
FreeCAD
SketchUp
Revit
Altium = Altium Designer
KiCad
Eplan
ANSYS
Creo?

# Assistants
ChatGPT
Claude? = Claude Code, Anthropic Claude
Google Gemini = Gemini?
Microsoft Copilot = Copilot?
Perplexity?
Mistral Le Chat = Le Chat?
DeepL
`;
