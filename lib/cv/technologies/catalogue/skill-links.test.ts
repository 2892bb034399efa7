import { describe, expect, it } from "vitest";
import { CATALOGUE } from "./catalogue";
import { SKILL_LINKS, skillLinksOf } from "./skill-links";

const known = new Set(CATALOGUE.map(({ slug }) => slug));
const technologiesOf = (name: string) => skillLinksOf(name).flatMap(({ technologies }) => technologies);

describe("the links of skills", () => {
  it.each(SKILL_LINKS)("lead from $words to what the catalogue knows", ({ technologies, categories }) => {
    expect(technologies.filter((slug) => !known.has(slug))).toEqual([]);
    expect(technologies.length + categories.length).toBeGreaterThan(0);
  });

  it("hold each words once", () => {
    const words = SKILL_LINKS.map((link) => link.words);
    expect(words.filter((each, at) => words.indexOf(each) !== at)).toEqual([]);
  });

  it("are found by words of the name, whatever their spelling", () => {
    expect(technologiesOf("Administration système LINUX")).toContain("debian");
    expect(technologiesOf("Configuration (IAC)")).toContain("ansible");
    expect(technologiesOf("Hyperconvergence, Conteneurs")).toEqual(
      expect.arrayContaining(["nutanix", "lxc"]),
    );
    expect(skillLinksOf("Supervision")).toMatchObject([{ technologies: [], categories: ["monitoring"] }]);
  });

  it("prefer the longest words", () => {
    expect(technologiesOf("Bases de données SQL")).not.toContain("redis");
    expect(technologiesOf("Bases de données")).toContain("redis");
  });

  it.each([
    "Maintien en condition opérationnelle",
    "Maintien en condition de sécurité",
    "Achat/gestion de Matériel",
    "Gestion de projet",
    "Linuxien",
    "",
  ])("leave %j to its declaration", (name) => {
    expect(skillLinksOf(name)).toEqual([]);
  });
});
