import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spellPeriod } from "../import/expected-uses";
import { CATALOGUE, SPELLINGS } from "./catalogue/catalogue";
import { technologiesIn, technologiesOfName } from "./read-technologies";

const namesIn = (body: string) => technologiesIn(body).map(({ name }) => name);
const statedIn = (body: string) =>
  technologiesIn(body).map(({ name, stated }) => [name, spellPeriod(stated)]);

describe("technologiesIn", () => {
  test("finds every spelling of the catalogue as an item of its own", () => {
    for (const { text, entry } of SPELLINGS) {
      if (entry !== null) expect(namesIn(`* ${text}`)).toEqual([entry.name]);
    }
  });

  test("finds each technology of a list once, in order, whatever the separators and versions", () => {
    const item = fc.constantFrom(...CATALOGUE.filter(({ slug }) => !/\d$/.test(slug)));
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(", ", "; ", " | ", "\n- ", "\n  * ", " · ", ",\n"),
        fc.constantFrom("", " 3", " v2.1", " 10.x"),
        (entries, separator, version) => {
          const body = entries.map(({ name }) => name + version).join(separator);
          expect(namesIn(body)).toEqual([...new Set(entries.map(({ name }) => name))]);
        },
      ),
    );
  });

  test("never throws, and lists a technology once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (body) => {
        const slugs = technologiesIn(body).map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });

  test("reads a long hostile text in linear time", () => {
    const started = performance.now();
    for (const piece of [
      "(",
      "[",
      "[x](",
      "C++/",
      "a_",
      "Microsoft ",
      "<a ",
      "2018-",
      "***",
      "SQL Server ",
    ]) {
      technologiesIn(piece.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("tells the line of the first mention", () => {
    expect(technologiesIn("* Git\n\n* Docker, Git\r\n* LXC").map(({ line }) => line)).toEqual([0, 2, 3]);
  });

  test.each<[string, string[]]>([
    // Developers
    [
      "Java 17, Spring Boot, Angular 15, PostgreSQL, Docker/Kubernetes, GitLab CI",
      ["Java", "Spring Boot", "Angular", "PostgreSQL", "Docker", "Kubernetes", "GitLab CI"],
    ],
    ["C/C++, C#, .NET Core", ["C", "C++", "C#", ".NET"]],
    ["Environnement technique : PHP 8.1, Symfony 6, MySQL 5.7", ["PHP", "Symfony", "MySQL"]],
    [
      "Front : React (Redux, TypeScript) / Back : Node.js, Express",
      ["React", "Redux", "TypeScript", "Node.js", "Express"],
    ],
    ["Go 1.21, Rust et gRPC", ["Go", "Rust", "gRPC"]],
    ["Languages: python, go, c++17, r", ["Python", "Go", "C++"]],
    ["HTML5/CSS3/JS, Vue3, Nuxt", ["HTML", "CSS", "JavaScript", "Vue.js", "Nuxt"]],
    ["**Swift**, `SwiftUI`, _Kotlin_ (Jetpack Compose)", ["Swift", "SwiftUI", "Kotlin", "Jetpack Compose"]],
    [
      "- [Terraform](https://www.terraform.io), [Ansible](https://ansible.com/linux)",
      ["Terraform", "Ansible"],
    ],
    [
      "| Technologie | Niveau |\n| --- | --- |\n| Django | Expert |\n| Celery | Confirmé |",
      ["Django", "Celery"],
    ],
    [
      "Migration d'une application Delphi vers ASP.NET Core et SQL Server 2019",
      ["Delphi", "ASP.NET", "SQL Server"],
    ],
    [
      "J2EE, Struts, Hibernate, Oracle 19c, WebLogic 12c, Maven",
      ["Jakarta EE", "Struts", "Hibernate", "Oracle Database", "WebLogic", "Maven"],
    ],
    ["Tests : JUnit 5, Mockito, Selenium; CI/CD: Jenkins", ["JUnit", "Mockito", "Selenium", "Jenkins"]],
    // Data
    [
      "Python (pandas, scikit-learn), Spark, Airflow",
      ["Python", "pandas", "scikit-learn", "Spark", "Apache Airflow"],
    ],
    ["R (tidyverse, Shiny) & Python", ["R", "tidyverse", "R Shiny", "Python"]],
    ["PyTorch 2.0, HuggingFace, AWS SageMaker, S3", ["PyTorch", "Hugging Face", "Amazon SageMaker", "S3"]],
    ["Built dashboards with Power BI and Tableau Desktop on Snowflake", ["Power BI", "Tableau", "Snowflake"]],
    ["Kafka → Flink → ClickHouse", ["Kafka", "Flink", "ClickHouse"]],
    // Networks and systems
    ["Cisco IOS, BGP, OSPF, F5", ["Cisco IOS", "BGP", "OSPF", "F5"]],
    ["Firewall : FortiGate 100F, Palo Alto, Stormshield", ["Fortinet", "Palo Alto", "Stormshield"]],
    [
      "Windows Server 2012 R2/2016/2019, Active Directory (GPO), Hyper-V",
      ["Windows Server", "Active Directory", "Group Policy", "Hyper-V"],
    ],
    [
      "Administration de serveurs RedHat et Debian 11 sous VMware vSphere 7",
      ["Red Hat Enterprise Linux", "Debian", "VMware vSphere"],
    ],
    ["MCO, PRA/PCA, Nagios, Veeam", ["Nagios", "Veeam"]],
    ["K8S, helm, ArgoCD, gitlab-ci", ["Kubernetes", "Helm", "Argo CD", "GitLab CI"]],
    ["Set up bind, dhcp and Postfix on CentOS 7", ["Postfix", "CentOS"]],
    // Offices and projects
    ["Microsoft Office (Excel, PowerPoint)", ["Microsoft Office", "Microsoft Excel", "Microsoft PowerPoint"]],
    [
      "Pack Office : Word, Excel et Access",
      ["Microsoft Office", "Microsoft Word", "Microsoft Excel", "Microsoft Access"],
    ],
    ["Suivi dans Jira et Confluence, tableaux de bord Excel", ["Jira", "Confluence", "Microsoft Excel"]],
    ["SAP (FI/CO, MM), Salesforce, MS Project", ["SAP", "Salesforce", "Microsoft Project"]],
    ["Photoshop - Illustrator - InDesign", ["Photoshop", "Illustrator", "InDesign"]],
  ])("reads %j", (body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  test.each([
    "Go live of the new platform",
    "Delivered in spring 2019",
    "Spring 2019",
    "Express delivery to all sites",
    "Excel at teamwork",
    "Word of mouth, access control",
    "R&D",
    "C-level reporting",
    "16 Go de RAM, 2 To de disque",
    "React to incidents quickly",
    "Managed the sales force during the work day",
    "go",
    "to make, buy or rent",
    "Gestion de projet, rigueur, autonomie, Anglais",
    "Agile, Scrum, Kanban, ITIL, DevOps, CI/CD, MCO",
    "Brainstorming",
    "Bench",
    "Rédaction de documentation",
    "Connaissance globale en informatique",
    "Feuille de calculs pour exprimé les résultats",
    "Cassage de l'infra, et observer le temps de reconstruction",
    "déploiement des applications speech2text sur la plateforme cloud d'essai",
    "Contact: jean@gitlab.example, https://example.org/docker/linux",
    "Mise à niveau du tableau de suivi dans le plan de charge",
    "Salt and pepper; rust removal",
    "etc.",
    "",
  ])("finds nothing in %j", (body) => {
    expect(namesIn(body)).toEqual([]);
  });

  test.each<[string, [string, string | null][]]>([
    ["Clonezilla (2008-2018)", [["Clonezilla", "2008/2018"]]],
    ["Proxmox (2020)", [["Proxmox", "2020/2020"]]],
    [
      "Ansible (depuis 2019), Git",
      [
        ["Ansible", "2019/now"],
        ["Git", null],
      ],
    ],
    ["Docker 2018 - 2020", [["Docker", "2018/2020"]]],
    [
      "MySQL/MariaDB (04/2018 - 06/2020)",
      [
        ["MySQL", "2018-04/2020-06"],
        ["MariaDB", "2018-04/2020-06"],
      ],
    ],
    [
      "Bash, Docker (2019-2021)",
      [
        ["Bash", null],
        ["Docker", "2019/2021"],
      ],
    ],
    [
      "ELK (Elasticsearch, Kibana) (2018-2020)",
      [
        ["ELK", "2018/2020"],
        ["Elasticsearch", null],
        ["Kibana", null],
      ],
    ],
    [
      "Kubernetes (EKS, 2019-2021)",
      [
        ["Kubernetes", "2019/2021"],
        ["Amazon EKS", null],
      ],
    ],
    ["| LXC | 2010-2014 |", [["LXC", "2010/2014"]]],
    [
      "2010-2014 : LXC, KVM",
      [
        ["LXC", "2010/2014"],
        ["KVM", "2010/2014"],
      ],
    ],
    ["LXC : 2010-2014", [["LXC", "2010/2014"]]],
    ["* Git\n* Git (2015-2016)", [["Git", "2015/2016"]]],
    ["Windows Server 2019", [["Windows Server", null]]],
    [
      "Windows Server (2012-2019), SQL Server (2016, 2019)",
      [
        ["Windows Server", null],
        ["SQL Server", null],
      ],
    ],
    ["Python 3.11 (depuis 2020)", [["Python", "2020/now"]]],
  ])("dates %j", (body, dated) => {
    expect(statedIn(body)).toEqual(dated);
  });

  test.each<[string, string[]]>([
    ["Docker, OpenFoo, Kubernetes", ["OpenFoo"]],
    ["Nginx, Foobar 3.2, Redis", ["Foobar"]],
    ["Mail (Postfix, Frobnix.io, Dovecot)", ["Frobnix.io"]],
    ["Bash, Supervision, Virtualisation, Réseau, Foobar, Maintenance", []],
    ["OpenFoo, Foobar", ["OpenFoo", "Foobar"]],
    ["Docker, Formation des équipes, Réunion Client, N2, MCO", []],
    ["OpenFoo", ["OpenFoo"]],
    ["Stack : Foobar", ["Foobar"]],
    ["on-call rota, Foobar, incident response", ["Foobar"]],
    ["Docker, gestion des incidents, Foobar", ["Foobar"]],
    ["Foobar, gestion des incidents", []],
    ["Foobar Foo", []],
    ["foobar", []],
  ])("takes from %j the unknown names %j", (body, names) => {
    const unknown = technologiesIn(body).filter(({ known }) => !known);
    expect(unknown.map(({ name }) => name)).toEqual(names);
    for (const { category } of unknown) expect(category).toBe("other");
  });
});

describe("technologiesOfName", () => {
  test.each<[string, string[]]>([
    ["Linux (Debian)", ["linux", "debian"]],
    ["LXC", ["lxc"]],
    ["pfSense", ["pfsense"]],
    ["Minio", ["minio"]],
    ["Docker / Kubernetes", ["docker", "kubernetes"]],
    ["Python 3", ["python"]],
    ["Go", ["go"]],
    ["C++, C#", ["cpp", "csharp"]],
    ["Administration système Linux", []],
    ["Bases de données SQL", []],
    ["Serveur web", []],
    ["Configuration (IAC)", []],
    ["Hyperconvergence, Conteneurs", []],
    ["Docker, orchestration", []],
    ["", []],
  ])("takes %j for %j", (name, slugs) => {
    expect(technologiesOfName(name)).toEqual(slugs);
  });
});
