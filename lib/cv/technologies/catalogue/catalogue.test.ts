import { describe, expect, test } from "vitest";
import { slugSchema, technologySchema } from "../../model";
import { CATEGORIES } from "../../vocabulary";
import { CATALOGUE, SPELLINGS, VERSIONED_BY_YEAR } from "./catalogue";
import { clashes, matchAt } from "./lexicon";
import { tokensOf } from "./tokens";

describe("the catalogue", () => {
  test("knows at least 2,200 technologies, some in every category", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(2200);
    expect(new Set(CATALOGUE.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  });

  test("gives each technology its own slug", () => {
    const slugs = CATALOGUE.map(({ slug }) => slug);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
    for (const slug of slugs) expect(slugSchema.safeParse(slug).success).toBe(true);
  });

  test("holds what a CV can keep", () => {
    for (const { aliases, ...entry } of CATALOGUE) {
      expect(technologySchema.safeParse({ ...entry, aliases: [...aliases] }).success).toBe(true);
    }
  });

  test("claims no spelling twice, whatever its capitals, spaces and hyphens", () => {
    expect(clashes()).toEqual([]);
  });

  test("is written without leftovers of its notation", () => {
    expect(SPELLINGS.map(({ text }) => text).filter((text) => /[?^=]|^\W*$|^\s|\s$/.test(text))).toEqual([]);
  });

  test("recognises each of its spellings as a whole item", () => {
    const missed = SPELLINGS.filter(({ text, entry }) => {
      const tokens = tokensOf(text);
      const match = matchAt(tokens, 0, true);
      return match?.entry !== entry || match.to !== tokens.length;
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test("names only its own technologies as versioned by year", () => {
    const slugs = new Set(CATALOGUE.map(({ slug }) => slug));
    expect([...VERSIONED_BY_YEAR].filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  test.each([
    ["Hobbit", "Xymon"],
    ["Hobbit/Xymon", "Xymon"],
    ["SVN", "Subversion"],
    ["k8s", "Kubernetes"],
    ["Postgres", "PostgreSQL"],
    ["MS SQL", "SQL Server"],
    ["Oracle", "Oracle Database"],
    ["vservers", "Linux-VServer"],
    ["JS", "JavaScript"],
    ["VMware", "VMware"],
    ["ESXi", "VMware ESXi"],
    ["vSphere", "VMware vSphere"],
    ["vCenter", "VMware vCenter"],
    ["rocket chat", "Rocket.Chat"],
    ["NodeJS", "Node.js"],
    ["Power-Shell", "PowerShell"],
  ])("knows %j as %s", (text, name) => {
    expect(matchAt(tokensOf(text), 0, true)?.entry?.name).toBe(name);
  });
});
