import { describe, expect, it } from "vitest";
import { aCvOf, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "./index-cv";
import { matchedTechnologies } from "./matched-technologies";
import { EMPTY_QUERY } from "./query";

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
