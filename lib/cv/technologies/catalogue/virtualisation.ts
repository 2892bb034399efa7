/** Hypervisors, containers, orchestration and public or private clouds. Spelling rules: see `catalogue.ts`. */
export const VIRTUALISATION = `
# Hypervisors
Proxmox = Proxmox VE, Proxmox Virtual Environment, PVE^
Proxmox Backup Server = PBS^
KVM^ = QEMU/KVM, KVM/QEMU
QEMU
libvirt
virt-manager
virsh
VMware
VMware ESXi = ESXi, ESX^, VMware ESX
VMware vSphere = vSphere
VMware vCenter = vCenter, vCenter Server, VMware vCenter Server
VMware vSAN = vSAN
VMware NSX = NSX^, NSX-T
VMware Horizon
VMware Workstation
VMware Tanzu = Tanzu
Hyper-V = Microsoft Hyper-V
Azure Local
Xen = Xen Project
XenServer = Citrix Hypervisor, Citrix XenServer
XCP-ng
Xen Orchestra
VirtualBox = Oracle VM VirtualBox, Oracle VirtualBox
oVirt = Red Hat Virtualization, RHEV
Nutanix = Nutanix AHV, AHV^
bhyve
Parallels^ = Parallels Desktop
Citrix = Citrix Virtual Apps, XenApp, XenDesktop, Citrix XenApp
VDI^
Apache Guacamole = Guacamole^
WSL^ = WSL2, Windows Subsystem for Linux

# Containers
LXC = Linux Containers
LXD
Incus
Linux-VServer = vserver, vservers
OpenVZ = Virtuozzo
Docker = Docker Engine, Docker CE
Docker Compose
Docker Swarm = Swarm^
Podman
Podman Desktop
Buildah
containerd
CRI-O
systemd-nspawn
Harbor?
Docker Hub
Portainer
Dockge
Singularity? = Apptainer
jails? = FreeBSD jails

# Orchestration
Kubernetes = k8s, Kube^, kubectl
K3s = Rancher K3s
RKE2 = RKE^
MicroK8s
minikube
Rancher = SUSE Rancher
OpenShift = Red Hat OpenShift, OKD^
Helm^ = Helm Charts
Kustomize
Istio
Linkerd
Cilium
Tetragon?
Envoy Gateway
Kgateway
Gateway API
Calico^
Knative
Nomad? = HashiCorp Nomad
Apache Mesos = Mesos, Marathon Mesos
Karpenter
KubeVirt
Longhorn?
Rook?
Velero

# Private clouds and hyperconvergence
OpenStack
CloudStack = Apache CloudStack
OpenNebula
Harvester? = SUSE Harvester
Cloud Foundry

# Amazon
AWS = Amazon Web Services
Amazon EC2 = EC2, AWS EC2
S3 = Amazon S3, AWS S3
AWS Lambda = Lambda?, Amazon Lambda
Amazon RDS = RDS?, AWS RDS
Amazon VPC = AWS VPC
Amazon ECS = ECS^, AWS ECS, AWS Fargate, Fargate
Amazon EKS = EKS, AWS EKS
Amazon ECR = ECR^, AWS ECR
AWS IAM
Amazon CloudFront = CloudFront, AWS CloudFront
Amazon Route 53 = Route 53, AWS Route 53
Amazon SQS = SQS^, AWS SQS
Amazon SNS = SNS^, AWS SNS
Amazon API Gateway = AWS API Gateway
AWS Step Functions = Step Functions
AWS CDK = CDK^
Elastic Beanstalk = AWS Elastic Beanstalk
AWS Glue
Amazon Kinesis = Kinesis, AWS Kinesis
Amazon EMR = AWS EMR, EMR?
Amazon Cognito = AWS Cognito, Cognito^
Amazon Lightsail
Amazon EBS = EBS^, AWS EBS
Amazon EFS = EFS^, AWS EFS
AWS Organizations

# Microsoft
Microsoft Azure = Azure, MS Azure, Windows Azure
Azure Kubernetes Service = AKS
Azure Functions
Azure App Service
Azure Blob Storage = Blob Storage
Azure Logic Apps = Logic Apps
Azure Virtual Desktop = AVD^
Azure Key Vault = Key Vault

# Google
Google Cloud = GCP, Google Cloud Platform
Google Compute Engine = GCE^
Google Kubernetes Engine = GKE
Google Cloud Run = Cloud Run
Google Cloud Functions = Cloud Functions
Google Cloud Storage = GCS^
Google App Engine = App Engine
Google Pub/Sub = Pub/Sub, Google Cloud Pub/Sub
Firebase = Google Firebase

# Other clouds and hosts
OVHcloud = OVH
Scaleway
Outscale = 3DS Outscale
Clever Cloud
Coolify
Dokploy
Dokku
CapRover
Kamal?
Hetzner
DigitalOcean
Linode = Akamai Connected Cloud
Vultr
IBM Cloud
Oracle Cloud = Oracle Cloud Infrastructure
Alibaba Cloud
Heroku
Vercel
Netlify
Render?
Fly.io
Railway?
Cloudflare Workers
Supabase
Platform.sh
Infomaniak
Gandi
Ionos
Scalingo
`;
