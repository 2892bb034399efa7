/** Security, hardware and administration. Spelling rules: see `catalogue.ts`. */
export const SECURITY = `
# Security
Cortex XDR
Cortex XSOAR
Splunk SOAR = Phantom?
Splunk Enterprise Security
Elastic Security
Microsoft Defender for Endpoint
Microsoft Defender for Identity
Carbon Black
Cybereason
Tanium
Tehtris
Darktrace
Vectra AI = Vectra?
ExtraHop
Varonis
BeyondTrust
Delinea = Thycotic
One Identity
Saviynt
ForgeRock
Gluu
Shibboleth
Ory Kratos
Zitadel
StrongDM
HashiCorp Sentinel
Infisical
OpenVAS Greenbone
Acunetix
Invicti = Netsparker
AppScan
Semgrep
CodeQL
Gitleaks
TruffleHog
OWASP Dependency-Check = Dependency-Check
OWASP Dependency-Track = Dependency-Track
Checkov
tfsec
Terrascan
KICS^
ScoutSuite
Prowler
Cobalt Strike
Impacket
Maltego
Shodan
Censys
EnCase
Velociraptor
osquery
Sysmon
Arkime
Security Onion
Cuckoo Sandbox
VirusTotal
Sigma Rules
Fortinet FortiGate
FortiWeb
FortiMail
FortiSIEM
Palo Alto Panorama
Prisma Access
GlobalProtect
Cisco AnyConnect = AnyConnect
Cisco Umbrella
Cisco DNA Center
Cisco Duo
Aruba ClearPass = ClearPass
PacketFence
Forcepoint
Olfeo
UCOPIA
Barracuda
Mimecast
Mailinblack
Thales HSM
HSM^
Veritas
Nakivo
Atempo
Wooxo
Datto
Zerto
Dell Data Domain = Data Domain
Dell PowerStore = PowerStore
Dell EMC Unity
Dell Isilon = Isilon, PowerScale
HPE Nimble
HPE StoreOnce
IBM Power = IBM Power Systems, pSeries
IBM AS/400
IBM Storwize
Hitachi VSP
Quantum StorNext
Scality
Ceph RBD
smartmontools
Ventoy
Ansible Molecule = Molecule?
Ansible Galaxy
Ansible Lint
Uyuni
SUSE Manager
Katello
Spacewalk
Ivanti
ManageEngine
Kaseya
NinjaOne
PDQ Deploy
Lansweeper
Microsoft Autopilot = Windows Autopilot
Windows Admin Center
Hyper-V Replica
Failover Clustering = Windows Failover Cluster
DFS^ = DFSR
AppLocker
LAPS^
PowerShell DSC
Robocopy
Sysinternals
Cygwin
MSYS2
Oh My Zsh
ShellCheck
Perl DBI
Puppet Bolt
Hiera
Chef InSpec = InSpec
Test Kitchen
Serverspec
Testinfra
Goss^
Terraform Cloud
Terraform Enterprise
Atlantis^
Spacelift
env0
Infracost
CDKTF = CDK for Terraform
Semaphore CI
Buildkite
Bitrise
AppVeyor
Codefresh
Earthly
Dagger.io
Jenkins X
Jenkins Pipeline = Jenkinsfile
GitLab Pages
Gitea Actions
AWS Proton
GitGuardian
DefectDojo
LogRhythm
Exabeam
Wiz^
Radware
Sigma?
Chronicle? = Google Chronicle
`;
