/** What came after: shown as near, never counted. "former > successors". See `relations.ts`. */
export const SUCCESSORS = `
CentOS > Rocky Linux, AlmaLinux
Nagios > Icinga, Naemon, Centreon, Shinken
Subversion > Git
CVS > Subversion
Quagga > FRRouting
Elasticsearch > OpenSearch
Redis > Valkey
Terraform > OpenTofu
MySQL > MariaDB
OpenOffice > LibreOffice
ownCloud > Nextcloud
LXD > Incus
XenServer > XCP-ng
AngularJS > Angular
Hudson > Jenkins
Gitea > Forgejo
iptables > nftables
YUM > DNF
Skype > Microsoft Teams
Heartbeat > Pacemaker
XiVO > Wazo
Xamarin > .NET MAUI
Struts > Spring
Microsoft Configuration Manager > Microsoft Intune
FusionInventory > GLPI
Hystrix > Resilience4j
Protractor > Cypress, Playwright
Moment.js > Day.js, date-fns
TSLint > ESLint
Bower > npm
Visual SourceSafe > Azure DevOps
VBScript > PowerShell
`;
