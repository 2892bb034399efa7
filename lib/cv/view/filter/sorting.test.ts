import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aCvOf, anExperience, aProject } from "@/tests/support/cv-factory";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY, SORT_KEYS, type Sort, type ViewQuery } from "./query";
import { viewOf } from "./view";

const TODAY = "2026-11";

function titles(cv: Parameters<typeof indexCv>[0], query: Partial<ViewQuery>): string[] {
  return viewOf(indexCv(cv, TODAY), { ...EMPTY_QUERY, ...query }).rows.map(({ title }) => title);
}

describe("sorting", () => {
  const cv = aCvOf([
    aProject({ title: "b ended", from: "2010", to: "2012-03" }),
    aProject({ title: "À ongoing", from: "2015", to: null }),
    aProject({ title: "c ended later", from: "2009", to: "2012-03" }),
    aProject({ title: "d unknown end", from: "2016-02" }),
  ]);
  const undated = aCv({
    experiences: [anExperience({ projects: [aProject({ title: "undated" })] }), ...cv.experiences],
  });

  it("shows what is still going on first and what is undated last, unless asked otherwise", () => {
    expect(titles(undated, {})).toEqual([
      "À ongoing",
      "d unknown end",
      "b ended",
      "c ended later",
      "undated",
    ]);
  });

  it("turns round without moving what is unknown", () => {
    expect(titles(undated, { sort: { key: "end", descending: false } })).toEqual([
      "c ended later",
      "b ended",
      "d unknown end",
      "À ongoing",
      "undated",
    ]);
  });

  it("orders titles without regard to accents and capitals", () => {
    expect(titles(cv, { sort: { key: "title", descending: false } })[0]).toBe("À ongoing");
  });

  it("puts the best match first", () => {
    const search = aCvOf([
      aProject({ title: "Autre", summary: "sauvegarde" }),
      aProject({ title: "Sauvegarder" }),
      aProject({ title: "Sauvegarde" }),
    ]);
    expect(titles(search, { q: "sauvegarde", sort: { key: "match", descending: true } })).toEqual([
      "Sauvegarde",
      "Sauvegarder",
      "Autre",
    ]);
  });

  it("keeps every project and orders the key asked for, on any CV", () => {
    const anySort = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
    fc.assert(
      fc.property(arbitraryCv, anySort, (any, sort: Sort) => {
        const { rows, total } = viewOf(indexCv(any, TODAY), { ...EMPTY_QUERY, sort });
        expect(new Set(rows.map(({ slug }) => slug)).size).toBe(total);
        if (sort.key !== "duration") return;
        const known = rows.map(({ months }) => months).filter((months) => months > 0);
        expect(known).toEqual([...known].sort((a, b) => (sort.descending ? b - a : a - b)));
        expect(rows.slice(known.length).every(({ months }) => months === 0)).toBe(true);
      }),
    );
  });
});
