/** Services of the public clouds and what runs on clusters. Spelling rules: see `catalogue.ts`. */
export const CLOUD = `
# Amazon Web Services
AWS CloudTrail = CloudTrail
AWS Config
AWS Systems Manager = AWS SSM
AWS Secrets Manager
AWS KMS = AWS Key Management Service
AWS WAF
AWS Shield
AWS GuardDuty = GuardDuty, Amazon GuardDuty
AWS Security Hub
Amazon Inspector
Amazon Macie
AWS Direct Connect
AWS Transit Gateway
AWS Control Tower
AWS Backup
AWS Batch
AWS AppSync = AppSync
AWS Amplify
AWS App Runner
AWS Cloud9
AWS CodeCommit = CodeCommit
AWS CodeArtifact
AWS SAM = AWS Serverless Application Model
AWS X-Ray
AWS DMS = AWS Database Migration Service
AWS Lake Formation
AWS Outposts
AWS Snowball
AWS Storage Gateway
AWS DataSync
AWS Fault Injection Simulator
AWS IoT Core
EventBridge = Amazon EventBridge, AWS EventBridge
Amazon MSK
Amazon MQ
Amazon ElastiCache = ElastiCache
Amazon Neptune
Amazon DocumentDB = DocumentDB
Amazon Timestream
Amazon QuickSight = QuickSight
Amazon FSx
Amazon Glacier = S3 Glacier
Amazon SES = AWS SES
Amazon Connect
Amazon WorkSpaces
Amazon Comprehend
Amazon Rekognition
Amazon Textract
Amazon Polly
Amazon Lex
Amazon Personalize
LocalStack
eksctl
Cloud Custodian

# Microsoft Azure
Azure Virtual Machines = Azure VM, Azure VMs
Azure Container Apps
Azure Container Instances
Azure Container Registry
Azure Service Fabric
Azure SQL Managed Instance
Azure Database for PostgreSQL
Azure Database for MySQL
Azure Cache for Redis
Azure Storage
Azure Files
Azure Data Explorer
Azure Stream Analytics
Azure Databricks
Azure Cognitive Services = Azure AI Services
Azure AI Search = Azure Cognitive Search, Azure Search
Azure AI Foundry = Azure AI Studio
Azure Bot Service
Azure API Management
Azure Application Gateway
Azure Front Door
Azure Load Balancer
Azure Firewall
Azure Bastion
Azure VPN Gateway
Azure ExpressRoute
Azure Virtual Network
Azure DNS
Azure Policy
Azure Blueprints
Azure Arc
Azure Backup
Azure Site Recovery
Azure Automation
Azure Application Insights = Application Insights
Azure Event Grid
Azure IoT Hub
Azure Repos
Azure Boards
Azure Artifacts
Azure Test Plans
Azure Static Web Apps
Azure Spring Apps
Azure Lighthouse
Azure Stack HCI = Azure Stack
Azure Migrate
Microsoft Purview
Microsoft Defender for Cloud

# Google Cloud
Google Cloud Spanner = Cloud Spanner
Google Bigtable = Cloud Bigtable
Google Cloud SQL = Cloud SQL
Google Cloud Composer = Cloud Composer
Google Cloud Armor = Cloud Armor
Google Cloud DNS
Google Cloud CDN
Google Cloud IAM
Google Cloud Logging
Google Cloud Deploy
Google Artifact Registry
Google Container Registry
Google Secret Manager
Google Memorystore
Google Eventarc
Google Anthos = Anthos
Google Apigee Hybrid
Google Document AI
Google Dialogflow = Dialogflow
Google Security Command Center
Firebase Cloud Messaging
Firebase Authentication
Firebase Crashlytics = Crashlytics

# Other clouds
OVHcloud Managed Kubernetes
Exoscale
UpCloud
Civo
Equinix Metal
Cloudflare R2
Cloudflare Pages
Cloudflare Zero Trust
Koyeb
Oracle Autonomous Database
Oracle Exadata = Exadata
Oracle Data Guard = Data Guard
Oracle GoldenGate = GoldenGate
Oracle Enterprise Manager
Oracle APEX
SAP BTP = SAP Cloud Platform
NumSpot
Cloud Temple

# On clusters
Operator Framework
OperatorHub
kubeadm
kubelet
k9s
Kubespray
kops^
kind^
K0s
Talos Linux = Talos OS
Bottlerocket
Flatcar Container Linux = Flatcar
Fedora CoreOS
bootc
Cluster API
Kyverno
Kubewarden
Gatekeeper^
Open Policy Agent = OPA^, OPA Gatekeeper
Falco
cert-manager
ExternalDNS
External Secrets Operator
Sealed Secrets
MetalLB
Nginx Ingress = Ingress Nginx
Kong Ingress
Contour
Emissary-ingress
Flannel
Weave Net
Antrea
KEDA
Argo Rollouts
Argo Events
Flagger
Helmfile
Jsonnet
Telepresence
DevSpace
Garden.io
Okteto
OpenEBS
Portworx
Strimzi
CloudNativePG
Zalando Postgres Operator
Crunchy Postgres
vCluster
Kubecost
kube-bench
kube-hunter
Keptn
Backstage^
OpenFaaS
Kubeless
Dapr
Virtink
Firecracker
Kata Containers
gVisor
runc
crun
nerdctl
Skopeo
Docker Desktop
Docker Machine
Docker Registry
Rancher Desktop
Colima
OrbStack
Quay^ = Red Hat Quay
Cosign
CycloneDX
SPDX
SLSA?
Chainguard
Sigstore
Grype
Syft
Anchore
Aqua Security = Aquasec
Sysdig
Twistlock = Prisma Cloud
Lacework
HashiCorp Boundary
HashiCorp Waypoint
Red Hat Satellite
Red Hat OpenStack Platform
Red Hat Enterprise Virtualization
OpenShift Virtualization
VMware Cloud Foundation
VMware Aria = vRealize, vRealize Operations, vRealize Automation
VMware SRM = VMware Site Recovery Manager
VMware vMotion = vMotion
VMware PowerCLI = PowerCLI
VMware Fusion
VMware Cloud Director = vCloud Director
Nutanix Prism
Citrix Virtual Desktops
Microsoft SCVMM = SCVMM
Scale Computing
Dell VxRail = VxRail
HPE SimpliVity = SimpliVity
HPE Synergy
HPE OneView
Cisco HyperFlex
OpenStack Nova
OpenStack Neutron
OpenStack Cinder
OpenStack Keystone
OpenStack Ironic
OpenStack Heat
OpenStack Glance
Kolla Ansible = Kolla
OpenStack-Ansible
`;
