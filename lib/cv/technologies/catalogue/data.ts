/** Databases, search, queues, data engineering, business intelligence, data science and AI. Spelling rules: see `catalogue.ts`. */
export const DATA = `
# Relational databases
SQL
PostgreSQL = Postgres, PgSQL, PostgresSQL
PostGIS
TimescaleDB
PgBouncer
Patroni
Barman?
pgAdmin
MySQL = MySQL Server, Oracle MySQL
MySQL Workbench
MariaDB
Galera Cluster = Galera, MariaDB Galera
ProxySQL
Percona = Percona Server, Percona XtraDB
phpMyAdmin
SQLite = SQLite3
SQL Server = Microsoft SQL Server, MS SQL, MS SQL Server
Azure SQL = Azure SQL Database
SSMS = SQL Server Management Studio
SSIS = SQL Server Integration Services
SSRS = SQL Server Reporting Services
SSAS = SQL Server Analysis Services
T-SQL = Transact-SQL
Oracle Database = Oracle, Oracle DB, Oracle RAC
PL/SQL = PLSQL
PL/pgSQL
SQL Developer = Oracle SQL Developer
IBM Db2 = DB2
Sybase = SAP ASE
Informix
Ingres
Firebird?
Teradata
Amazon Aurora = Aurora?, AWS Aurora
CockroachDB
YugabyteDB
DBeaver
HeidiSQL
TOAD^
SAP HANA = HANA^
H2?
HSQLDB
Liquibase
Flyway

# Document, key-value, wide-column, graph and time series
MongoDB = Mongo, MongoDB Atlas
CouchDB = Apache CouchDB
Couchbase
Redis = Redis Cluster, Redis Sentinel
Valkey
Memcached = Memcache
etcd
Cassandra = Apache Cassandra
ScyllaDB
HBase = Apache HBase
DynamoDB = Amazon DynamoDB, AWS DynamoDB
Azure Cosmos DB = CosmosDB
Firestore = Cloud Firestore
Neo4j
ArangoDB
JanusGraph
RethinkDB
RavenDB
Riak
LevelDB
RocksDB
InfluxDB
QuestDB
Hazelcast
Infinispan
Apache Ignite
MarkLogic
Realm?
DuckDB
ClickHouse
Apache Druid = Druid?
Apache Pinot
Milvus
Qdrant
LanceDB
Vespa?
turbopuffer
Weaviate
Pinecone
pgvector
Chroma? = ChromaDB

# Search
Elasticsearch
OpenSearch = Amazon OpenSearch
Apache Solr = Solr
Apache Lucene = Lucene
Sphinx?
Manticore
Meilisearch
Algolia
Typesense
Exalead

# Queues and streams
Kafka = Apache Kafka, Kafka Streams, Confluent Kafka
RabbitMQ
ActiveMQ = Apache ActiveMQ
IBM MQ = MQSeries, WebSphere MQ
ZeroMQ
NATS^
MQTT = Mosquitto
AMQP
Pulsar^ = Apache Pulsar
Celery?
Sidekiq
Azure Service Bus = Service Bus
Azure Event Hubs = Event Hub, Event Hubs
Confluent = Confluent Platform
Debezium

# Data engineering and warehouses
Hadoop = Apache Hadoop
HDFS
MapReduce
Hive^ = Apache Hive
Impala^ = Apache Impala
Spark^ = Apache Spark, Spark SQL, Spark Streaming
PySpark
Flink = Apache Flink
Apache Beam = Beam?
Apache Storm
Apache NiFi = NiFi
Apache Airflow = Airflow^
Apache Camel
Apache Iceberg = Iceberg^
Delta Lake
Trino
Presto? = PrestoDB
Dagster
Prefect^
Luigi?
dbt^ = dbt Core, dbt Cloud
Airbyte
Fivetran
Talend = Talend Open Studio, Talend Data Integration
Informatica = Informatica PowerCenter
Pentaho = Kettle?
Apache Hop
FME^
Cloudera
Hortonworks
MapR
Databricks
Snowflake^
BigQuery = Google BigQuery
Redshift = Amazon Redshift, AWS Redshift
Amazon Athena = Athena?, AWS Athena
Google Dataflow = Dataflow?
Dataproc = Google Dataproc
Azure Data Factory = ADF^
Azure Synapse = Synapse?, Azure Synapse Analytics
Microsoft Fabric
Microsoft Copilot Studio = Copilot Studio
Azure Data Lake
Vertica
Greenplum
Apache Parquet = Parquet^
Avro = Apache Avro
Apache Arrow
Great Expectations
Collibra
Dataiku = Dataiku DSS

# Business intelligence and analytics
Power BI = Microsoft Power BI, PowerBI Desktop
DAX^
Power Query
Tableau? = Tableau Software, Tableau Desktop, Tableau Server
Qlik = QlikView, Qlik Sense
Looker^
Looker Studio = Google Data Studio, Data Studio
Metabase
Apache Superset = Superset^
Redash
SAP BusinessObjects = Business Objects, SAP BO, BO?
Cognos = IBM Cognos
MicroStrategy
Crystal Reports
JasperReports = Jasper?
BIRT^
Spotfire
SAS?
SPSS = IBM SPSS
Stata
Alteryx
KNIME
RapidMiner
Google Analytics = GA4, Google Analytics 4
Matomo = Piwik
Google Tag Manager = GTM?
Adobe Analytics
Amplitude?
Mixpanel
Hotjar
Piano Analytics = AT Internet

# Data science
Jupyter = Jupyter Notebook, JupyterLab, JupyterHub
Google Colab
pandas
Polars
Ibis?
NumPy
SciPy
Matplotlib
Seaborn
Plotly = Plotly Dash
Bokeh?
Streamlit
Gradio
scikit-learn = sklearn
statsmodels
Dask^
RStudio
tidyverse = ggplot2, dplyr
R Shiny = Shiny?
MATLAB
Simulink
GNU Octave = Octave^
Scilab
Mathematica = Wolfram Mathematica
Julia?
QGIS
ArcGIS = Esri ArcGIS, ESRI^
GeoServer
GDAL
OpenStreetMap
Leaflet?

# Machine learning and language models
TensorFlow
PyTorch
Keras
JAX^
XGBoost
LightGBM
CatBoost
fastai
OpenCV
spaCy
NLTK
Gensim
BERT^
Hugging Face
Transformers? = Hugging Face Transformers
YOLO^
MLflow
Kubeflow
Weights & Biases = wandb
DVC^
ONNX
TensorRT
Triton? = Triton Inference Server
Amazon SageMaker = SageMaker, AWS SageMaker
Google Vertex AI = Vertex AI
Azure Machine Learning = Azure ML
Amazon Bedrock = AWS Bedrock, Bedrock?
Amazon Q
OpenAI = OpenAI API
Azure OpenAI
GPT^ = GPT-4, GPT-4o, GPT-3
LangChain
LangGraph
Haystack?
Langflow
LlamaIndex
Ollama
vLLM
SGLang
LM Studio
Open WebUI
Unsloth
DeepSeek
Qwen
Gemma?
ComfyUI
Model Context Protocol = serveur MCP, serveurs MCP, MCP server, MCP servers
llama.cpp
Llama? = Meta Llama
Mistral AI = Mistral?
Whisper? = OpenAI Whisper
Stable Diffusion
Midjourney
Kaldi
`;
