/** Configuration, infrastructure as code, CI/CD, version control, build and quality tools. Spelling rules: see `catalogue.ts`. */
export const AUTOMATION = `
# Configuration management and infrastructure as code
Ansible = Red Hat Ansible
AWX = Ansible Tower, Ansible AWX, Ansible Automation Platform
Semaphore? = Ansible Semaphore
Puppet^
Chef? = Chef Infra
SaltStack = Salt?, Salt Project
CFEngine
Rudder?
Terraform = HashiCorp Terraform
OpenTofu
Terragrunt
Pulumi
CloudFormation = AWS CloudFormation
Azure Resource Manager = ARM templates, ARM template
Bicep? = Azure Bicep
Crossplane
Packer^ = HashiCorp Packer
Vagrant = HashiCorp Vagrant
HashiCorp Vault = Vault^
OpenBao
Consul^ = HashiCorp Consul
Rundeck
StackStorm
Capistrano
Fabric?
Jinja = Jinja2
SOPS^

# Continuous integration and delivery
Jenkins = Jenkins CI
GitLab CI = GitLab CI/CD, GitLab Runner, GitLab Runners
GitHub Actions
Azure DevOps = Azure DevOps Server, TFS^, Team Foundation Server, VSTS
Azure Pipelines
Bitbucket Pipelines
Travis CI = Travis^
CircleCI
TeamCity
Bamboo? = Atlassian Bamboo
Drone? = Drone CI
Woodpecker? = Woodpecker CI
Concourse? = Concourse CI
GoCD
Buildbot
Argo CD
Argo Workflows
Flux CD = Flux?
Tekton
Spinnaker
Octopus Deploy
XL Deploy
AWS CodePipeline = CodePipeline
AWS CodeBuild = CodeBuild
AWS CodeDeploy = CodeDeploy
Google Cloud Build = Cloud Build
Skaffold
Kaniko
Renovate?
Dependabot
Control-M = BMC Control-M
Dollar Universe
VTOM
AutoSys
Hudson?

# Version control and forges
Git
Jujutsu
Git LFS
GitLab = GitLab CE, GitLab EE
GitHub = GitHub Enterprise
Bitbucket = Atlassian Bitbucket
Gitea
Forgejo
Codeberg
Gitolite
Gogs
Gerrit
Gitblit
Subversion^ = SVN, Apache Subversion
TortoiseSVN
CVS^ = Concurrent Versions System
Mercurial = hg?
GNU Bazaar = bzr
Perforce
ClearCase = IBM ClearCase
Visual SourceSafe = VSS^
SourceTree = Atlassian SourceTree
Fork?

# Artefacts and registries
Nexus^ = Sonatype Nexus, Nexus Repository
Artifactory = JFrog Artifactory, JFrog
Pulp?
Aptly
Verdaccio
Packagist

# Build and packaging
Make? = GNU Make, Makefile, Makefiles
CMake
Ninja?
Meson?
Autotools = Autoconf, Automake
Bazel
Maven = Apache Maven
Gradle
Ant? = Apache Ant
sbt^
npm
Yarn?
pnpm
Bun?
pip^
Poetry?
uv?
Conda = Anaconda, Miniconda
Composer? = PHP Composer
NuGet
MSBuild
Cargo?
Webpack
Vite?
Rollup?
Parcel?
esbuild
Gulp^ = Gulp.js
Grunt? = Grunt.js
Babel^
Turborepo
Turbopack
Rolldown
Nx? = Nrwl Nx
Lerna

# Code quality
SonarQube = Sonar^, SonarCloud, SonarLint
ESLint
Prettier?
Biome?
Pylint
Ruff?
Black?
Flake8
mypy
PHPStan
Rector?
Symfony UX
Filament?
Psalm?
Checkstyle
PMD^
JaCoCo
Codecov
Checkmarx
Fortify? = Micro Focus Fortify
Veracode
Snyk
Trivy
Clair?
Coverity
pre-commit

# Robotic process automation and integration
UiPath
Blue Prism
Automation Anywhere
Power Automate = Microsoft Power Automate
Zapier
n8n
Activepieces
Windmill?
IFTTT
Make.com = Integromat
`;
