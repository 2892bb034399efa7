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
  };
}

const NOTHING = { technologies: [], skills: [], levels: [], organisations: [], projects: [] };

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

  it("are none for what the CV has nowhere, nor for no word", () => {
    expect(found("kubernetes")).toEqual(NOTHING);
    expect(found(" ! ")).toEqual(NOTHING);
  });
});
