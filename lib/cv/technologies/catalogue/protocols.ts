/** Network systems, protocols, gateways and integration. Spelling rules: see `catalogue.ts`. */
export const PROTOCOLS = `
# Network
Juniper Junos
Juniper Mist
Juniper SRX
Huawei VRP
Dell OS10
Cisco SD-Access
Cisco Viptela = Viptela
VeloCloud
Silver Peak
Aruba Central
OpenConfig
NETCONF
RESTCONF
YANG^
gNMI
OpenDaylight
ONOS^
OpenFlow
DPDK
eBPF
XDP^
SR-IOV
InfiniBand
RoCE
NVMe-oF
FCoE
IGMP
L2TP
PPPoE
DMVPN
SSL VPN
NAT^
ACL^
ARP^
ICMP
DoH^
mTLS
PoE^
DWDM
FTTH
GPON
LTE^
Sigfox
NB-IoT
CoAP
BACnet
KNX^
PROFINET
EtherCAT
SNMPv3
IPFIX
Oxidized
RANCID
NetBrain
Batfish
ContainerLab
Nautobot
phpIPAM
Apache Traffic Server
HAProxy Enterprise
Nginx Unit
Hiawatha
Tyk^
KrakenD
Zuplo
Axway
IBM DataPower = DataPower
Boomi
SnapLogic
Workato
Celonis
TIBCO
webMethods
Mailjet
Amazon Pinpoint
Vonage
Teams Phone
Cisco CUBE
Kurento
Janus Gateway
mediasoup
LiveKit
Coturn
`;
