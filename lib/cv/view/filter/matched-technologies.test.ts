import { describe, expect, it } from "vitest";
import { aCv, aCvOf, aLevel, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "./index-cv";
import { matchedTechnologies } from "./matched-technologies";
import { EMPTY_QUERY, type ViewQuery } from "./query";

const NAMES = ["Ansible", "Apache HTTP Server", "PostgreSQL"];
const cv = {
  ...aCvOf([aProject({ title: "Backup", uses: NAMES.map((name) => aUse(aTechnology(name).slug)) })]),
  technologies: NAMES.map((name) => aTechnology(name)),
};
const index = indexCv(cv, "2026-01-01");

const matched = (q: string) =>
  [...matchedTechnologies(index, { ...EMPTY_QUERY, q })].map((slug) => index.technologies.get(slug)?.name);

describe("the technologies that a search marks", () => {
  it("are none for the first letters of a word, since many begin so", () => {
    expect(matched("a")).toEqual([]);
    expect(matched("an")).toEqual([]);
  });

  it("are those with a word that begins so from the third letter on", () => {
    expect(matched("ans")).toEqual(["Ansible"]);
    expect(matched("ser")).toEqual(["Apache HTTP Server"]);
  });

  it("hold each word but the last whole", () => {
    expect(matched("ans postgresql")).toEqual(["PostgreSQL"]);
    expect(matched("ansible pos")).toEqual(["Ansible", "PostgreSQL"]);
  });
});

describe("the technologies that a filter marks", () => {
  const levelled = aCv({
    levels: [aLevel("Expert", { rank: 1 })],
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: [aSkill("Bash", { level: "expert", technologies: ["bash"] })],
      },
    ],
    technologies: [
      aTechnology("Bash", { category: "system" }),
      aTechnology("PostgreSQL", { category: "data" }),
      aTechnology("MySQL", { category: "data" }),
    ],
  });
  const marked = (filter: Partial<ViewQuery>) =>
    [...matchedTechnologies(indexCv(levelled, "2026-11"), { ...EMPTY_QUERY, ...filter })].sort();

  it("are those it names, wanted in either mode, and not those it refuses", () => {
    expect(marked({})).toEqual([]);
    expect(marked({ tech: ["bash"], must: ["mysql"], not: ["postgresql"] })).toEqual(["bash", "mysql"]);
  });

  it("are those of its categories, and those declared at its levels", () => {
    expect(marked({ category: ["data"] })).toEqual(["mysql", "postgresql"]);
    expect(marked({ level: ["expert"] })).toEqual(["bash"]);
    expect(marked({ level: ["expert"], category: ["data"] })).toEqual(["bash", "mysql", "postgresql"]);
    expect(marked({ level: ["junior"], category: ["network"] })).toEqual([]);
  });
});
