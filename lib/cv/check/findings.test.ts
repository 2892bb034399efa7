import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCv, SECRET } from "@/tests/support/arbitrary-cv";
import {
  aCv,
  aCvOf,
  aLevel,
  anExperience,
  aProject,
  aSkill,
  aTechnology,
  aUse,
} from "@/tests/support/cv-factory";
import { problem } from "../import/ledger/problem-messages";
import { importMarkdown } from "../import/markdown/import-markdown";
import type { Cv } from "../model";
import { SEVERITIES } from "./finding";
import { findingsOf } from "./findings";
import { isMisspelt } from "./near-duplicates";
import { findingSentence } from "./words";

const TODAY = "2026-01";

/** What is found, without the hint that nearly every test CV gets. */
const found = (cv: Cv, questions: Parameters<typeof findingsOf>[2] = []) =>
  findingsOf(cv, TODAY, questions).filter(({ about }) => about.kind !== "empty");
const keys = (cv: Cv) => found(cv).map(({ key }) => key);
const sentences = (cv: Cv) => found(cv).map(({ about }) => findingSentence(about, "fr"));

describe("the findings of any CV", () => {
  test("have keys of their own, sentences in both languages, and the gravest first", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const findings = findingsOf(cv, TODAY);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        const grades = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(grades).toEqual(grades.toSorted());
        for (const { about } of findings) {
          expect(findingSentence(about, "fr")).toMatch(/^\S.*\.$/);
          expect(findingSentence(about, "en")).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });

  test("say nothing of hidden entries", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        expect(JSON.stringify(findingsOf({ ...cv, acceptedFindings: [] }, TODAY))).not.toContain(SECRET);
      }),
    );
  });

  test("are accepted one by one", () => {
    fc.assert(
      fc.property(arbitraryCv, fc.nat(), (cv, at) => {
        const findings = findingsOf(cv, TODAY);
        const chosen = findings[at % Math.max(1, findings.length)];
        if (chosen === undefined) return;
        const after = findingsOf({ ...cv, acceptedFindings: [chosen.key] }, TODAY);
        expect(after.filter(({ accepted }) => accepted).map(({ key }) => key)).toEqual([chosen.key]);
        expect(after.map(({ key }) => key)).toEqual(findings.map(({ key }) => key));
      }),
    );
  });
});

const EXPERT = aLevel("Expert", { rank: 0, minYears: 10 });
const tools = (...skills: Cv["skillGroups"][number]["skills"]) => [
  { slug: "outils", title: "Outils", skills },
];

describe("what is declared", () => {
  test("is held to the years that the scale asks for and the projects can show", () => {
    const cv = aCv({
      levels: [EXPERT],
      skillGroups: tools(
        aSkill("Zabbix", { level: "expert", technologies: ["zabbix"] }),
        aSkill("Bash", { level: "expert", technologies: ["bash"] }),
      ),
      experiences: [
        anExperience({
          from: "2008-01",
          to: "2017-12",
          projects: [aProject({ title: "Un", uses: ["bash"] })],
        }),
        anExperience({
          organisation: "OC3",
          from: "2018-01",
          to: "2021-02",
          projects: [
            aProject({ title: "Deux", uses: [aUse("zabbix", { stated: { from: "2018", to: "2018" } })] }),
            aProject({ title: "Trois", uses: ["zabbix"] }),
          ],
        }),
      ],
      technologies: [aTechnology("Zabbix"), aTechnology("Bash")],
    });
    expect(found(cv)).toMatchObject([
      {
        key: "level/outils/zabbix/expert",
        severity: "warning",
        target: { noun: "skillGroup", slug: "outils" },
        about: { kind: "level", minYears: 10, stated: 12, atMost: 38 },
      },
    ]);
    expect(sentences(cv)).toEqual([
      "«\u00a0Zabbix\u00a0» est au niveau Expert (10 ans minimum), mais vos projets en montrent au plus 3 ans 2 mois (le CV en date 1 an).",
    ]);
  });

  test("is named when no project uses it, also when one evaluated it", () => {
    const cv = aCv({
      skillGroups: tools(
        aSkill("Docker", { technologies: ["docker"] }),
        aSkill("Ceph", { technologies: ["ceph"] }),
        aSkill("Gestion de projet"),
      ),
      experiences: [
        anExperience({
          projects: [aProject({ uses: [aUse("ceph", { kind: "evaluated" })] })],
        }),
      ],
    });
    expect(found(cv).map(({ key, about }) => [key, about])).toEqual([
      ["unused/outils/docker", { kind: "unused", skill: "Docker", evaluated: 0 }],
      ["unused/outils/ceph", { kind: "unused", skill: "Ceph", evaluated: 1 }],
    ]);
  });

  test("is missed for a technology of three projects, unless a skill stands for it", () => {
    const projects = ["Un", "Deux", "Trois"].map((title) => aProject({ title, uses: ["mysql", "zope"] }));
    const cv = { ...aCvOf(projects), skillGroups: tools(aSkill("Bases de données SQL")) };
    expect(keys(cv)).toEqual(["undeclared/zope"]);
  });
});

describe("dates", () => {
  const at = (organisation: string, from: string, to: string | null) =>
    anExperience({ organisation, from, to });

  test("leave gaps of three months or more between experiences, whatever their order", () => {
    const cv = aCv({ experiences: [at("OC3", "2020-06", null), at("Aday", "2018-01", "2020-02")] });
    expect(found(cv)).toMatchObject([
      {
        key: "gap/2020-03/2020-05",
        target: { noun: "experience", slug: "oc3" },
        about: { months: 3, after: "Aday", before: "OC3" },
      },
    ]);
    expect(
      keys(aCv({ experiences: [at("Aday", "2018-01", "2020-02"), at("OC3", "2020-05", null)] })),
    ).toEqual([]);
  });

  test("leave no gap where years or an unknown end may fill it", () => {
    expect(keys(aCv({ experiences: [at("Aday", "2018", "2019"), at("OC3", "2020", null)] }))).toEqual([]);
    const open = anExperience({ organisation: "Aday", from: "2018-01" });
    expect(keys(aCv({ experiences: [open, at("OC3", "2020-05", null)] }))).toEqual([]);
  });

  test("overlap when two organisations surely have the same months", () => {
    const cv = aCv({ experiences: [at("Aday", "2018-01", "2020-03"), at("OC3", "2020-01", null)] });
    expect(sentences(cv)).toEqual(["Aday et OC3 se chevauchent pendant 3 mois."]);
    expect(keys(aCv({ experiences: [at("Aday", "2018", "2020"), at("OC3", "2020", null)] }))).toEqual([]);
    expect(
      keys(aCv({ experiences: [at("Aday", "2018-01", "2020-03"), at("OC3", "2020-03", null)] })),
    ).toEqual([]);
  });

  test("are named while they are still to come", () => {
    const cv = aCv({
      experiences: [
        anExperience({
          from: "2008-10",
          to: "2050",
          projects: [
            aProject({ title: "Un", from: "2049" }),
            aProject({ title: "Deux", uses: [aUse("ceph", { stated: { from: "2010", to: "2048" } })] }),
          ],
        }),
      ],
      technologies: [aTechnology("Ceph")],
    });
    expect(keys(cv)).toEqual(["future/experience/aday", "future/project/un", "future/technology/ceph/deux"]);
    expect(sentences(cv)[2]).toBe(
      "Ceph, dans «\u00a0Deux\u00a0», a des dates à venir, qui ne comptent pas encore\u00a0: 2010 – 2048.",
    );
  });

  test("contradict each other when they end before they begin or leave what they belong to", () => {
    const cv = aCv({
      experiences: [
        anExperience({
          from: "2008-10",
          to: "2021-11",
          projects: [
            aProject({ title: "Un", from: "2020", to: "2019" }),
            aProject({ title: "Deux", from: "2007", to: "2010" }),
            aProject({
              title: "Trois",
              uses: [
                aUse("ceph", { stated: { from: "2022", to: "2022" } }),
                aUse("bash", { stated: { from: "2008", to: "2021" } }),
              ],
            }),
            aProject({ title: "Quatre", from: "2019", to: null }),
          ],
        }),
        anExperience({ organisation: "OC3", from: "2024", to: "2023" }),
      ],
      technologies: [aTechnology("Ceph"), aTechnology("Bash")],
    });
    expect(keys(cv)).toEqual([
      "reversed/project/un",
      "outside/project/deux",
      "outside/technology/ceph/trois",
      "outside/project/quatre",
      "reversed/experience/oc3",
    ]);
    expect(sentences(cv)[2]).toBe(
      "Ceph est daté 2022, hors du projet «\u00a0Trois\u00a0» (oct. 2008 – nov. 2021).",
    );
    expect(found(cv).every(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("text", () => {
  test("is missed in empty entries, each once", () => {
    const cv = aCv({
      profile: { summary: "Bonjour." },
      experiences: [
        anExperience({
          summary: "x",
          projects: [
            aProject({ title: "Vide" }),
            aProject({
              title: "À moitié",
              summary: "x",
              sections: [{ kind: "results", title: "Résultat", body: " " }],
            }),
            aProject({ title: "Masqué", hidden: true }),
          ],
        }),
      ],
      sections: [
        { title: "En-tête", body: "", hidden: true },
        { title: "Loisirs", body: "", hidden: false },
      ],
    });
    expect(findingsOf(cv, TODAY).map(({ key, target }) => [key, target])).toEqual([
      ["empty/project/vide", { noun: "project", slug: "vide" }],
      ["empty/project/a-moitie/resultat", { noun: "project", slug: "a-moitie" }],
      ["noTechnology/a-moitie", { noun: "project", slug: "a-moitie" }],
      ["empty/section/loisirs", { noun: "section", at: 1 }],
    ]);
  });

  test("names technologies that may be one, but not two that the catalogue tells apart", () => {
    const technologies = [
      aTechnology("Kubernetes"),
      aTechnology("Kubernetess"),
      aTechnology("My Tool"),
      aTechnology("MyTool"),
      aTechnology("GitLab"),
      aTechnology("GitLab CI"),
      aTechnology("Truc", { aliases: ["Machin"] }),
      aTechnology("machin"),
      aTechnology("Outil 7"),
      aTechnology("Outil 8"),
    ];
    const uses = technologies.map(({ slug }) => slug);
    const cv = { ...aCvOf([aProject({ uses })]), technologies };
    expect(keys(cv)).toEqual(["near/kubernetes/kubernetess", "near/my-tool/mytool", "near/machin/truc"]);
    expect(isMisspelt("ansible", "anisble")).toBe(true);
    expect(isMisspelt("redis", "redmi")).toBe(false);
    expect(isMisspelt("git", "gut")).toBe(false);
  });

  test("names projects that bear the same title", () => {
    const cv = aCv({
      experiences: [
        anExperience({ projects: [aProject({ title: "Monitoring" })] }),
        anExperience({
          organisation: "OC3",
          projects: [aProject({ title: "monitoring ", slug: "monitoring-2" })],
        }),
      ],
    });
    expect(found(cv)).toMatchObject([
      { key: "title/monitoring/monitoring-2", about: { experiences: ["Aday", "OC3"] } },
    ]);
  });
});

describe("questions of the import", () => {
  const undated = problem("undated-experience", 3, "Aday - Développeur");
  const unknown = problem("unknown-level", 9, "Ninja");

  test("stay until the CV answers them", () => {
    const asked = aCv({ levels: [aLevel("Ninja")], experiences: [anExperience({ organisation: "Aday" })] });
    expect(found(asked, [undated, unknown])).toMatchObject([
      { key: "question/undated-experience/aday-developpeur", target: { noun: "experience", slug: "aday" } },
      { key: "question/unknown-level/ninja", target: { noun: "levels" } },
    ]);
    const answered = aCv({
      levels: [aLevel("Ninja", { rank: 0 })],
      experiences: [anExperience({ organisation: "Aday", from: "2020", to: null })],
    });
    expect(found(answered, [undated, unknown])).toEqual([]);
  });
});

test("the real CV gets these to check, and no more", () => {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("refused");
  expect(findingsOf(read.cv, TODAY, read.problems).map(({ key }) => key)).toEqual([
    "unused/outils/docker",
    "unused/outils/gitea",
    "gap/2007-02/2008-09",
    "gap/2021-12/2023-09",
    "gap/2023-12/2024-02",
    "undeclared/python",
    "undeclared/zope",
    "undeclared/plone",
    "undeclared/squid",
    "undeclared/cvs",
    "undeclared/bugzilla",
    "undeclared/rsync",
    "empty/profile",
    "noTechnology/game-dev",
    "noTechnology/etude-de-passage-en-cloud-publique",
  ]);
});
