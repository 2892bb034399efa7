import { describe, expect, it } from "vitest";
import { aCv, anExperience, aProject, aSkill, aTechnology } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { chosenTechnologies, type TechnologyChoice } from "./technology-choice";

const index = indexCv(
  aCv({
    technologies: [
      aTechnology("Docker", { category: "virtualisation" }),
      aTechnology("PostgreSQL", { category: "data", aliases: ["Postgres"] }),
      aTechnology("MySQL", { category: "data" }),
    ],
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: [
          aSkill("Docker", { level: "debutant", technologies: ["docker"] }),
          aSkill("Bases de données SQL", { level: "confirme" }),
        ],
      },
    ],
    experiences: [anExperience({ projects: [aProject({ uses: ["postgresql", "mysql"] })] })],
  }),
  "2026-11",
);

function chosen(choice: Partial<TechnologyChoice>): string[] {
  return chosenTechnologies(index, { q: "", category: null, level: null, ...choice }).map(({ slug }) => slug);
}

describe("a choice of technologies", () => {
  it("is all of them when it asks nothing", () => {
    expect(chosen({})).toEqual(["docker", "postgresql", "mysql"]);
  });

  it("is by name or other spelling, category and level, also one that a skill shows", () => {
    expect(chosen({ q: "postgres" })).toEqual(["postgresql"]);
    expect(chosen({ q: "SQL" })).toEqual(["postgresql", "mysql"]);
    expect(chosen({ category: "data" })).toEqual(["postgresql", "mysql"]);
    expect(chosen({ level: "debutant" })).toEqual(["docker"]);
    expect(chosen({ level: "confirme" })).toEqual(["postgresql", "mysql"]);
    expect(chosen({ level: "confirme", q: "docker" })).toEqual([]);
  });
});
