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

/** The page that a theme of another author makes of `/resume.json`, its text alone. */
function themedText(path: string): string {
  const read = importCv(readFileSync(path));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const index = indexCv(publicCv(read.cv), "2026-11");
  const input = exportInputOf(index, EMPTY_QUERY, "en", { date: "2026-11-24", link: null });
  const html = render(JSON.parse(renderJsonResume(input)));
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
};

describe("a published theme", () => {
  const text = themedText(SOURCE).replaceAll("&amp;", "&");

  it.each(Object.entries(PARTS))("draws our %s", (_part, words) => {
    expect(text).toContain(words);
  });

  it("draws nothing private", () => {
    expect(text).not.toContain("montague-sy.example");
    expect(text).not.toContain("900141");
  });
});
