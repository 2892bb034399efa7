import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importMarkdown } from "./markdown/import-markdown";

const FOLDER = "lib/cv/import/fixtures";

function read(name: string) {
  const result = importMarkdown(readFileSync(`${FOLDER}/${name}.md`));
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result;
}

/** Organisation, role, period and project titles of each experience. */
function experiencesOf(name: string) {
  return read(name).cv.experiences.map(({ organisation, role, from, to, projects }) => [
    organisation,
    role,
    from,
    to,
    projects.map(({ title }) => title),
  ]);
}

function projectOf(name: string, slug: string) {
  const projects = read(name).cv.experiences.flatMap((experience) => experience.projects);
  const found = projects.find((project) => project.slug === slug);
  if (found === undefined) throw new Error(`No project ${slug}`);
  return { ...found, technologies: found.uses.map(({ technology, kind }) => `${technology} ${kind}`) };
}

describe("an English developer with @ headings", () => {
  test("has roles before organisations, and projects with or without headings", () => {
    expect(experiencesOf("english-developer")).toEqual([
      ["Acme", "Senior Engineer", "2016-08", null, ["Ledger rewrite", "Fraud rules"]],
      ["Blue Harbour Ltd", "Software Engineer", "2012-09", "2016-07", ["Software Engineer"]],
    ]);
    expect(projectOf("english-developer", "fraud-rules")).toMatchObject({ from: "2019", to: "2020" });
    expect(projectOf("english-developer", "ledger-rewrite").sections.map(({ kind }) => kind)).toEqual([
      "objectives",
      "stack",
      "results",
    ]);
    expect(projectOf("english-developer", "software-engineer").technologies).toEqual([
      "ruby used",
      "mysql used",
      "jenkins used",
    ]);
  });

  test("has a profile in English with private and public contacts", () => {
    const { profile } = read("english-developer").cv;
    expect(profile).toMatchObject({
      name: "Dana Whitfield",
      titles: ["Senior Software Engineer", "Technical Lead"],
      locale: "en",
    });
    expect(profile.summary).toMatch(/^Twelve years/);
    expect(profile.contacts.map((contact) => [contact.kind, contact.private])).toEqual([
      ["email", true],
      ["phone", true],
      ["address", true],
      ["linkedin", false],
      ["My notes", false],
    ]);
  });

  test("keeps a dated degree under Education, and reads labelled lists as skill groups", () => {
    const { sections, skillGroups } = read("english-developer").cv;
    expect(sections.map(({ title }) => title)).toEqual(["Education", "Interests"]);
    expect(sections[0]?.body).toMatch(/^### BSc Computer Science/);
    expect(skillGroups.map(({ title, skills }) => [title, ...skills.map((skill) => skill.name)])).toEqual([
      ["Languages", "Go", "Python", "Ruby"],
      ["Databases", "PostgreSQL", "MySQL", "Redis"],
      ["Skills", "Practices"],
    ]);
  });
});

describe("periods on the line under the heading", () => {
  test("are found in italics, in backticks with an emoji, and in a span", () => {
    expect(experiencesOf("period-below")).toEqual([
      [
        "Atelier Nord",
        "Administratrice systèmes et réseaux",
        "2011-10",
        "2012-09",
        ["Administratrice systèmes et réseaux"],
      ],
      ["Coopérative Voltige", "", "2012-10", null, ["Supervision", "Sauvegardes"]],
    ]);
    expect(projectOf("period-below", "sauvegardes")).toMatchObject({ from: "2018", to: "2020" });
  });

  test("come with labels in bold or with a colon as sections", () => {
    const project = projectOf("period-below", "administratrice-systemes-et-reseaux");
    expect(project.sections).toEqual([
      { kind: "objectives", title: "Missions", body: "- Tenir le parc à jour\n- Former les bénévoles" },
      { kind: "stack", title: "Environnement technique", body: "Debian, Postfix, Nagios" },
    ]);
    expect(projectOf("period-below", "supervision").technologies).toEqual(["zabbix used", "grafana used"]);
  });

  test("leave languages and unknown front matter as they are, the latter hidden", () => {
    const { profile, sections } = read("period-below").cv;
    expect([profile.name, profile.titles]).toEqual(["Inès Caradec", ["Administratrice systèmes"]]);
    expect(sections.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["Formation", false],
      ["Langues", false],
      ["En-tête", true],
    ]);
  });
});

describe("a table of skills without a scale", () => {
  test("ranks usual words, leaves others unranked, and keeps the further columns", () => {
    const { levels, skillGroups, sections } = read("skills-without-scale").cv;
    expect(levels.map(({ slug, rank }) => [slug, rank])).toEqual([
      ["debutant", 0],
      ["intermediaire", 1],
      ["avance", 2],
      ["curieux", null],
    ]);
    expect(skillGroups[0]?.skills.map(({ slug, level }) => [slug, level])).toEqual([
      ["php", "avance"],
      ["javascript", "intermediaire"],
      ["docker", "debutant"],
      ["figma", "curieux"],
    ]);
    expect(sections[0]?.body).toMatch(/Années/);
  });

  test("comes with a birth date, a town and “chez”", () => {
    const { profile } = read("skills-without-scale").cv;
    expect(profile).toMatchObject({
      name: "Malo Tanguy",
      titles: ["Développeur web"],
      birthDate: "1990-02-05",
    });
    expect(profile.softSkills).toEqual(["Écoute", "Patience", "rigueur"]);
    expect(experiencesOf("skills-without-scale")).toEqual([
      ["Mille Vagues", "Développeur web", "2015", null, ["Développeur web"]],
      ["Petite Ourse", "Stagiaire", "2014-03", "2014-08", ["Stagiaire"]],
    ]);
  });
});

describe("sections with headings of their own", () => {
  test("belong to the project above, or to the experience when it has none", () => {
    expect(experiencesOf("stack-headings")).toEqual([
      ["Northwind Traders", "Platform Engineer", "2020-03", "2022-11", ["Cluster migration", "Cost review"]],
      ["Contoso", "Systems Administrator", "2018", "2018", ["Systems Administrator"]],
    ]);
    expect(projectOf("stack-headings", "cluster-migration").technologies).toEqual([
      "kubernetes used",
      "helm used",
      "terraform used",
      "nomad evaluated",
      "docker-swarm evaluated",
    ]);
    expect(projectOf("stack-headings", "systems-administrator").sections.map(({ kind }) => kind)).toEqual([
      "stack",
      "implementation",
    ]);
  });
});

describe("experiences without project headings", () => {
  test("have one project each, so that the table has rows", () => {
    expect(experiencesOf("no-project-headings")).toEqual([
      ["Mairie de Valombre", "Chef de projet", "2019-01", "2021-06", ["Chef de projet"]],
      ["Groupe Sélénite", "Consultant", "2015", "2018", ["Consultant"]],
      ["Librairie du Pont", "", "2022", null, ["Librairie du Pont"]],
    ]);
    expect(read("no-project-headings").cv.experiences[0]?.summary).toMatch(/^Pilotage/);
    expect(projectOf("no-project-headings", "chef-de-projet").summary).toMatch(/^- Cahier des charges/);
    expect(projectOf("no-project-headings", "consultant").summary).toBe("Conseil auprès des collectivités.");
  });

  test("stop where education begins", () => {
    expect(read("no-project-headings").cv.sections.map(({ title }) => title)).toEqual([
      "FORMATION",
      "CENTRES D'INTÉRÊT",
    ]);
  });
});

describe("setext headings", () => {
  test("are headings like others", () => {
    expect(read("setext").cv.profile).toMatchObject({ name: "Tomas Bergqvist", titles: ["DevOps Engineer"] });
    expect(experiencesOf("setext")).toEqual([
      ["Fjord Analytics AB", "DevOps Engineer", "2018-01", null, ["DevOps Engineer"]],
      ["Kommun Väst", "System Administrator", "2014", "2017", ["System Administrator"]],
    ]);
    expect(read("setext").cv.sections).toEqual([
      { title: "Education", body: "Uppsala, 2010-2014", hidden: false },
    ]);
  });
});

describe("several roles under one employer", () => {
  test("are as many experiences, and a dated personal project is none", () => {
    expect(experiencesOf("roles-under-employer")).toEqual([
      ["Globex Corporation", "Engineering Manager", "2019", null, ["Engineering Manager"]],
      ["Globex Corporation", "Senior Developer", "2015", "2019", ["Senior Developer"]],
      ["Initech", "Developer", "2012", "2015", ["Developer"]],
    ]);
    expect(projectOf("roles-under-employer", "senior-developer").technologies).toEqual([
      "cpp used",
      "qt used",
      "csharp used",
    ]);
    expect(read("roles-under-employer").cv.sections.map(({ title }) => title)).toEqual([
      "Projects",
      "References",
    ]);
  });
});

describe("jobs in bold lines", () => {
  test("are experiences, when their section has no headings", () => {
    expect(experiencesOf("bold-jobs")).toEqual([
      ["Cité scolaire des Abers", "Technicienne", "2020-09", "2023-06", ["Technicienne"]],
      ["Boutique Octet", "Vendeuse", "2018", "2020", ["Vendeuse"]],
    ]);
  });

  test("leave a comment line in code alone, and private contacts private", () => {
    const { profile, sections } = read("bold-jobs").cv;
    expect(sections.at(-1)?.body).toMatch(/# ceci n'est pas un titre/);
    expect(profile.contacts.filter((contact) => !contact.private).map(({ kind }) => kind)).toEqual([
      "gitlab",
    ]);
  });
});

describe("a file from Windows, with a byte order mark, tabs and no-break spaces", () => {
  test("reads like any other", () => {
    expect(experiencesOf("crlf-bom").slice(0, 2)).toEqual([
      ["Réseau Horizon", "Ingénieur réseau", "2023-04", null, ["Ingénieur réseau"]],
      ["Télécom du Lac", "Technicien", "2021", null, ["Technicien"]],
    ]);
    expect(projectOf("crlf-bom", "ingenieur-reseau").sections[0]?.body).toBe(
      "* Déployer la fibre\n* Documenter",
    );
  });

  test("asks about a job without a period and one that ends before it begins, and about nothing else", () => {
    const { problems, ledger } = read("crlf-bom");
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [19, "undated-experience"],
      [23, "reversed-period"],
    ]);
    expect(ledger.filter(({ became }) => became === "question").map(({ line }) => line)).toEqual([19, 23]);
  });
});

describe("labelled lines under the heading", () => {
  test("give the period and the role", () => {
    expect(experiencesOf("labelled-fields")).toEqual([
      ["Acme", "Développeuse Full-Stack", "2020-01", "2022-12", ["Refonte (6 mois)"]],
      ["Beta Conseil", "Développeuse", "2018", "2019", ["Développeuse"]],
      ["Freelance", "", "2023-01", null, ["Freelance"]],
    ]);
    expect(projectOf("labelled-fields", "developpeuse").sections).toEqual([
      { kind: "stack", title: "Technologies", body: "PHP, MySQL" },
    ]);
    expect(read("labelled-fields").problems).toEqual([]);
  });
});

describe("dates before anything else", () => {
  test("set the jobs of a section apart", () => {
    expect(experiencesOf("dates-first")).toEqual([
      ["Big Lab", "Research Engineer", "2018", null, ["Research Engineer"]],
      ["Small Shop", "Developer", "2015", "2018", ["Developer"]],
    ]);
  });

  test("leave no address or telephone number in what is public", () => {
    const { profile } = read("dates-first").cv;
    expect(profile.summary).toBe("Software engineer.");
    expect(profile.contacts).toEqual([
      { kind: "email", value: "john.smith@example.com", private: true },
      { kind: "phone", value: "+1 (555) 555-0123", private: true },
    ]);
  });
});
