import { readFileSync } from "node:fs";
import { render } from "jsonresume-theme-even";
import { describe, expect, it } from "vitest";
import { importCv } from "../import/import-cv";
import { publicCv } from "../public";
import { indexCv } from "../view/filter/index-cv";
import { EMPTY_QUERY } from "../view/filter/query";
import { exportInputOf } from "./export-input";
import { renderJsonResume } from "./json-resume";

const SOURCE = "tests/corpus/json-resume/01-full-and-regular.resume.json";

/** `/resume.json` of the CV in a file. */
function resumeOf(path: string) {
  const read = importCv(readFileSync(path));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const index = indexCv(publicCv(read.cv), "2026-11");
  const input = exportInputOf(index, EMPTY_QUERY, "en", { date: "2026-11-24", link: null });
  return JSON.parse(renderJsonResume(input));
}

/** The page that a theme of another author makes of it, its text alone. */
function themedText(path: string): string {
  const html = render(resumeOf(path));
  return html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, " ");
}

/** A word of each part that the theme draws. */
const PARTS = {
  name: "Aurelia Montague-Sy",
  label: "Backend lead",
  work: "Fennel & Rye",
  projects: "Ledger rewrite",
  skills: "PostgreSQL",
  languages: "Tagalog",
  education: "University of Estermere",
  certificates: "Kafka Administrator",
  publications: "Ledger Quarterly",
  awards: "Backend Society",
  volunteer: "Harbour Lifeboat",
};

/** The fields that themes read of each list. */
const FIELDS = {
  education: {
    institution: "University of Estermere",
    studyType: "BSc",
    area: "Mathematics",
    startDate: "2014-09",
    endDate: "2017-06",
  },
  certificates: {
    name: "Kafka Administrator",
    issuer: "Log Academy",
    date: "2022-05",
    url: "https://certs.example/k",
  },
  languages: { language: "English", fluency: "Fluent" },
  publications: { name: "Rounding is a feature", publisher: "Ledger Quarterly", releaseDate: "2023-02" },
  awards: { title: "Quiet System of the Year", awarder: "Backend Society", date: "2022-11" },
  volunteer: { organization: "Harbour Lifeboat", position: "Radio operator", startDate: "2019-01" },
};

describe("a published theme", () => {
  const text = themedText(SOURCE).replaceAll("&amp;", "&");

  it.each(Object.entries(PARTS))("draws our %s", (_part, words) => {
    expect(text).toContain(words);
  });

  it.each(Object.entries(FIELDS))("finds the fields of %s where it looks", (list, fields) => {
    expect(resumeOf(SOURCE)[list][0]).toMatchObject(fields);
  });

  it("draws nothing private", () => {
    expect(text).not.toContain("montague-sy.example");
    expect(text).not.toContain("900141");
  });
});
