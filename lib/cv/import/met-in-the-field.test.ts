import { describe, expect, it } from "vitest";
import { importCv } from "./import-cv";

/** What people met with other tools: each line here was once misread. */

function read(text: string) {
  const result = importCv(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const inJob = (heading: string, text = "Did things.") =>
  read(`# Zoe Lind\n\n## Experience\n\n### ${heading}\n\n${text}\n`).cv.experiences[0];

describe("a period", () => {
  it.each([
    "- in progress",
    "onward",
    "and counting",
    "+",
    "- …",
    "- ?",
    "- tbd",
    "-",
    "–",
    "till now",
    "till date",
    "- en cours",
    "à ce jour",
  ])("that begins and ends with %j is still going on", (end) => {
    expect(inJob(`Lind - Engineer - Apr 2018 ${end}`)).toMatchObject({
      organisation: "Lind",
      role: "Engineer",
      from: "2018-04",
      to: null,
      summary: "",
    });
  });

  it.each([
    ["März 2019 – Mai 2020", "2019-03", "2020-05"],
    ["01.09.2008 - 31.08.2009", "2008-09", "2009-08"],
    ["2018/01 to 2020/06", "2018-01", "2020-06"],
    ["2019-W03", "2019-01", "2019-01"],
    ["2020-W53 – 2021-W10", "2020-12", "2021-03"],
  ])("is read in %s", (written, from, to) => {
    expect(inJob(`Ulm - Admin - ${written}`)).toMatchObject({ organisation: "Ulm", role: "Admin", from, to });
  });

  it.each([
    ["(3 months, 2017)", "2017"],
    ["(6 mois, mars 2017)", "2017-03"],
  ])("takes the duration in its bracket with it: %s", (written, from) => {
    expect(inJob(`Ulm - Admin ${written}`)).toMatchObject({ organisation: "Ulm", role: "Admin", from });
  });

  it("of JSON is read as that of a heading, and named as none of its format", () => {
    const work = [{ name: "Lind", position: "Engineer", startDate: "01.09.2008", endDate: "31.08.2009" }];
    const { cv, problems } = read(JSON.stringify({ basics: { name: "Zoe Lind" }, work }));
    expect(cv.experiences[0]).toMatchObject({ from: "2008-09", to: "2009-08" });
    expect(problems.map(({ code }) => code)).toEqual(["loose-date", "loose-date"]);
  });
});

it("angle brackets in titles are text", () => {
  const { cv } = read(
    "# Zoe Lind\n\nC# & C++ engineer, 100% <remote>\n\n## Experience\n\n### Lind - Engineer - 2018/01 to 2020/06\n\n#### Typed collections: List<String> and Map<K, V>\n\nHelpers.\n",
  );
  expect(cv.profile.titles.join(", ")).toContain("100% <remote>");
  expect(cv.experiences[0]?.projects[0]?.title).toBe("Typed collections: List<String> and Map<K, V>");
});

it("emoji are signs in names and headings, which are read without them, and words in texts", () => {
  const { cv, ledger } = read(
    "# Zoë Ñandú-O'Neill 💩\n\n## 💼 Experience\n\n### Lind 🏢 - Engineer ⚡ - 2018/01 to 2020/06\n\n#### Rocket 🚀 launcher\n\nIt flies 🚀.\n",
  );
  const [job] = cv.experiences;
  expect([cv.profile.name, job?.organisation, job?.role]).toEqual(["Zoë Ñandú-O'Neill", "Lind", "Engineer"]);
  expect(job?.projects[0]).toMatchObject({ title: "Rocket launcher", summary: "It flies 🚀." });
  expect(ledger.some(({ text }) => text.includes("💩"))).toBe(true);
});

it("a job that is only a heading is a project, so that every table has it", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Experience\n\n### Quillon SA - Engineer - 2018/01 to 2020/06\n\n### Bertram - Technician - 2015/01 to 2017/12\n",
  );
  expect(cv.experiences.map(({ organisation, projects }) => [organisation, projects.length])).toEqual([
    ["Quillon SA", 1],
    ["Bertram", 1],
  ]);
});

it("a file of Reactive Resume is the CV it draws", () => {
  const item = { id: "a", visible: true, date: "2018 - 2020", summary: "<p>Ran <b>Ceph</b>.</p>" };
  const { cv } = read(
    JSON.stringify({
      basics: { name: "Zoe Lind", headline: "Engineer", picture: { url: "" } },
      sections: {
        experience: {
          id: "experience",
          visible: true,
          items: [{ ...item, company: "Lind", position: "Admin" }],
        },
        education: {
          id: "education",
          items: [{ id: "b", institution: "Ulm", studyType: "MSc", date: "2012" }],
        },
        skills: { id: "skills", items: [{ id: "c", name: "Debian", keywords: ["apt"] }] },
      },
      metadata: { template: "onyx" },
    }),
  );
  expect(cv.profile).toMatchObject({ name: "Zoe Lind", titles: ["Engineer"] });
  expect(cv.experiences[0]).toMatchObject({ organisation: "Lind", role: "Admin" });
  expect(cv.experiences[0]?.from).toBe("2018");
  expect(JSON.stringify(cv.experiences)).toContain("Ceph");
  expect(JSON.stringify(cv.education)).toContain("Ulm");
  expect(JSON.stringify(cv.skillGroups)).toContain("Debian");
});

it("a job of JSON without a word about its work is a project too", () => {
  const work = [{ name: "Lind", position: "Engineer", startDate: "2010-01" }];
  const { cv } = read(JSON.stringify({ basics: { name: "Zoe Lind" }, work }));
  expect(cv.experiences.map(({ projects }) => projects.map(({ title }) => title))).toEqual([["Engineer"]]);
});

it("tags that a sentence is about are text", () => {
  const told = "Replaced <div> by <section>; a<b>c; `<br>` and <em>more</em>.";
  const job = inJob("Lind - Engineer - 2018/01 to 2020/06", told);
  expect(job?.projects[0]?.summary).toBe("Replaced <div> by <section>; a<b>c; `<br>` and *more*.");
});

it.each(["English ●●○", "●●○ English"])("the signs of %j are the level of a language", (line) => {
  const { cv } = read(`# Zoe Lind\n\n## Languages\n\n- ${line}\n- French\n`);
  expect(cv.languages).toMatchObject([{ name: "English", level: "●●○" }, { name: "French" }]);
});

describe("who one worked for", () => {
  it.each([["Lind (games for tablets, closed in 2016), Ulm"], ["Lind (parcels), a team of nine, Ulm"]])(
    "is read without the remarks of %j",
    (line) => {
      const job = inJob("2013 - January 2016", `> ${line}\n\n**Engineer**\n\n- Did things.`);
      expect(job).toMatchObject({ organisation: "Lind", role: "Engineer", from: "2013", to: "2016-01" });
    },
  );

  it("is not the town that stands with the dates", () => {
    const job = inJob(
      "Lind Parcels — Java Engineer",
      "**Ulm; Merlonges / July 2017 - Present (> 7 years)**\n\nDid things.",
    );
    expect(job).toMatchObject({
      organisation: "Lind Parcels",
      role: "Java Engineer",
      from: "2017-07",
      to: null,
    });
  });

  it("may be oneself", () => {
    const job = inJob("À mon compte", "#### Webmestre\n\n*2014 → auj.*\n\n- Sites.");
    expect(job).toMatchObject({ organisation: "À mon compte", role: "Webmestre", from: "2014", to: null });
  });

  it("stands in a table with its town", () => {
    const { cv } = read(
      "# Zoe Lind\n\n## Experience\n\n| Period | Company | Role |\n| --- | --- | --- |\n| 2019 – 2021 | Lind Parcels, Ormarsh | Engineer |\n\n### Notes on the above\n\nA good time.\n",
    );
    expect(cv.experiences).toMatchObject([{ organisation: "Lind Parcels", role: "Engineer" }]);
    expect(cv.sections.some(({ body }) => body.includes("A good time."))).toBe(true);
  });

  it("and the role stand in paragraphs of their own above the dates", () => {
    const { cv } = read(
      "# Zoe Lind\n\n## Experience\n\nAnalyst\n\nOsier Co. | Ulm\n\nNovember 2013 ~ February 2015 (1 year 4 months)\n\nTold the weavers why.\n\nClerk\n\nCounty Archive | Ulm\n\nJune 2012 ~ October 2013 (1 year 5 months)\n\nTyped.\n",
    );
    expect(cv.experiences.map(({ organisation, role }) => [organisation, role])).toEqual([
      ["Osier Co.", "Analyst"],
      ["County Archive", "Clerk"],
    ]);
  });
});

it("an address in the summary is private", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Introduction\n\nFrom desk to code.\n\n<zoe@lind.example>\n+44 7700 900533\n\n## Skills\n\nGo\n",
  );
  expect(cv.profile.summary).toBe("From desk to code.");
  expect(cv.profile.contacts).toMatchObject([
    { kind: "email", private: true },
    { kind: "phone", private: true },
  ]);
});

it("a year followed by how long it was dates a job", () => {
  expect(inJob("2020 (8 weeks) | Network intern @ Lind")).toMatchObject({
    organisation: "Lind",
    from: "2020",
    to: "2020",
  });
});

describe("headings", () => {
  it("of a role and its dates below an employer are one job each", () => {
    const { cv } = read(
      "# Zoe Lind\n\n## Experience\n\n### Lind Parcels\n\n#### Engineer\n\n##### 2019-2021\n\n- Did.\n\n#### Admin\n\n##### 2015-2019\n\n- Did.\n",
    );
    expect(cv.experiences).toMatchObject([
      { organisation: "Lind Parcels", role: "Engineer", from: "2019", to: "2021" },
      { organisation: "Lind Parcels", role: "Admin", from: "2015", to: "2019" },
    ]);
  });

  it("that say who and as what are jobs below an unusual title, though without a date", () => {
    const { cv } = read(
      "# Zoe Lind\n\n## Titres actuels\n\n### **Formatrice** à l'[École du Fleuve](https://ecole.example)\n\n- Cours.\n\n## Formation\n\n- BTS\n",
    );
    expect(cv.experiences).toMatchObject([{ organisation: "École du Fleuve", role: "Formatrice" }]);
  });

  it("of a degree and its school are one entry", () => {
    const { cv } = read(
      "# Zoe Lind\n\n## Education\n\n### BSc Computing 2009 -- 2012\n### University of Ulm (Ulm)\n\n### MSc Computing 2012 -- 2014\n### University of Ulm (Ulm)\n",
    );
    expect(cv.education).toMatchObject([
      {
        degree: "BSc Computing",
        institution: "University of Ulm (Ulm)",
        period: { from: "2009", to: "2012" },
      },
      {
        degree: "MSc Computing",
        institution: "University of Ulm (Ulm)",
        period: { from: "2012", to: "2014" },
      },
    ]);
  });
});

it("a strong word after the dates is the role where the entry before has its role there", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Experience\n\n**LIND PARCELS.** Ulm\n*Parcels*\n\n09/2014 — 02/2018. **Analyst**\n\n- Did.\n\n06/2011 — 08/2014. **Tapehand**\n\n- Did.\n",
  );
  expect(cv.experiences.map(({ organisation, role }) => [organisation, role])).toEqual([
    ["LIND PARCELS", "Analyst"],
    ["LIND PARCELS", "Tapehand"],
  ]);
});

it("a table of groups and names is one of skills, whatever it is called", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Domains\n\n| Domain | Daily mastery |\n|:--|:--|\n| Languages | Java, Kotlin, SQL |\n| Tools | Maven, Jenkins |\n",
  );
  const names = cv.skillGroups.flatMap(({ skills }) => skills.map(({ name, level }) => [name, level]));
  expect(names).toEqual(["Java", "Kotlin", "SQL", "Maven", "Jenkins"].map((name) => [name, null]));
});

it("a paper has its title, not its authors", () => {
  const { cv } = read(
    '# Zoe Lind\n\n## Publications\n\n- Lind Z., Marrow O. (2019). *On leaks*. Pipe Letters.\n- Lind, Z. & Roe, P. (2021). "Tides". Tide J. 4.\n\n## Skills\n\nGo\n',
  );
  expect(cv.publications.map(({ title, date }) => [title, date])).toEqual([
    ["On leaks", "2019"],
    ["Tides", "2021"],
  ]);
  expect(cv.publications[0]?.summary).toContain("Lind Z., Marrow O.");
});

it("the address of a referee is neither public nor the person's", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Skills\n\nGo\n\n## References\n\n- Jane Roe — jane@roe.example, +44 7700 900533\n",
  );
  expect(cv.profile.contacts).toEqual([]);
  expect(cv.sections).toMatchObject([
    { title: "References", hidden: true, body: expect.stringContaining("jane@roe.example") },
  ]);
});

it.each(["With", "Avec"])("names after %s are a stack when one of them is known", (label) => {
  const job = inJob("Lind - Engineer - 2019 to 2020", `- *${label} :* Lindomap, PostgreSQL.`);
  expect(job?.projects[0]?.sections).toMatchObject([{ kind: "stack", body: "Lindomap, PostgreSQL." }]);
});

describe("jobs in words that nobody knows", () => {
  const jobs = (text: string) =>
    read(`# Zoe Lind\n\n## Experience\n\n${text}\n`).cv.experiences.map(({ organisation, role }) => [
      organisation,
      role,
    ]);

  it.each([
    ["at in between", "### Tidekeeper at Lind Parcels (2019 – 2021)\n\nDid."],
    ["at beside emphasis", "> **Tidekeeper** at *Lind Parcels*\n> 2019 – 2021\n\nDid."],
    ["a town in brackets", "**Lind Parcels** (Ormarsh) — *Tidekeeper*\n2019 – 2021\n\n- Did."],
    ["a town after a comma", "### 2019 – 2021\n**Lind Parcels**, Ormarsh — *Tidekeeper*\n- Did."],
    [
      "a town beside the employer",
      "| | |\n|:--|--:|\n| **Lind Parcels** | Ormarsh |\n| *Tidekeeper* | *2019 – 2021* |\n\n- Did.",
    ],
    ["a line of towns", "### Lind Parcels\n*Ormarsh · Hybrid*\n\n**Tidekeeper** · *2019 – 2021*\n- Did."],
    ["commas between strong words", "__Lind Parcels__, __Tidekeeper__, Ormarsh, 2019 to 2021\n\nDid."],
  ])("have their employer with %s", (_, text) => {
    expect(jobs(text)).toEqual([["Lind Parcels", "Tidekeeper"]]);
  });

  it.each([
    "### Lind Parcels / Engineer / 2019-2021 / Ormarsh\n\nDid.",
    "### Engineer - Lind Parcels - 2019-2021 - Ormarsh\n\nDid.",
    "### Engineer, Lind Parcels, 2019-2021, Ormarsh\n\nDid.",
    "### 1) Lind Parcels -- Engineer [2019 - 2021]\n\nDid.",
    "*2019-2021* **Engineer** *Lind Parcels* Ormarsh  \nDid.",
    "> ### Engineer — Lind Parcels\n> Ormarsh · 2019 → 2021\n>\n> - Did",
    "- 2019 - 2021\n  - Engineer\n  - Lind Parcels\n  - Did it all.",
    "<dl><dt>2019–2021: Engineer, Lind Parcels</dt><dd>Did.</dd></dl>",
    "<table><tr><td>2019–2021</td><td><b>Engineer</b>, Lind Parcels<ul><li>Did A</li><li>Did B</li></ul></td></tr></table>",
  ])("have employer and role in %j", (text) => {
    expect(jobs(text)).toEqual([["Lind Parcels", "Engineer"]]);
  });

  it("have it below their role where headings say so", () => {
    expect(jobs("### Engineer\n\n#### Lind Parcels, Ormarsh\n\n##### 2019 – 2021\n\n- Did.")).toEqual([
      ["Lind Parcels", "Engineer"],
    ]);
  });

  it.each([
    "### Marrow: Engineer\n\n2019 – 2021, Leeds\n\n- Did.",
    "**Marrow, Leeds**  \n*Engineer*  \n2019 to 2021\n\n* Did.",
  ])("in a known town are at what is named before it: %j", (text) => {
    expect(jobs(text)).toEqual([["Marrow", "Engineer"]]);
  });

  it("lose the number of a mission", () => {
    expect(jobs("### Mission 2 : Banque Ocre — Tech lead — 2019 à 2021\n\nFait.")).toEqual([
      ["Banque Ocre", "Tech lead"],
    ]);
  });
});

it.each(["Zoe Lind (she/her)", "Zoé Lind (elle)", "Zoe Lind [they/them]"])("%j has a name", (heading) => {
  expect(read(`# ${heading}\n\n## Skills\n\nGo\n`).cv.profile.name).toMatch(/^Zo[eé] Lind$/);
});

describe("a certificate", () => {
  it.each([
    ["- RHCSA (Red Hat) — 2020", { name: "RHCSA", issuer: "Red Hat", date: "2020" }],
    [
      "- **AWS Certified Architect** – Associate (2021)",
      { name: "AWS Certified Architect – Associate", issuer: "" },
    ],
    [
      "**CKA**  \nCNCF · Issued Mar 2022 · Expires Mar 2025",
      { name: "CKA", issuer: "CNCF", date: "2022-03" },
    ],
  ])("%j has its issuer and its date", (line, certificate) => {
    const { cv } = read(`# Zoe Lind\n\n## Certifications\n\n${line}\n\n## Skills\n\nGo\n`);
    expect(cv.certifications).toMatchObject([certificate]);
  });
});

it("studies, papers and awards in a list are all read, dated in the usual way or not", () => {
  const { cv } = read(
    '# Zoe Lind\n\n## Education\n\n- Ph.D. in Physics, University of Ulm, 2012-2016. Advisor: Jane Roe.\n- M.Sc. Physics, Ulm College, 2010-2012\n  - With honours\n- B.Sc. (Hons) Physics, Ulm College, 2007-2010 (2:1)\n\n## Publications\n\n1. Z. Lind, O. Marrow, "On leaks," in *Pipes*, 2019, pp. 1–4.\n2. 2022: "Letting it crash", TideConf\n\n## Awards\n\n- Best paper, TideConf 2021\n- 2019 — Employee of the year\n',
  );
  expect(cv.education.map(({ degree }) => degree)).toEqual([
    "Ph.D.",
    "M.Sc. Physics",
    "B.Sc. (Hons) Physics",
  ]);
  expect(cv.publications.map(({ title }) => title)).toEqual(["On leaks", "Letting it crash"]);
  expect(cv.awards).toHaveLength(2);
  expect(cv.profile.contacts).toEqual([]);
});

it.each([
  ["**Intermediate** — Rust", "Rust", "Intermediate"],
  ["- [x] Rust", "Rust", undefined],
  ["- Rust ████████░░ 80 %", "Rust", "80 %"],
])("%j is a skill with its level", (line, name, label) => {
  const { cv } = read(`# Zoe Lind\n\n## Skills\n\n${line}\n`);
  const [skill] = cv.skillGroups.flatMap(({ skills }) => skills);
  expect(skill?.name).toBe(name);
  expect(cv.levels.find(({ slug }) => slug === skill?.level)?.label).toBe(label);
});
