/** Operating systems, shells, storage, backup, servers, identity and security. Spelling rules: see `catalogue.ts`. */
export const SYSTEM = `
# Operating systems
Linux = GNU/Linux
! Linux Foundation
Debian = Debian GNU/Linux
Ubuntu = Ubuntu Server
Red Hat Enterprise Linux = RHEL, Red Hat, Red Hat Linux
CentOS = CentOS Stream
Rocky Linux
AlmaLinux
Fedora
openSUSE
SUSE Linux Enterprise = SLES, SUSE, SUSE Linux
Oracle Linux
Amazon Linux
Alpine Linux = Alpine^
Arch Linux
Gentoo
Slackware
Linux Mint
Kali Linux = Kali^
NixOS = Nix^
Yocto = Yocto Project
Buildroot
OpenWrt
FreeBSD
OpenBSD
NetBSD
Unix
Solaris = Oracle Solaris, SunOS
AIX^ = IBM AIX
HP-UX
z/OS = zOS
IBM i^ = AS/400, AS400, iSeries
OpenVMS
macOS = Mac OS X, OS X
Windows^ = Microsoft Windows, MS Windows, Windows XP, Windows NT
Windows Server = Microsoft Windows Server, Windows Serveur
VxWorks
FreeRTOS
ChromeOS

# Windows services and fleets
Active Directory = AD?, AD DS, Microsoft Active Directory
Group Policy = GPO^, GPOs^
Microsoft Configuration Manager = SCCM, MECM, System Center Configuration Manager
Microsoft Intune = Intune
Microsoft Deployment Toolkit = MDT?
Windows Deployment Services = WDS?
WSUS
Remote Desktop Services = Terminal Server, Microsoft RDS
RDP^ = Remote Desktop Protocol
Jamf = Jamf Pro
VBScript

# Shells and everyday tools
Bash = GNU Bash
Shell = Shell script, Script shell, Scripts shell
KornShell = ksh
Zsh
Fish? = fish shell
PowerShell = PowerShell Core, Windows PowerShell
AWK^ = gawk
sed?
grep?
Vim = vi?
Neovim
Emacs = GNU Emacs
tmux
GNU Screen
cron = crontab
systemd
rsync
lsyncd
cURL
Wget
Rclone
jq^

# Installation and packages
preseed
Kickstart?
PXE = iPXE
Cobbler
Foreman? = The Foreman
MAAS^
cloud-init
unattended-upgrades
APT? = apt-get
dpkg
RPM?
YUM?
DNF?
Snap? = snapd
Flatpak
Homebrew
Chocolatey
WAPT

# File systems and storage
RAID^ = RAID logiciel, RAID matériel, mdadm
ZFS = OpenZFS
Btrfs
XFS
ext4 = ext3
LVM
NFS
Samba
SMB^ = CIFS, SMB/CIFS
iSCSI
Fibre Channel
SAN?
NAS^
GlusterFS = Gluster
Ceph = CephFS
DRBD
Lustre?
BeeGFS
MooseFS
MinIO
OpenIO
Garage?
NetApp = ONTAP
Synology
QNAP
TrueNAS = FreeNAS
OpenMediaVault
Pure Storage
3PAR = HPE 3PAR
LTO?

# Backup and disk images
Clonezilla
backupninja
Bacula
Bareos
BorgBackup = Borg^
restic
duplicity?
rdiff-backup
rsnapshot
BackupPC
UrBackup
Amanda?
Veeam = Veeam Backup, Veeam Backup & Replication
Commvault
NetBackup = Veritas NetBackup
IBM Spectrum Protect = TSM^, Tivoli Storage Manager
Rubrik
Cohesity
Acronis

# High availability
Pacemaker^
Corosync
Heartbeat?

# Servers and machines
HPE = Hewlett Packard Enterprise, HP^, Hewlett-Packard, HP ProLiant, HPE ProLiant
Dell = Dell EMC, Dell PowerEdge, Dell Technologies, PowerEdge
Supermicro
Lenovo
Fujitsu
Huawei
NVIDIA
Intel^
AMD^
ARM^
x86 = x64
RISC-V
Cisco UCS
iLO^ = HP iLO, HPE iLO
iDRAC = Dell iDRAC
IPMI
Raspberry Pi
Arduino
ESP32
STM32

# Identity and directories
LDAP = LDAPS
OpenLDAP
389 Directory Server = 389 DS
FreeIPA
Kerberos
Keycloak
Ory?
Logto
Clerk?
Better Auth
LemonLDAP = LemonLDAP NG
SAML
OAuth
OpenID Connect = OIDC, OpenID
JWT = JSON Web Token
Okta
Auth0
Microsoft Entra ID = Azure AD, Azure Active Directory, Entra ID
ADFS
CAS? = Apereo CAS
CyberArk
WALLIX = Wallix Bastion
Authentik
Authelia
SailPoint
Ping Identity = PingFederate

# Encryption
OpenSSL
TLS = SSL, SSL/TLS, TLS/SSL
Let's Encrypt = Lets Encrypt
Certbot
GnuPG = GPG^, PGP^
PKI^
LUKS
BitLocker
YubiKey
VeraCrypt
KeePass = KeePassXC
Bitwarden = Vaultwarden
Passbolt
FIDO2
WebAuthn = passkeys, passkey

# Hardening, antivirus and detection
SELinux
AppArmor
fail2ban
CrowdSec
ClamAV
OSSEC
Wazuh
rkhunter
Lynis
CrowdStrike = CrowdStrike Falcon
SentinelOne
Microsoft Defender = Windows Defender
Sophos
Kaspersky
Bitdefender
ESET^
McAfee = Trellix
Symantec
Trend Micro
HarfangLab

# Penetration testing and forensics
John the Ripper
hashcat
Metasploit
Burp Suite = Burp^
OWASP ZAP = ZAP^
Nmap
Nessus = Tenable
OpenVAS = Greenbone
Qualys
Rapid7
Aircrack-ng = aircrack
SQLmap
Nikto
BloodHound
Mimikatz
Kali NetHunter
Ghidra
IDA Pro
YARA
MISP^
TheHive
OpenCTI
MITRE ATT&CK
Volatility?

# Inventory
GLPI
FusionInventory
OCS Inventory = OCSInventory NG
Racktables
NetBox
Snipe-IT
LogMeIn
TeamViewer
AnyDesk
RustDesk
`;
