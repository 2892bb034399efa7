/** Monitoring, metrics, logs, traces, alerting and on-call. Spelling rules: see `catalogue.ts`. */
export const MONITORING = `
# Supervision
Zabbix
Xymon = Hobbit^, Hobbit/Xymon, Xymon/Hobbit
Nagios = Nagios XI, Nagios Core
Icinga
Centreon
Shinken
Naemon
Checkmk
Smokeping
Munin
Cacti
MRTG
LibreNMS
Observium
PRTG = Paessler PRTG
OpenNMS
SolarWinds
WhatsUp Gold
Monit
Ganglia
collectd
Sensu
Netdata
Uptime Kuma
Uptime Robot
Pingdom
SNMP
NetFlow = sFlow
ntopng
RRDtool
NRPE^
ServicePilot
SCOM^ = System Center Operations Manager
BMC Patrol
Dynatrace
New Relic
AppDynamics
Instana
Datadog
Sentry^ = Sentry.io
Rollbar
Bugsnag
GlitchTip
tail_n_mail
pgBadger
PMM^ = Percona Monitoring and Management
Zenoss
EyesOfNetwork

# Metrics and dashboards
Prometheus
Alertmanager
Thanos?
Grafana Mimir
VictoriaMetrics
Grafana
Graphite^
StatsD
Telegraf
Chronograf
TICK Stack
Amazon CloudWatch = CloudWatch, AWS CloudWatch
Azure Monitor = Azure Log Analytics
Google Cloud Monitoring = Stackdriver
Blackbox exporter
Node exporter

# Logs and traces
ELK = ELK Stack, Elastic Stack, Stack ELK, EFK
Logstash
Kibana
Filebeat
Metricbeat
Beats? = Elastic Beats
Graylog
Loki? = Grafana Loki
Promtail
Fluentd
Fluent Bit
Vector?
rsyslog
syslog-ng
syslog
journald
logrotate
GoAccess
AWStats
Splunk
Sumo Logic
Papertrail
Loggly
QRadar = IBM QRadar
ArcSight
Microsoft Sentinel = Azure Sentinel, MS Sentinel
SIEM^
Sekoia
OpenTelemetry = OTel
Honeycomb^
Jaeger^
Zipkin
Grafana Tempo = Tempo?
Grafana Alloy
Grafana Pyroscope = Pyroscope
SigNoz
Coroot
Quickwit
VictoriaLogs
Better Stack
Elastic APM
Kiali

# On-call and status
PagerDuty
incident.io
Rootly
FireHydrant
Opsgenie
VictorOps
Statuspage = Atlassian Statuspage
Cachet?

# Load and performance tests
Apache JMeter = JMeter
Gatling
Locust?
k6^ = Grafana k6
ApacheBench
NeoLoad
LoadRunner
Siege?
`;
