import { slugOf } from "../../slug";
import { CATEGORIES, type Category } from "../../vocabulary";

/**
 * What proves an ability that is not the name of a technology ("Bases de données SQL"). One link a line:
 *
 *     conteneurs, containers = LXC, Docker     any of these words in a skill's name = technologies of the catalogue
 *     supervision = (monitoring)               … or a whole category
 *
 * Only what cannot be used without the ability is listed: no bar is drawn from a guess. Whoever used LXC used
 * containers; whoever used Bash need not administer Linux. The longest words win: "bases de données SQL" is not
 * "bases de données".
 */
const LINKS = `
# Systems
linux = Linux, Debian, Ubuntu, Red Hat Enterprise Linux, CentOS, Rocky Linux, AlmaLinux, Fedora, openSUSE, SUSE Linux Enterprise, Oracle Linux, Amazon Linux, Alpine Linux, Arch Linux, Gentoo, Slackware, Linux Mint, NixOS
unix = Unix, Solaris, AIX, HP-UX, FreeBSD, OpenBSD, NetBSD
windows = Windows, Windows Server
scripting, scripts, scripts shell, shell scripts = Bash, Shell, KornShell, Zsh, PowerShell
stockage distribué, distributed storage = GlusterFS, Ceph
haute disponibilité, high availability = Keepalived, HAProxy, Pacemaker, Corosync

# Virtualisation
virtualisation, virtualization, hyperviseur, hyperviseurs, hypervisors = Proxmox, KVM, QEMU, libvirt, VMware, VMware ESXi, VMware vSphere, Hyper-V, Xen, XenServer, XCP-ng, VirtualBox
conteneur, conteneurs, conteneurisation, containers, containerisation, containerization = LXC, LXD, Incus, Linux-VServer, OpenVZ, Docker, Docker Compose, Docker Swarm, Podman, Kubernetes, K3s, OpenShift
hyperconvergence, hyperconverged = Nutanix, VMware vSAN, Harvester
orchestration de conteneurs, container orchestration = Kubernetes, K3s, Docker Swarm, Nomad, OpenShift
cloud public, public cloud = AWS, Microsoft Azure, Google Cloud, OVHcloud, Scaleway

# Automation
iac, infrastructure as code, gestion de configuration, configuration management = Ansible, AWX, Puppet, Chef, SaltStack, CFEngine, Rudder, Terraform, OpenTofu, Pulumi, CloudFormation
intégration continue, continuous integration, ci cd = Jenkins, GitLab CI, GitHub Actions, Azure Pipelines, Travis CI, CircleCI, TeamCity
gestion de version, gestion de versions, versioning, version control = Git, Subversion, CVS, Mercurial

# Network
serveur web, serveurs web, web server, web servers = Apache, Nginx, Lighttpd, Caddy
pare-feu, pare-feux, firewall, firewalls = pfSense, OPNsense, iptables, nftables
dns = BIND, PowerDNS, Unbound
serveur mail, serveurs mail, mail server, mail servers = Postfix, Dovecot, Zimbra

# Monitoring
supervision, monitoring = (monitoring)

# Data
bases de données sql, bases sql, bases de données relationnelles, sgbdr, sql databases, relational databases = SQL, PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle Database, IBM Db2
bases de données nosql, nosql, nosql databases = MongoDB, CouchDB, Redis, Cassandra, Neo4j, DynamoDB
bases de données, sgbd, databases = SQL, PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle Database, IBM Db2, MongoDB, CouchDB, Redis, Cassandra, Neo4j, DynamoDB
`;

export type SkillLink = {
  /** Words of a skill's name, as a slug. */
  words: string;
  /** Slugs. */
  technologies: readonly string[];
  categories: readonly Category[];
};

export const SKILL_LINKS: readonly SkillLink[] = LINKS.split("\n").flatMap((line) => {
  const [names, targets] = line.split(" = ");
  if (line.startsWith("#") || names === undefined || targets === undefined) return [];
  const named = targets.split(", ");
  const technologies = named.filter((target) => !target.startsWith("(")).map(slugOf);
  const categories = CATEGORIES.filter((category) => named.includes(`(${category})`));
  return names.split(", ").map((name) => ({ words: slugOf(name), technologies, categories }));
});

/** The links of a skill by its name; none for most. */
export function skillLinksOf(name: string): readonly SkillLink[] {
  const matching = SKILL_LINKS.filter(({ words }) => holds(slugOf(name), words));
  return matching.filter(
    (link) => !matching.some((other) => other !== link && holds(other.words, link.words)),
  );
}

function holds(slug: string, words: string): boolean {
  return `-${slug}-`.includes(`-${words}-`);
}
