import type { Period } from "../model";

/**
 * What a careful reader finds in the stack sections of the seed CV, project by project, in the order of the text.
 * A name after a colon or in brackets counts like any other; so do makers of machines (HPE, Juniper) and what the
 * text names as a subject of its own ("SQL : Opérations…", "Serveurs FTP redondants", "Minio (S3)": a recruiter who
 * looks for SQL, FTP or S3 wants to see these projects). Left out as no technologies: Brainstorming, Bench, "IA",
 * "Mail", "speech2text" (the task, not a product), "Feuille de calculs", the qualifiers "externe" and "interne".
 */
export type ExpectedUse = { name: string; kind: "used" | "evaluated"; stated: string | null };

const used = (...names: string[]): ExpectedUse[] =>
  names.map((name) => ({ name, kind: "used", stated: null }));
const usedIn = (name: string, stated: string): ExpectedUse => ({ name, kind: "used", stated });
const evaluated = (...names: string[]): ExpectedUse[] =>
  names.map((name) => ({ name, kind: "evaluated", stated: null }));

export const EXPECTED_USES: Readonly<Record<string, readonly ExpectedUse[]>> = {
  "Ryzom Ring": used(
    "Python",
    "Zope",
    "Plone",
    "ZEO",
    "Squid",
    "Apache",
    "MySQL",
    "BitTorrent",
    "CVS",
    "Bugzilla",
  ),
  "Création du site communautaire": used(
    "Python",
    "Zope",
    "Plone",
    "ZEO",
    "Squid",
    "Apache",
    "MySQL",
    "BitTorrent",
    "CVS",
    "Bugzilla",
  ),
  "Management de l'équipe de développement web": used("Python", "Zope", "Plone", "MySQL", "CVS", "Bugzilla"),
  "Gestion des campagnes publicitaires": used("Zope", "Python", "Pound", "PHP"),
  "Administration de l'infrastructure Web": used("Bash", "Apache", "Squid", "SSH", "rsync"),
  "Game Dev": [],
  "Automatisation de l'installation des serveurs": used(
    "pfSense",
    "Juniper",
    "TFTP",
    "DHCP",
    "preseed",
    "Bash",
  ),
  "Automatisation des déploiements applicatifs": used(
    "Bash",
    "Jenkins",
    "Ansible",
    "Git",
    "GitLab",
    "HAProxy",
    "Keepalived",
    "Nexus",
  ),
  "Gestion de projets": used(
    "Redmine",
    "Request Tracker",
    "GitLab",
    "Git",
    "Gitolite",
    "Subversion",
    "OpenLDAP",
  ),
  "Gestion DNS": used("BIND", "PowerDNS", "Bash", "Ansible"),
  "Infrastructure du Datacenter": used(
    "HPE",
    "Dell",
    "Supermicro",
    "Juniper",
    "Linux",
    "Debian",
    "LXC",
    "libvirt",
    "virt-manager",
    "virsh",
    "Linux-VServer",
    "KVM",
    "VMware ESXi",
    "Proxmox",
  ),
  "Infrastructure Veille Audiovisuel (IA/LLM)": used(
    "FTP",
    "vsftpd",
    "Keepalived",
    "GlusterFS",
    "lsyncd",
    "rsync",
    "CUDA",
  ),
  "Infrastructures des sauvegardes de documents de presse": used("Bash", "rsync", "lsyncd", "backupninja"),
  "Maintien en condition de sécurité": used(
    "unattended-upgrades",
    "Let's Encrypt",
    "pfSense",
    "fail2ban",
    "Zabbix",
    "Keycloak",
  ),
  "Maintien en condition opérationnelle": used(
    "Bash",
    "Zabbix",
    "Xymon",
    "HAProxy",
    "Keepalived",
    "RAID",
    "ZFS",
    "GLPI",
    "Racktables",
    "FusionInventory",
  ),
  Monitoring: used("Xymon", "Smokeping", "Bash", "Zabbix", "ELK", "Elasticsearch", "Logstash", "Kibana"),
  "Gestion de la téléphonie VoIP": used("Wazo"),
  "Backup des Windows Server": [
    usedIn("Clonezilla", "2008/2018"),
    usedIn("VMware", "2018/2020"),
    usedIn("Proxmox", "2020/2020"),
  ],
  "Outils de communications": used(
    "ejabberd",
    "Rocket.Chat",
    "imapsync",
    "Dovecot",
    "SpamAssassin",
    "ClamAV",
    "Roundcube",
    "EtherCalc",
    "Etherpad",
    "Haste",
    "Plik",
  ),
  "Outils divers": used(
    "Nginx",
    "Apache",
    "Lighttpd",
    "Gunicorn",
    "Memcached",
    "Redis",
    "MinIO",
    "CouchDB",
    "Kafka",
    "RabbitMQ",
    "Wazo",
    "SQL",
    "PostgreSQL",
    "tail_n_mail",
    "MySQL",
    "MariaDB",
    "SQLite",
    "Oracle Database",
  ),
  "Etude de stockage distribués": evaluated("GlusterFS", "Ceph", "MinIO", "S3"),
  "Etude de passage en cloud publique": [],
  "Formateur PIX": used("John the Ripper", "OpenSSL", "ChatGPT"),
  "Ingénieur Linux": used("VMware vSphere", "Proxmox", "Zimbra", "Bash", "Postfix"),
};

/** "2008/2018", "2019/now"; null for none. */
export function spellPeriod(stated: Period | null): string | null {
  return stated === null ? null : `${stated.from ?? ""}/${stated.to === null ? "now" : (stated.to ?? "")}`;
}
