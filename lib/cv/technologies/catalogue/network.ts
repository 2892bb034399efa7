/** Networks, firewalls, web servers and proxies, mail, telephony and their protocols. Spelling rules: see `catalogue.ts`. */
export const NETWORK = `
# Vendors and equipment
Cisco = Cisco Systems, Cisco Catalyst
Cisco IOS = IOS XE, IOS XR, Cisco IOS XE, Cisco IOS XR, NX-OS, Cisco NX-OS
Cisco Nexus
Cisco ASA = Cisco Firepower
Cisco Meraki = Meraki
Cisco ACI
Cisco ISE
Juniper = Juniper Networks, Junos, Junos OS
Arista = Arista EOS
HPE Aruba = Aruba^, Aruba Networks
Extreme Networks
Brocade?
Alcatel-Lucent = Alcatel-Lucent Enterprise, Nokia SR OS
MikroTik = RouterOS
Ubiquiti = UniFi, Ubiquiti UniFi
TP-Link
Netgear
Ruckus
Cumulus Linux
SONiC^
VyOS
FRRouting = FRR^
Quagga
BIRD^ = BIRD Internet Routing Daemon
Open vSwitch = OVS^
Packet Tracer = Cisco Packet Tracer
GNS3
EVE-NG
AudioCodes
Ekahau
Ciena
Ericsson
Nokia
BlueCat
VPLS
RTP^
Segment Routing = SRv6, SR-MPLS

# Firewalls, VPN and filtering
pfSense
OPNsense
Fortinet = FortiGate, FortiManager, FortiAnalyzer, FortiOS, FortiClient
Palo Alto = Palo Alto Networks, PAN-OS
Check Point = CheckPoint Firewall
Stormshield = Stormshield SNS
SonicWall
WatchGuard
Zscaler
Netskope
iptables = Netfilter, netfilter/iptables
nftables
firewalld
UFW^
Shorewall
ModSecurity
OpenVPN
WireGuard
IPsec = VPN IPsec
strongSwan
Tailscale
Headscale
NetBird
Netmaker
Cloudflare Tunnel
ZeroTier
VPN = VPNs
Suricata
Snort^
Zeek^
Squid = Squid Proxy
SquidGuard
F5 = F5 BIG-IP, BIG-IP, F5 Networks
A10 Networks
Imperva
Akamai
Fastly
Cloudflare
SD-WAN

# Load balancers, proxies and web servers
HAProxy
Keepalived
Pound?
Traefik
Nginx Proxy Manager
Envoy? = Envoy Proxy
Varnish = Varnish Cache
LVS^ = Linux Virtual Server, IPVS
NetScaler = Citrix ADC, Citrix NetScaler
AWS ELB = ELB^, Elastic Load Balancing, AWS ALB
Kong? = Kong Gateway
Apigee
Gravitee = Gravitee.io
WSO2
Apache = Apache HTTP Server, Apache2, httpd, Apache HTTPD
! licence Apache, Apache License, Apache Foundation
Nginx = Nginx Plus
Lighttpd
Caddy^ = Caddy Server
OpenResty
IIS^ = Microsoft IIS, Internet Information Services
Gunicorn
uWSGI
Uvicorn
mod_wsgi
PHP-FPM
Tomcat = Apache Tomcat
Jetty?
WildFly = JBoss, JBoss EAP
WebLogic = Oracle WebLogic
WebSphere = IBM WebSphere, WebSphere Application Server
GlassFish
Passenger? = Phusion Passenger
Puma?

# Names, addresses, time and boot
DNS^ = DNSSEC
BIND^ = BIND9, ISC BIND
PowerDNS
Unbound^
dnsmasq
NSD^
Knot? = Knot DNS
Pi-hole
DHCP^ = ISC DHCP, DHCPd
Kea? = ISC Kea
TFTP
NTP^ = ntpd, chrony
IPAM^
EfficientIP
Infoblox

# Protocols
TCP/IP = TCP^
UDP^
IPv4
IPv6
BGP^
OSPF
IS-IS
EIGRP
MPLS
VXLAN
EVPN
VLAN = VLANs, 802.1Q
STP? = Spanning Tree, RSTP
LACP
VRRP
HSRP
QoS^
802.1X
RADIUS^
FreeRADIUS
TACACS = TACACS+
Wi-Fi = WLAN
LAN? = LAN/WAN
WAN?
SSH^ = OpenSSH
FTP^
SFTP = FTPS
vsftpd
ProFTPD
Pure-FTPd
FileZilla
HTTP^ = HTTPS^, HTTP/2, HTTP/3
WebDAV
BitTorrent = Torrent, Torrents
RPC?
LoRaWAN = LoRa^
Bluetooth = BLE^, Bluetooth Low Energy
Zigbee
Home Assistant
5G = 4G, 4G/5G
PuTTY^
MobaXterm
WinSCP

# Analysis
Wireshark = tshark
tcpdump
iPerf
netcat
mtr?

# Mail and calendars
Postfix
Exim
Sendmail
qmail
Dovecot
Cyrus IMAP
SpamAssassin
Rspamd
Amavis = amavisd-new
OpenDKIM = DKIM
Roundcube
imapsync
Zimbra = Zimbra Collaboration
SOGo
BlueMind
Mailcow
Sympa?
Mailman? = GNU Mailman
Microsoft Exchange = Exchange Server, Exchange Online, MS Exchange, Exchange?, serveur Exchange, serveurs Exchange
IMAP = IMAPS
SMTP^
POP3
Mailgun
SendGrid
Proofpoint
Vade Secure = Vade Retro
Kopano
Open-Xchange

# Chat and telephony
ejabberd
Prosody?
XMPP = Jabber^
Asterisk
Wazo?
XiVO
FreePBX
FreeSWITCH
3CX
Kamailio
OpenSIPS
SIP^
VoIP = ToIP, voice over IP
WebRTC
Avaya
Mitel
Cisco Unified Communications Manager = CUCM, Cisco Call Manager
Jitsi = Jitsi Meet
BigBlueButton
Twilio
Genesys
`;
