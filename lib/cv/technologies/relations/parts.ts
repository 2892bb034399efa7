/** Naming the part on the left shows the whole on the right: "kubectl > Kubernetes". See `relations.ts`. */
export const PARTS = `
# Virtualisation and containers
Docker Compose, Docker Swarm, Docker Hub, Docker Desktop, Docker Registry, Docker Machine > Docker
virsh, virt-manager > libvirt
VMware vMotion, VMware PowerCLI, VMware SRM, VMware Aria, VMware Cloud Foundation, VMware Cloud Director > VMware
Nutanix Prism > Nutanix
Microsoft SCVMM > Hyper-V
k9s, kubelet, Helmfile, kind, Kubespray, kops, Cluster API, MetalLB, Kyverno, kube-bench, vCluster, External Secrets Operator, Sealed Secrets > Kubernetes
Argo Rollouts, Argo Workflows, Argo Events, Flagger, Nginx Ingress, Rancher Desktop, ExternalDNS, Operator Framework > Kubernetes
OpenStack Nova, OpenStack Neutron, OpenStack Cinder, OpenStack Keystone, OpenStack Ironic, OpenStack Heat, OpenStack Glance, Kolla Ansible, OpenStack-Ansible > OpenStack
Red Hat OpenStack Platform > OpenStack
OpenShift Virtualization > OpenShift
Red Hat Satellite > Red Hat Enterprise Linux

# Clouds
Amazon EC2, AWS Lambda, Amazon RDS, Amazon VPC, Amazon ECS, Amazon EKS, Amazon ECR, AWS IAM, Amazon CloudFront, Amazon Route 53 > AWS
Amazon SQS, Amazon SNS, Amazon API Gateway, AWS Step Functions, AWS CDK, Elastic Beanstalk, AWS Glue, Amazon Kinesis, Amazon EMR, Amazon Cognito > AWS
Amazon Lightsail, Amazon EBS, Amazon EFS, AWS Organizations, AWS ELB, CloudFormation, Amazon CloudWatch, DynamoDB, Redshift, Amazon Athena, Amazon Aurora > AWS
AWS CodePipeline, AWS CodeBuild, AWS CodeDeploy, AWS CodeCommit, Amazon SageMaker, Amazon Bedrock, AWS CloudTrail, AWS Config, AWS Systems Manager > AWS
AWS Secrets Manager, AWS KMS, AWS WAF, AWS GuardDuty, AWS Security Hub, AWS Transit Gateway, AWS Direct Connect, AWS Backup, AWS Batch, AWS SAM, EventBridge > AWS
Amazon MSK, Amazon ElastiCache, Amazon Neptune, Amazon DocumentDB, Amazon QuickSight, Amazon FSx, Amazon Glacier, Amazon SES, AWS DMS, AWS Control Tower > AWS
Azure Kubernetes Service, Azure Functions, Azure App Service, Azure Blob Storage, Azure Logic Apps, Azure Virtual Desktop, Azure Key Vault, Azure SQL, Azure Monitor > Microsoft Azure
Azure Cosmos DB, Azure Service Bus, Azure Event Hubs, Azure Data Factory, Azure Synapse, Azure Data Lake, Azure Machine Learning, Azure OpenAI, Bicep > Microsoft Azure
Azure Resource Manager, Azure Virtual Machines, Azure Container Apps, Azure Container Registry, Azure API Management, Azure Application Gateway > Microsoft Azure
Azure Front Door, Azure Firewall, Azure Bastion, Azure ExpressRoute, Azure Virtual Network, Azure Policy, Azure Arc, Azure Backup, Azure Site Recovery > Microsoft Azure
Azure Storage, Azure Files, Azure Databricks, Azure Stream Analytics, Azure Automation, Azure Application Insights, Azure Event Grid, Microsoft Defender for Cloud > Microsoft Azure
Azure Pipelines, Azure Repos, Azure Boards, Azure Artifacts, Azure Test Plans > Azure DevOps
Google Compute Engine, Google Kubernetes Engine, Google Cloud Run, Google Cloud Functions, Google Cloud Storage, Google App Engine, Google Pub/Sub > Google Cloud
BigQuery, Google Dataflow, Dataproc, Google Vertex AI, Google Cloud Build, Google Cloud Spanner, Google Bigtable, Google Cloud SQL > Google Cloud
Google Cloud Composer, Google Cloud Armor, Google Artifact Registry, Google Secret Manager, Google Anthos, Google Cloud Monitoring, Google Cloud Logging > Google Cloud
Firestore, Firebase Cloud Messaging, Firebase Authentication, Firebase Crashlytics > Firebase
OVHcloud Managed Kubernetes > OVHcloud
Cloudflare Workers, Cloudflare R2, Cloudflare Pages > Cloudflare

# Automation and monitoring
Ansible Molecule, Ansible Galaxy, Ansible Lint > Ansible
Puppet Bolt, Hiera > Puppet
Terraform Cloud, Terraform Enterprise > Terraform
Jenkins Pipeline > Jenkins
GitLab Pages > GitLab
Gitea Actions > Gitea
ELK > Elasticsearch, Logstash, Kibana
Kibana > Elasticsearch
Filebeat, Metricbeat > Beats
Chronograf > TICK Stack
Node exporter, Blackbox exporter, Alertmanager, Thanos > Prometheus
Promtail > Loki
Splunk Enterprise Security, Splunk SOAR > Splunk
Elastic APM, Elastic Security > Elasticsearch

# Systems and network
Group Policy, ADFS > Active Directory
Windows Admin Center, WSUS, Windows Deployment Services, Remote Desktop Services, Failover Clustering > Windows Server
FortiWeb, FortiMail, FortiSIEM > Fortinet
Palo Alto Panorama, GlobalProtect, Prisma Access, Cortex XDR > Palo Alto
Juniper Mist, Juniper SRX > Juniper
Aruba Central, Aruba ClearPass > HPE Aruba
Ceph RBD > Ceph
Dell PowerStore, Dell VxRail, Dell Isilon, Dell Data Domain, iDRAC > Dell
HPE Synergy, HPE OneView, HPE SimpliVity, iLO > HPE
SquidGuard > Squid
mod_wsgi > Apache

# Development
Power Apps, Power Automate > Power Platform
Microsoft Word, Microsoft Excel, Microsoft PowerPoint, Microsoft Outlook, Microsoft Access, Microsoft OneNote > Microsoft Office
Google Docs, Google Sheets, Google Slides, Google Drive, Gmail, Google Apps Script > Google Workspace
Photoshop, Illustrator, InDesign, After Effects, Premiere Pro, Lightroom > Adobe Creative Cloud
React Three Fiber, React Admin, React Bootstrap > React
PrimeNG > Angular
PrimeVue, VueUse, Element Plus, Nuxt UI > Vue.js
Spring Cloud Gateway, Spring Cloud Config > Spring Cloud
Serilog, AutoMapper, MediatR, MassTransit, Hangfire > .NET
Eloquent > Laravel
Drush > Drupal
WP-CLI > WordPress
Capybara, RuboCop > Ruby
SAP MM, SAP SD, SAP FI/CO, SAP EWM, SAPUI5, SAP Basis > SAP
Salesforce Marketing Cloud, Salesforce CPQ, Salesforce Lightning, Salesforce Commerce Cloud > Salesforce
Unreal Blueprints > Unreal Engine
Simulink > MATLAB
tidyverse, R Shiny, RStudio > R
PyTorch Lightning > PyTorch
Schema Registry > Kafka
pgAdmin, pg_dump, WAL-G, pgpool-II, Citus, pglogical > PostgreSQL
MySQL Workbench > MySQL
MaxScale > MariaDB
SQL Developer > Oracle Database
Semantic Kernel > Large language models
`;
