import { describe, expect, it } from "vitest";
import { aCv, aLevel, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { searchAnswersOf } from "./search-answers";

const index = indexCv(
  aCv({
    levels: [
      aLevel("debutant", { label: "Débutant", rank: 0 }),
      aLevel("expert", { label: "Expert", rank: 1 }),
    ],
    technologies: [
      aTechnology("Docker"),
      aTechnology("LXC"),
      aTechnology("PostgreSQL", { aliases: ["Postgres"] }),
    ],
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: [
          aSkill("Docker", { level: "debutant", technologies: ["docker"] }),
          aSkill("Conteneurs", { level: "expert" }),
        ],
      },
    ],
    education: [
      {
        slug: "bts",
        hidden: false,
        institution: "Lycée Diderot",
        degree: "BTS Informatique",
        field: "Réseaux",
        period: { from: "2004", to: "2006" },
        summary: "Un mémoire sur la voile",
      },
    ],
    certifications: [
      { slug: "rhcsa", hidden: false, name: "RHCSA", issuer: "Red Hat", date: "2019-03", url: "" },
    ],
    languages: [{ slug: "anglais", hidden: false, name: "Anglais", level: "C1" }],
    experiences: [
      anExperience({
        organisation: "Aday",
        from: "2008-10",
        to: "2021-11",
        projects: [aProject({ title: "Gestion DNS", uses: [aUse("lxc"), aUse("postgresql")] })],
      }),
    ],
  }),
  "2026-11",
);

function found(search: string) {
  const answers = searchAnswersOf(index, search);
  return {
    technologies: answers.technologies.map(({ slug }) => slug),
    skills: answers.skills.map(({ name }) => name),
    levels: answers.levels.map(({ level, declared }) => `${level.slug} ${declared}`),
    organisations: answers.organisations.map(({ slug, projects }) => `${slug} ${projects}`),
    projects: answers.projects.map(({ title }) => title),
    entries: answers.entries.map(({ list, name, details }) => [list, name, ...details].join(" | ")),
  };
}

const NOTHING = { technologies: [], skills: [], levels: [], organisations: [], projects: [], entries: [] };

describe("the answers of the search box", () => {
  it("name a technology that no project uses, once though it is declared under its own name", () => {
    expect(found("dock")).toEqual({ ...NOTHING, technologies: ["docker"] });
  });

  it("find a technology by another spelling of it", () => {
    expect(found("postgres")).toEqual({ ...NOTHING, technologies: ["postgresql"] });
  });

  it("find declared skills, levels, employers and titles", () => {
    expect(found("conteneur")).toEqual({ ...NOTHING, skills: ["Conteneurs"] });
    expect(found("expert")).toEqual({ ...NOTHING, levels: ["expert 1"] });
    expect(found("aday")).toEqual({ ...NOTHING, organisations: ["aday 1"] });
    expect(found("gestion dns")).toEqual({ ...NOTHING, projects: ["Gestion DNS"] });
  });

  it("find what was learned, certified and spoken by any of its lines, and not by its text", () => {
    const bts = "education | BTS Informatique | Lycée Diderot | Réseaux";
    for (const search of ["bts", "diderot", "lycée reseau"]) {
      expect(found(search)).toEqual({ ...NOTHING, entries: [bts] });
    }
    expect(found("red hat")).toEqual({ ...NOTHING, entries: ["certifications | RHCSA | Red Hat"] });
    expect(found("anglais")).toEqual({ ...NOTHING, entries: ["languages | Anglais | C1"] });
    expect(found("voile")).toEqual(NOTHING);
  });

  it("are none for what the CV has nowhere, nor for no word", () => {
    expect(found("kubernetes")).toEqual(NOTHING);
    expect(found(" ! ")).toEqual(NOTHING);
  });
});
