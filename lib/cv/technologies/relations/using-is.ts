/**
 * Using the one on the left is using the one on the right: "Debian > Linux". Several that are alike share a line. Notation and
 * the test each edge has to pass: see `relations.ts`.
 */
export const USING_IS = `
# Systems
Debian, Ubuntu, Red Hat Enterprise Linux, CentOS, Rocky Linux, AlmaLinux, Fedora, openSUSE, SUSE Linux Enterprise > Linux
Oracle Linux, Amazon Linux, Alpine Linux, Arch Linux, Gentoo, Slackware, Linux Mint, Kali Linux, NixOS > Linux
Yocto, Buildroot, OpenWrt, Talos Linux, Cumulus Linux, Proxmox > Linux
Linux-VServer, LXC, LXD, Incus, OpenVZ, systemd-nspawn, KVM, iptables, nftables, firewalld, UFW, LVM, LVS, SELinux, AppArmor > Linux
systemd, journald, ext4, Btrfs, LUKS, APT, dpkg, YUM, DNF, preseed, Kickstart, unattended-upgrades > Linux
Solaris, AIX, HP-UX, FreeBSD, OpenBSD, NetBSD > Unix
Windows Server > Windows
Bash, KornShell, Zsh, Fish > Shell
Bash, KornShell, Zsh, Shell, PowerShell, VBScript > Scripting
OpenLDAP, 389 Directory Server, FreeIPA > LDAP
Samba > SMB
OpenSSL > TLS
Certbot > Let's Encrypt
Let's Encrypt > TLS
FreeRADIUS > RADIUS
Synology, QNAP, TrueNAS, OpenMediaVault > NAS
YubiKey > Multi-factor authentication

# Virtualisation and containers
Proxmox, KVM, VMware ESXi, VMware vSphere, Hyper-V, Xen, XenServer, XCP-ng, VirtualBox, oVirt, Nutanix, bhyve, QEMU > Virtualisation
VMware, VMware vCenter, VMware Workstation, Parallels, libvirt > Virtualisation
Docker, Podman, LXC, LXD, Incus, OpenVZ, Linux-VServer, systemd-nspawn, containerd, CRI-O, Singularity, jails > Containerisation
Docker Compose, Docker Swarm, Kubernetes > Containerisation
Kubernetes, Docker Swarm, Nomad, Apache Mesos > Container orchestration
K3s, K0s, RKE2, MicroK8s, minikube, OpenShift, Amazon EKS, Azure Kubernetes Service, Google Kubernetes Engine, VMware Tanzu > Kubernetes
Rancher, Helm, Kustomize, Istio, KubeVirt, Longhorn, Rook, Velero, Argo CD, Knative, Karpenter, cert-manager, KEDA, kubeadm > Kubernetes
VMware ESXi, VMware vSphere, VMware vCenter, VMware vSAN, VMware NSX, VMware Horizon, VMware Tanzu > VMware
AWS, Microsoft Azure, Google Cloud, Outscale, DigitalOcean, Oracle Cloud, IBM Cloud, Alibaba Cloud, Linode, Vultr > Public cloud
OpenStack, CloudStack, OpenNebula > Private cloud
AWS Lambda, Azure Functions, Google Cloud Functions, Google Cloud Run, OpenFaaS, Knative, Cloudflare Workers > Serverless

# Automation
Jenkins, GitLab CI, GitHub Actions, Azure Pipelines, Bitbucket Pipelines, Travis CI, CircleCI, TeamCity, Bamboo, Drone, Woodpecker > CI/CD
Concourse, GoCD, Buildbot, Argo CD, Flux CD, Tekton, Spinnaker, Octopus Deploy, AWS CodePipeline, Google Cloud Build, Buildkite > CI/CD
Argo CD, Flux CD > GitOps
Terraform, OpenTofu, Terragrunt, Pulumi, CloudFormation, Bicep, Azure Resource Manager, AWS CDK, Crossplane, Ansible, Puppet, Chef, SaltStack > Infrastructure as code
Ansible, Puppet, Chef, SaltStack, CFEngine, Rudder > Configuration management
Ansible, Puppet, Chef, SaltStack, Terraform, Rundeck, StackStorm > Automation
Git, Subversion, CVS, Mercurial, GNU Bazaar, Perforce, ClearCase, Visual SourceSafe > Version control
GitLab, GitHub, Gitea, Forgejo, Gogs, Gitolite, Gerrit, Gitblit, Git LFS > Git
TortoiseSVN > Subversion
GitLab CI > GitLab
GitHub Actions > GitHub
AWX > Ansible

# Network
BIND, PowerDNS, Unbound, NSD, Knot, dnsmasq > DNS
Kea > DHCP
OpenVPN, WireGuard, strongSwan, Tailscale, ZeroTier, IPsec > VPN
strongSwan > IPsec
pfSense, OPNsense, Fortinet, Palo Alto, Check Point, Stormshield, SonicWall, WatchGuard, iptables, nftables, firewalld, UFW, Shorewall > Firewalling
HAProxy, LVS, F5, NetScaler, AWS ELB, A10 Networks > Load balancing
Keepalived, Pacemaker, Corosync, Heartbeat > High availability
Keepalived > VRRP
vsftpd, ProFTPD, Pure-FTPd > FTP
Asterisk, Wazo, XiVO, FreePBX, FreeSWITCH, 3CX, Kamailio, OpenSIPS > VoIP
Kamailio, OpenSIPS > SIP
ejabberd, Prosody > XMPP
Cisco IOS, Cisco Nexus, Cisco ASA, Cisco Meraki, Cisco ACI, Cisco ISE > Cisco
IPv4, IPv6 > TCP/IP
PHP-FPM > PHP
Varnish, Squid > Caching
Suricata, Snort, Fortinet, Zscaler > Network security
RabbitMQ, ActiveMQ, IBM MQ, Kafka, ZeroMQ, NATS, Pulsar, Amazon SQS > Message queues

# Monitoring
Zabbix, Xymon, Nagios, Icinga, Centreon, Shinken, Naemon, Checkmk, Munin, Cacti, LibreNMS, PRTG, OpenNMS, SolarWinds, Monit, Ganglia > Monitoring
Sensu, Netdata, Prometheus, SCOM, Dynatrace, New Relic, AppDynamics, Datadog, Amazon CloudWatch, Azure Monitor, Grafana, Smokeping, Uptime Kuma > Monitoring
Graylog, Loki, ELK, Splunk, Fluentd, Fluent Bit, Logstash, rsyslog, syslog-ng > Log management
OpenTelemetry, Jaeger, Zipkin, Grafana Tempo, Datadog, Dynatrace, New Relic > Observability
QRadar, ArcSight, Microsoft Sentinel > SIEM
Apache JMeter, Gatling, Locust, k6, ApacheBench, NeoLoad, LoadRunner, Siege > Load testing

# Data
PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle Database, IBM Db2, Sybase, Informix, Firebird, Teradata, CockroachDB, YugabyteDB > SQL
PL/SQL, T-SQL, PL/pgSQL, Amazon Aurora, Azure SQL, Vertica, Greenplum, Redshift, BigQuery, Snowflake, ClickHouse, DuckDB, Percona > SQL
PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle Database, IBM Db2, Sybase, Informix > Relational databases
MongoDB, CouchDB, Couchbase, Redis, Cassandra, ScyllaDB, HBase, DynamoDB, Neo4j, Azure Cosmos DB, Firestore, Riak > NoSQL
Patroni, PgBouncer, PostGIS, TimescaleDB, pgvector, pgBackRest, Barman, pgBadger, PL/pgSQL, CloudNativePG, tail_n_mail, repmgr > PostgreSQL
PL/SQL, Oracle Data Guard, Oracle Exadata, Oracle RMAN, Oracle ASM > Oracle Database
T-SQL, SSIS, SSRS, SSAS, SSMS, Always On > SQL Server
Snowflake, BigQuery, Redshift, Azure Synapse, Teradata > Data warehouse
Talend, Informatica, Pentaho, SSIS, Apache NiFi, Azure Data Factory, AWS Glue, Fivetran, Airbyte, IBM DataStage, Matillion > ETL
Power BI, Tableau, Qlik, Looker, Metabase, SAP BusinessObjects, Cognos, MicroStrategy > Business intelligence
Power BI, Tableau, Qlik, Plotly, Matplotlib, Seaborn, D3.js > Data visualisation
PySpark > Spark
PySpark, pandas, NumPy, SciPy, Polars, Matplotlib, Seaborn, scikit-learn, Dask, statsmodels, Streamlit, PyTorch, Keras > Python
Hadoop, Spark, Flink, HDFS, Hive, HBase, MapReduce > Big data
HDFS, MapReduce, Hive, HBase > Hadoop
Flink, Kafka Connect, ksqlDB > Stream processing
Kafka Connect, ksqlDB, Strimzi, Kafka MirrorMaker > Kafka
scikit-learn, TensorFlow, PyTorch, Keras, XGBoost, LightGBM, CatBoost, Amazon SageMaker, Google Vertex AI, Azure Machine Learning > Machine learning
TensorFlow, PyTorch, Keras, JAX, fastai > Deep learning
Filebeat > Log management
spaCy, NLTK, Gensim, BERT > Natural language processing
OpenCV, YOLO, Detectron2 > Computer vision
LangChain, LlamaIndex, GPT, Llama, Mistral AI, Ollama, vLLM > Large language models
Large language models > Generative AI
MLflow, Kubeflow > MLOps

# Languages and frameworks
TypeScript > JavaScript
CoffeeScript > JavaScript
React, Angular, AngularJS, Vue.js, Svelte, jQuery, Node.js, Ember.js, Backbone.js, Knockout.js, Express, NestJS, Next.js, Nuxt > JavaScript
Redux, React Native, Preact, Electron, D3.js, Three.js, Deno, Alpine.js, SolidJS, Meteor, ExtJS > JavaScript
Angular, NestJS > TypeScript
NgRx > JavaScript
Next.js, Gatsby, Remix, React Router, React Hook Form > React
Nuxt, Vuex, Vuetify, Quasar, Vue Router > Vue.js
NgRx, Angular CLI, Angular Universal > Angular
Express, NestJS, Fastify, Koa, Hapi, Strapi, AdonisJS > Node.js
Sass, Less, Tailwind CSS, Bootstrap, PostCSS, Stylus > CSS
Django, Flask, FastAPI, Pyramid, Tornado, Bottle, SQLAlchemy, Pydantic, Scrapy, Celery, pytest, asyncio > Python
Plone, ZEO > Zope
Wagtail, django CMS > Django
Spring, Hibernate, Jakarta EE, JPA, JDBC, JSF, JSP, Struts, Quarkus, Micronaut, GWT, EJB, Servlets, JUnit, Lombok, MyBatis, JavaFX, Java Swing > Java
Spring Boot, Spring Security, Spring Batch, Spring Cloud, Spring Data, Spring Web Services, Spring WebFlux, Spring Integration > Spring
EJB, Servlets, JSP, JSF, JAX-RS > Jakarta EE
EclipseLink > JPA
Grails > Groovy
Ktor, Jetpack Compose > Kotlin
Symfony, Laravel, Zend Framework, CodeIgniter, CakePHP, Yii, Doctrine, Composer, PHPUnit, Twig, API Platform > PHP
Livewire > Laravel
WooCommerce, Elementor, Divi, Advanced Custom Fields > WordPress
Ruby on Rails, Sinatra, RSpec, Sidekiq, Hanami > Ruby
Gin, Echo, GORM > Go
Actix, Tokio, Axum, Cargo > Rust
Phoenix, Ecto > Elixir
LiveView > Phoenix
C#, F#, ASP.NET, Entity Framework, Blazor, LINQ, WCF, WPF, WinForms, UWP, Xamarin, .NET MAUI, NuGet > .NET
Blazor, SignalR > ASP.NET
SwiftUI, UIKit > iOS
SwiftUI > Swift
Jetpack Compose, Android Studio > Android
React Native, Flutter, Android, iOS, Ionic, Xamarin, Cordova, SwiftUI > Mobile development
Flutter > Dart
CUDA > NVIDIA
Next.js, Django, Laravel, Symfony, Ruby on Rails, React, Angular, Vue.js, ASP.NET, Express > Web development
Java, C#, Kotlin, Smalltalk, Ruby > Object-oriented programming
Haskell, OCaml, Elm, Clojure, F# > Functional programming
JUnit, pytest, PHPUnit, Jest, Mocha, NUnit, xUnit, RSpec, TestNG, Vitest > Unit testing
Cypress, Playwright, Selenium, WebdriverIO > End-to-end testing
Selenium, Cypress, Playwright, Robot Framework, Appium, Cucumber > Automated testing
Cucumber, Behat > Behaviour-driven development
STM32, ESP32, Arduino, nRF52, MSP430, NXP S32, Infineon AURIX, FreeRTOS, VxWorks, Zephyr, ThreadX, NuttX, RTEMS, PikeOS, AUTOSAR > Embedded systems
FreeRTOS, VxWorks, QNX, Zephyr, ThreadX, NuttX, RTEMS, PikeOS > Real-time systems
STM32CubeIDE > STM32
Vivado, Quartus > FPGA
CANopen, J1939 > CAN bus
MISRA C > C
SYCL > C++
MPI, Slurm, PBS Pro, IBM Spectrum LSF, Lustre > High performance computing
Bioconductor > R
xarray > Python
Apex > Salesforce
ABAP > SAP
SAP S/4HANA, SAP HANA, SAP Fiori, SAP BW > SAP

# Security
Keycloak, CAS, LemonLDAP, Okta, Auth0, Authentik, Authelia, ADFS, SAML > SSO
Keycloak, Okta, Microsoft Entra ID, SailPoint, Ping Identity, FreeIPA, CyberArk > Identity and access management
Metasploit, Burp Suite, SQLmap > Penetration testing
Nessus, OpenVAS, Qualys > Vulnerability management
CrowdStrike, SentinelOne, HarfangLab > EDR
HashiCorp Vault > Secrets management
Veeam, Bacula, Bareos, BorgBackup, restic, duplicity, rdiff-backup, rsnapshot, BackupPC, Commvault, NetBackup, backupninja, Proxmox Backup Server > Backup and recovery
Scrum, SAFe, Extreme programming > Agile
Test-driven development > Unit testing
`;
