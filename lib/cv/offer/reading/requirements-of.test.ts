import { describe, expect, it } from "vitest";
import { writeAsk } from "../ask";
import { LONGEST_OFFER } from "../requirement";
import { requirementsOf } from "./requirements-of";

const askOf = (text: string) => writeAsk(requirementsOf(text).requirements);
/** In a part that asks for things. */
const asked = (line: string) => askOf(`Profil :\n- ${line}\n`);

describe("the reading of a demand", () => {
  it("ends the presentation of the company where another heading of its look begins", () => {
    const offer = "WHO WE ARE\nWe run on Odoo.\n\nTHE YEAR AHEAD\n- Debian machines\n- Prometheus\n";
    expect(askOf(offer)).toBe("debian,prometheus");
    expect(requirementsOf(offer).notAsked.map(({ slug }) => slug)).toEqual(["odoo"]);
  });

  it("takes a heading that speaks to whoever applies for no presentation of the company", () => {
    const offer =
      "Ce que tu feras chez nous\n- Des interfaces en React\n\nQui sommes-nous ?\nNous utilisons Odoo.\n";
    expect(askOf(offer)).toBe("react");
    expect(requirementsOf(offer).notAsked.map(({ slug }) => slug)).toEqual(["odoo"]);
  });

  it("takes a sentence that only says how much for a part of the one before", () => {
    expect(asked("Une première expérience en React Native ? Bonus !")).toBe("react-native~");
    expect(asked("Terraform. C'est un gros plus.")).toBe("terraform~");
    expect(asked("Debian. Docker est un plus.")).toBe("debian,docker~");
  });

  it("joins lines that the width of a page broke, and no items of a list without bullets", () => {
    const items =
      "PROFIL DEMANDÉ\nMaîtrise des outils bureautiques de tous les jours (LibreOffice, Microsoft Office)\nNotions de PowerShell appréciées\n";
    expect(askOf(items)).toBe("libreoffice,microsoft-office,powershell~");
  });

  it("reads years that are a part of others", () => {
    expect(asked("5+ years of experience as a data engineer, at least three of which with Python")).toBe(
      "@60,python@36",
    );
  });

  it.each([
    ["Une certification Azure est exigée ; Ansible est apprécié.", "ansible~"],
    ["Plus if you've touched ClickHouse.", "clickhouse~"],
    ["Not so important but good: Docker, Cucumber.", "cucumber~,docker~"],
    ["3-5 yrs running production systems", "@36-60"],
    ["Swift (expert), SwiftUI", "swift,swiftui"],
    ["Angular and TypeScript, 2+ years", "angular@24,typescript@24"],
    ["Angular et TypeScript (2 ans)", "angular,typescript@24"],
    ["Very strong Java and Spring (Spring Boot, JPA) - 6+ years", "java@72,jpa,spring-boot,spring@72"],
    ["We don't do: whiteboard interviews, Jira, Windows.", "-jira,-windows"],
  ])("reads %j", (line, ask) => {
    expect(asked(line).split(",").sort().join()).toBe(ask.split(",").sort().join());
  });

  it("takes what one brings for no list of what is welcome", () => {
    expect(askOf("Vos atouts pour réussir\n- Ansible\n\nAtouts\n- Docker\n")).toBe("ansible,docker~");
  });

  it("asks for each part of a stack that slashes list", () => {
    expect(askOf("Our stack:\n- Grafana/Prometheus/Loki\n")).toBe("grafana,loki,prometheus");
  });

  it("reads the columns of a table by their heads", () => {
    const table = [
      "| Moteur | Niveau | Années | Atout |",
      "| --- | --- | --- | --- |",
      "| PostgreSQL | Confirmé | 3 | |",
      "| MongoDB | Notions | | x |",
    ].join("\n");
    expect(askOf(`## Compétences\n\n${table}\n`)).toBe("postgresql@36,mongodb~");
    const columns = "| Must have | Nice to have |\n|---|---|\n| Java, Spring | Docker |\n";
    expect(askOf(`## Skills\n\n${columns}`)).toBe("java!,spring!,docker~");
  });

  it("reads a slash in the title of a job as a list", () => {
    expect(askOf("Développeur Python / Django\n\nProfil :\n- Docker ou Podman\n")).toBe(
      "django,docker|podman,python",
    );
  });

  it("lists place and contract also where the benefits are told, and in the terms of a posting", () => {
    const kinds = (text: string) => requirementsOf(text).notCompared.map(({ kind }) => kind);
    expect(kinds("Profil :\n- Linux\n\nNous offrons :\n- CDI, télétravail\n- Cours d'anglais\n")).toEqual(
      expect.arrayContaining(["place", "contract"]),
    );
    const posting = {
      "@type": "JobPosting",
      title: "Linux engineer",
      description: "You know Linux.",
      employmentType: ["FULL_TIME"],
      jobLocation: { address: { addressLocality: "Cork", addressCountry: "IE" } },
    };
    expect(kinds(JSON.stringify(posting))).toEqual(["contract", "place"]);
  });

  it.each([
    ["Maîtrise de Linux exigée, Docker serait un plus", "linux!,docker~"],
    ["Ansible (impératif), Terraform (un plus)", "ansible!,terraform~"],
    ["Kubernetes ou Nomad", "kubernetes|nomad"],
    ["Ansible, Puppet ou Chef", "ansible|chef|puppet"],
    ["Ansible, Puppet et Terraform", "ansible,puppet,terraform"],
    ["PostgreSQL/MariaDB", "mariadb|postgresql"],
    ["des outils tels que Zabbix, Nagios et Centreon", "centreon|nagios|zabbix"],
    ["Zabbix ou équivalent", "zabbix"],
    ["Ansible : 3 ans", "ansible@36"],
    ["3 à 5 ans d'expérience sur Kubernetes", "kubernetes@36-60"],
    ["5+ years of experience with Go or Rust", "go|rust@60"],
    ["18 mois d'expérience en Python", "python@18"],
    ["cinq ans d'expérience", "@60"],
    ["Hors PHP", "-php"],
    ["No PHP", "-php"],
    ["Linux et Docker n'ont pas de secret pour vous", "docker,linux"],
    ["Kubernetes preferred but not required", "kubernetes~"],
    ["La connaissance de Kafka n'est pas nécessaire", "kafka~"],
    ["Nice to have: Terraform, Ansible", "ansible~,terraform~"],
    ["Java, Spring, Hibernate", "hibernate,java,spring"],
    ["Go, Rust et Python", "go,python,rust"],
    ["Un CDD de 6 mois en Python", "python"],
    ["Docker required; Podman is a bonus", "docker!,podman~"],
    ["Soit Jenkins soit GitLab CI", "gitlab-ci|jenkins"],
    ["Vous maîtrisez Ansible, à défaut Puppet", "ansible|puppet"],
    ["Une expérience confirmée (5 ans minimum) en administration Linux", "linux@60"],
    ["Tu codes en React depuis au moins 4 ans", "react@48"],
    ["Entre 3 et 5 ans d'expérience en Java", "java@36-60"],
    ["Linux (idéalement Debian)", "linux,debian~"],
    ["une bonne connaissance de Linux, et si possible de FreeBSD", "linux,freebsd~"],
    ["Pas besoin de connaître Java", "java~"],
    ["We don't use PHP", "-php"],
    ["Vue ou Svelte, mais pas nécessaire", "svelte|vue-js~"],
    ["Knowledge of Terraform, while not mandatory, is welcome", "terraform~"],
    ["Terraform est apprécié, Docker aussi", "docker~,terraform~"],
    ["CUDA est un atout, de même que CMake et Git", "cmake~,cuda~,git~"],
    ["Windows Server en option", "windows-server~"],
    ["La maîtrise de Git est un prérequis", "git!"],
    ["Vous développez en Go", "go"],
    ["Une appétence pour Rust", "rust"],
    ["CAN and LIN buses", "can-bus,lin-bus"],
    ["Docker is required, Java is not", "docker!,java~"],
    ["Docker est requis, Java ne l'est pas : on le lit", "docker!,java~"],
    ["Java is not only for servers", "java"],
    ["2 years with Angular (AngularJS does not count)", "angular@24"],
    ["2 ans sur Angular (AngularJS ne compte pas)", "angular@24"],
    ["Splunk or other SIEM", "siem|splunk"],
    ["Splunk ou un autre SIEM", "siem|splunk"],
    ["WireGuard is mandatory: every office is behind it", "wireguard!"],
    ["Écrire les tests avec PHPUnit, avant la mise en ligne de préférence", "phpunit"],
    ["Zabbix, LibreNMS or whatever replaces them", "librenms|zabbix"],
    ["Train models in PyTorch (we left TensorFlow last year)", "pytorch"],
    ["Go or Rust, enough to mend what others wrote", "go|rust"],
    ["Les échanges se font sur Slack", "slack"],
    ["Zabbix ou un autre outil de supervision", "monitoring,zabbix"],
  ])("%j asks %j", (line, ask) => expect(asked(line)).toBe(ask));

  it.each([
    "En vue de renforcer l'équipe, vous partagez votre point de vue",
    "Vous faites preuve de rigueur au printemps comme en hiver",
    "You go the extra mile and spring into action",
  ])("%j names no technology", (line) => expect(asked(line)).toBe(""));

  it.each([
    [
      "lines without bullets or gaps",
      "Admin\nVos missions\nGérer Linux\nVotre profil\nDocker requis\nAnsible\nAvantages\nMutuelle, poste sous Windows",
      "docker!,ansible,linux",
    ],
    [
      "lines set apart by gaps",
      "Admin système\n\nLinux requis\n\nAnglais courant exigé\n\nDocker\n\nKubernetes souhaité\n\nAnsible",
      "linux!,ansible,docker,kubernetes~",
    ],
    ["a first item that is a method", "- CI/CD\n- Docker", "ci-cd,docker"],
    [
      "long lines that are whole",
      "Essential criteria\nGood knowledge of Active Directory, Entra ID and Group Policy\nSplunk or other SIEM\nDesirable criteria\nExperience of Linux servers in a regulated and audited environment since it opened",
      "active-directory!,group-policy!,microsoft-entra-id!,siem|splunk!,linux~",
    ],
  ])("reads %s", (_, text, ask) => expect(askOf(text)).toBe(ask));

  it("marks an open list", () => {
    const { requirements } = requirementsOf("Stack :\n- supervision (Zabbix, Nagios, etc.)");
    expect(requirements.find(({ anyOf }) => anyOf.length === 2)).toMatchObject({ open: true });
  });

  it("keeps what is no technology, each kind with its sentence", () => {
    const { notCompared } = requirementsOf(
      "Profil :\n- Linux\n- Anglais courant\n- Bac+5\n- Permis B\n- Certification CKA",
    );
    expect(notCompared.map(({ kind }) => kind)).toEqual(["language", "degree", "other", "certificate"]);
  });

  it("keeps names it does not know, never as missing", () => {
    const { notUnderstood, requirements } = requirementsOf("Stack :\n- Linux, Docker, FooBarDB\n");
    expect(notUnderstood.map(({ text }) => text)).toEqual(["FooBarDB"]);
    expect(requirements).toHaveLength(2);
  });

  it("reads the same offer alike in both languages", () => {
    const french =
      "Missions :\n- Administrer Linux\nProfil :\n- 5 ans d'expérience sur Ansible\n- Kubernetes exigé\n- Kafka ou RabbitMQ serait un plus\n";
    const english =
      "Responsibilities:\n- Administer Linux\nRequirements:\n- 5 years of experience with Ansible\n- Kubernetes required\n- Kafka or RabbitMQ would be a plus\n";
    expect(askOf(french)).toBe(askOf(english));
    expect(askOf(french.toLowerCase())).toBe(askOf(french));
    expect(askOf(english.toUpperCase())).toBe(askOf(english));
  });
});

describe("what is no offer", () => {
  it.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["x".repeat(LONGEST_OFFER + 1), "too-long"],
    ["é".repeat(LONGEST_OFFER / 2 + 1), "too-long"],
    ["%PDF-1.7\u0000\u0001", "binary"],
    [
      "Wir suchen für unser Team einen Entwickler mit Erfahrung in Java und Docker. Sie sind bei uns nicht allein, und die Arbeit ist im Büro oder von zu Hause möglich.",
      "language",
    ],
    ["Nous sommes une entreprise familiale et nous aimons le pain.", "nothing-asked"],
  ])("says why (%#)", (text, problem) => {
    expect(requirementsOf(text)).toMatchObject({ requirements: [], problem });
  });

  it("says that it looks like a CV", () => {
    const cv =
      "# Jane Doe\n## Acme, 2015 - 2018\n* Linux\n## Bolt, 2018 - 2020\n* Docker\n## Corp, 2020 - 2023\n* Ansible\n";
    expect(requirementsOf(cv).problem).toBe("cv");
  });

  it("drops what scripts hold, and runs nothing", () => {
    const html = `<html><body><h2>Profil</h2><ul><li>Linux</li></ul><script>globalThis.ran = true; "Docker"</script><p onclick="x()">Ansible</p></body>`;
    expect(askOf(html)).toBe("ansible,linux");
    expect("ran" in globalThis).toBe(false);
  });

  it("takes time linear in the text", () => {
    for (const piece of [
      "a ",
      ", ",
      "le ",
      "( ",
      "1 an ",
      "no Linux ",
      "<script ",
      "<!-- ",
      "ou ",
      "Linux, ",
    ]) {
      const text = `Profil :\n- ${piece.repeat(Math.floor(24_000 / piece.length))}`;
      const started = performance.now();
      requirementsOf(text);
      expect(performance.now() - started, piece).toBeLessThan(3000);
    }
  }, 30_000);
});
