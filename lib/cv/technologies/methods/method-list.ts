/**
 * Methods and practices that offers ask for: no technologies, so that they stand in no facet, but found in offers and
 * CVs alike. Spelling rules: see `../catalogue/catalogue.ts`.
 */
export const METHOD_LIST = `
# Delivery and operations
CI/CD = CI-CD, intégration continue, déploiement continu, continuous integration, continuous delivery, continuous deployment, livraison continue, intégration et déploiement continus, continuous integration and delivery, continuous integration and deployment, CICD
DevOps^ = culture DevOps, pratiques DevOps, DevOps practices, DevOps culture, méthodologie DevOps, approche DevOps, DevOps methodology, DevOps mindset, principes DevOps, DevOps principles
! ingénieur DevOps, ingénieure DevOps, DevOps engineer, DevOps engineers, équipe DevOps, équipes DevOps, DevOps team, DevOps teams, consultant DevOps, expert DevOps, senior DevOps, lead DevOps, poste DevOps, profil DevOps, un DevOps, une DevOps, Azure DevOps engineer, DevOps/SRE, SRE/DevOps, DevOps H/F, DevOps F/H, DevOps consultant, DevOps role, administrateur DevOps, architecte DevOps, tech lead DevOps, experience DevOps engineer
DevSecOps^ = DevSecOps practices
! ingénieur DevSecOps, DevSecOps engineer
GitOps
FinOps
MLOps
DataOps
Site reliability engineering
! site reliability engineer, site reliability engineers
Infrastructure as code = IaC^, infrastructure-as-code, infra as code
Configuration management = gestion de configuration, gestion de configurations
Container orchestration = orchestration de conteneurs
Containerisation = conteneurisation, containerization, conteneurs, containers, technologies de conteneurs, container technologies
Virtualisation = virtualization
Monitoring = supervision, system monitoring
! supervision d'équipe, supervision de l'équipe, sous la supervision, under the supervision, supervision of, supervision hiérarchique
Observability = observabilité
Log management = gestion des logs, centralisation des logs, log aggregation
Incident management = gestion des incidents, gestion d'incidents, gestion d'incident, traitement des incidents, résolution d'incidents, résolution des incidents, incident handling, incident resolution, respond to incidents, incident response, réponse aux incidents, réponse à incident
Problem management = gestion des problèmes
Change management = gestion des changements, gestion du changement
Release management = gestion des releases, gestion des mises en production
Capacity planning = capacity management, gestion de la capacité
Patch management = gestion des correctifs, gestion des mises à jour
Disaster recovery = plan de reprise d'activité, PRA^, PCA^, PRA/PCA, PCA/PRA, plan de continuité d'activité, business continuity, reprise après sinistre
Backup and recovery = backup and restore, sauvegarde et restauration, gestion des sauvegardes, backup management, sauvegardes, sauvegarde
High availability = haute disponibilité, haute-disponibilité
Load balancing = répartition de charge, équilibrage de charge
Performance tuning = optimisation des performances, performance optimisation, performance optimization
Load testing = tests de charge, test de charge, performance testing, tests de performance
Chaos engineering
Blue-green deployment = blue/green deployment, blue green deployment
Canary release = canary releases, canary deployment, canary deployments
Feature flags = feature flag, feature toggles
Post-mortem = post-mortems, blameless post-mortems, postmortems
SLO^ = SLOs^, service level objectives
Maintien en condition opérationnelle = MCO^
Maintien en condition de sécurité = MCS^
Runbook = runbooks

# Agile and projects
Agile = agilité, méthodes agiles, méthode agile, méthodologie agile, méthodologies agiles, agile methodologies, agile methodology, agile methods, agile development, agile practices
Scrum = méthode Scrum, Scrum methodology
! Scrum Master, Scrum Masters
Kanban = méthode Kanban
SAFe^ = Scaled Agile Framework
Extreme programming = eXtreme Programming
Lean^ = Lean Management, Lean IT
Lean Startup
Six Sigma
Cycle en V = V-model, V-cycle
Waterfall^ = méthode en cascade
PRINCE2
ITIL = ITIL v3, ITIL v4, ITIL 4
COBIT
TOGAF
ITSM^ = IT service management, gestion des services informatiques
PMBOK
Project management = gestion de projet, gestion de projets, conduite de projet, conduite de projets, pilotage de projets, pilotage de projet
Product management = gestion de produit
OKR^ = OKRs^
User stories = user story
BPMN
Design Thinking
Pair programming = pair-programming, mob programming
Code review = code reviews, revue de code, revues de code, peer review, peer reviews
Technical documentation = documentation technique, documentations techniques, rédaction de documentation technique

# Software design
Microservices = micro-services, microservice, micro-service, microservices architecture, architecture microservices, architectures microservices
Service-oriented architecture = SOA^, architecture orientée services
Event-driven architecture = event-driven, architecture événementielle, architectures événementielles, event-driven architectures, EDA^
Domain-driven design = DDD^
Clean architecture = clean architectures
Hexagonal architecture = architecture hexagonale
CQRS
Event sourcing
Clean code
SOLID principles = principes SOLID
Design patterns = design pattern, patrons de conception
Object-oriented programming = OOP^, POO^, programmation orientée objet, programmation objet, object oriented programming, object-oriented design
Functional programming = programmation fonctionnelle
Test-driven development = TDD^, test driven development
Behaviour-driven development = BDD^, behavior-driven development, behavior driven development
Unit testing = tests unitaires, unit tests, test unitaire
Integration testing = tests d'intégration, integration tests
End-to-end testing = tests end-to-end, end-to-end tests, e2e testing, tests de bout en bout, tests e2e
Functional testing = tests fonctionnels, recette fonctionnelle
Automated testing = tests automatisés, test automation, automated tests, automatisation des tests
Software craftsmanship = craftsmanship
Refactoring = refactorisation
Serverless
Cloud native = cloud-native
Twelve-factor app = 12-factor, 12 factor app, twelve-factor
API design = conception d'API, conception d'APIs, API-first, API first
Progressive web apps = PWA^, progressive web app
Single-page applications = SPA^, single page application, single page applications, single-page application
Web accessibility = accessibilité web, accessibilité numérique, RGAA, WCAG
Responsive design = responsive web design
SEO^ = référencement naturel, search engine optimization, search engine optimisation
UX design = UX/UI, UI/UX, UX^, conception UX
Design system = design systems
Internationalisation = internationalization, i18n
Version control = gestion de versions, gestion de version, version control systems, source control, contrôle de version
Trunk-based development = trunk based development
Git flow = GitFlow
Hardware-in-the-loop = HIL^
Functional safety = sûreté de fonctionnement
ISO 26262
IEC 61508 = CEI 61508
IEC 62304 = CEI 62304
DO-178C = DO-178, DO178
ASPICE = Automotive SPICE
ISTQB
MVVM
PLC programming = PLC^, automates programmables, automate programmable
Embedded systems = systèmes embarqués, logiciel embarqué, logiciels embarqués, embedded software
Real-time systems = systèmes temps réel, système temps réel, logiciel temps réel, real-time software, real-time embedded
Distributed systems = systèmes distribués
Multithreading = multi-threading, programmation concurrente, concurrent programming

# Data and AI
ETL^ = ELT^, ETL/ELT, ELT/ETL, extract transform load
Data warehouse = data warehouses, data warehousing, entrepôt de données, entrepôts de données, datawarehouse
Data lake = data lakes, datalake, lac de données
Data lakehouse = lakehouse
Data modelling = data modeling, modélisation de données, modélisation des données
Data governance = gouvernance des données, gouvernance de la donnée
Data quality = qualité des données, qualité de la donnée
Data pipelines = data pipeline, pipelines de données, pipeline de données
Data visualisation = data visualization, dataviz, datavisualisation, visualisation de données
Business intelligence = BI^, informatique décisionnelle, décisionnel
Big data
Stream processing = data streaming, traitement en temps réel, real-time processing
Machine learning = ML^, apprentissage automatique
Deep learning = apprentissage profond
Natural language processing = NLP^, traitement du langage naturel, TALN^
Computer vision = vision par ordinateur
Generative AI = IA générative, GenAI, gen AI
Large language models = LLM^, LLMs^, large language model
Retrieval-augmented generation = RAG^, retrieval augmented generation
Prompt engineering
Data science
Statistics = statistiques
A/B testing = A/B tests, AB testing
Web scraping
Master data management = MDM^
Database administration = administration de bases de données, administration des bases de données
NoSQL = bases NoSQL, NoSQL databases, bases de données NoSQL
Relational databases = bases de données relationnelles, SGBDR, RDBMS, relational database
Replication = réplication
High performance computing = HPC^, calcul haute performance

# Security
SSO^ = single sign-on, authentification unique, single sign on
Identity and access management = IAM^, gestion des identités, gestion des identités et des accès, gestion des accès
Multi-factor authentication = MFA^, 2FA^, authentification forte, two-factor authentication
Zero trust
Penetration testing = tests d'intrusion, test d'intrusion, pentest, pentesting, pentests
Vulnerability management = gestion des vulnérabilités, vulnerability scanning, vulnerability scans, vulnerability scan, vulnerability assessment, scans de vulnérabilités
Threat modelling = threat modeling
Hardening = durcissement, system hardening, server hardening, durcissement des systèmes
OWASP = OWASP Top 10
ISO 27001 = ISO/IEC 27001
RGPD = GDPR
NIS2
ISO 27005 = ISO/IEC 27005
ISO 22301
ISO 9001
NIST CSF = NIST^, NIST Cybersecurity Framework
PCI DSS = PCI-DSS^
SOC 2 = SOC2^
HDS^ = hébergement de données de santé
SecNumCloud
CIS Benchmarks = CIS benchmark
Cyber Essentials = Cyber Essentials Plus
Static analysis = SAST^, analyse statique, static code analysis
DAST^
SBOM^
SOAR^
PAM^ = privileged access management
WAF^ = WAFs, web application firewall
Data loss prevention = DLP^
CSPM^
SASE^
NAC^ = network access control
Intrusion detection = IDS^, IPS^, IDS/IPS, détection d'intrusion, intrusion detection systems
EBIOS = EBIOS RM
SOC^ = security operations center, security operations centre
EDR^ = XDR^
Forensics = analyse forensique, analyses forensiques, forensic analysis, investigation numérique, digital forensics
Cryptography = cryptographie
Secrets management = gestion des secrets
Network security = sécurité réseau, sécurité des réseaux
Network segmentation = segmentation réseau, micro-segmentation

# Web and integration
Web development = développement web
Mobile development = développement mobile
Enterprise integration = middleware, enterprise service bus
Message queues = message queue, message queuing, files de messages, message broker, message brokers
Caching = mise en cache
Firewalling = pare-feu, pare-feux, firewalls, firewall
Cloud migration = migration cloud, migration vers le cloud
Hybrid cloud = cloud hybride
Multi-cloud = multicloud
Public cloud = cloud public
Private cloud = cloud privé
Scripting
! scripting language, scripting languages
Automation = automatisation, automation of
User support = support utilisateurs, support utilisateur, support aux utilisateurs
`;
