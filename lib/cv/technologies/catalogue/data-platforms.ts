/** More databases, data platforms and AI tools. Spelling rules: see `catalogue.ts`. */
export const DATA_PLATFORMS = `
# Data
Apache Kylin
Apache Doris
StarRocks
SingleStore = MemSQL
TiDB
Vitess
PlanetScale
Neon?
libSQL
Convex?
PGlite
ParadeDB
ElectricSQL
MotherDuck
Turso
EdgeDB
SurrealDB
FaunaDB
Dgraph
OrientDB
Memgraph
TigerGraph
Amazon Keyspaces
Aerospike
KeyDB
DragonflyDB
FoundationDB
TDengine
M3DB
OpenTSDB
KairosDB
Exasol
Actian
Netezza
Oracle Essbase = Essbase
Sisense
ThoughtSpot
Lightdash
Cube.js
Evidence.dev
Toucan Toco
DigDash
BiBOARD
MyReport
Jedox
SAP BW = SAP BW/4HANA
SAP Analytics Cloud
SAP Data Services
IBM DataStage = DataStage
Ab Initio
Oracle Data Integrator
Oracle BI = OBIEE
Microsoft MDS
Stitch Data
Matillion
Hevo
Meltano
Rivery
Talend MDM
Semarchy
Stambia
Reltio
Profisee
Atlan
Alation
DataHub
OpenMetadata
Amundsen
Apache Atlas
Apache Ranger
Apache Knox
Apache Oozie
Apache Sqoop
Apache Flume
Apache ZooKeeper = ZooKeeper
Apache Tez
Apache Kudu
Apache Hudi
Apache ORC
Apache Zeppelin
Apache Mahout
Apache SeaTunnel
Apache Samza
Apache Gobblin
Apache Calcite
Apache Pig
Apache BookKeeper
Kafka Connect
Kafka MirrorMaker
ksqlDB
Schema Registry
Redpanda
WarpStream
AutoMQ
RisingWave
Azure HDInsight = HDInsight
Kestra
Mage.ai
Soda Core = Soda?, Soda SQL
Monte Carlo Data
dbt Semantic Layer
SQLMesh
SQLFluff
Redgate
Flyte
Metaflow
ZenML
ClearML
Neptune.ai
Comet ML
BentoML
Seldon = Seldon Core
KServe
Tecton
Label Studio
Labelbox
Roboflow
Ultralytics
Detectron2
MMDetection
PaddlePaddle
Theano
MXNet
CNTK
PyTorch Lightning
DeepSpeed
Megatron-LM
Semantic Kernel
AutoGen
CrewAI
DSPy
LangSmith
Langfuse
Dify
Flowise
LiteLLM
OpenRouter
Groq
Cohere
Anthropic API
Vertex AI Search
Azure AI Document Intelligence
Tesseract = Tesseract OCR
EasyOCR
ABBYY
Rasa^
Botpress
Coqui
ElevenLabs
DALL-E
Coveo
Sinequa
Lucidworks
GraphDB
Stardog
pg_dump
pgBackRest
WAL-G
Percona XtraBackup = XtraBackup
repmgr
pgpool-II = Pgpool
Citus
pglogical
MaxScale
MyDumper
Oracle RMAN = RMAN
Oracle ASM
Always On = SQL Server Always On
DataGrip
Navicat
Azure Data Studio
ERwin
PowerDesigner
dbdiagram.io
OpenLineage
Marquez
Dremio
Starburst?
DataRobot
Feast?
Ray?
FAISS
Hightouch
RudderStack
Snowplow
LookML
`;
