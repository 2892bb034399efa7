import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { exportInputOf } from "@/lib/cv/export/export-input";
import type { Cv } from "@/lib/cv/model";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { COLUMNS, EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import { aCvOf, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { renderXlsx } from "./xlsx";

const NEVER = new AbortController().signal;

async function sheetsOf(cv: Cv, query: Partial<ViewQuery> = {}) {
  const input = exportInputOf(
    indexCv(cv, "2026-11"),
    { ...EMPTY_QUERY, cols: [...COLUMNS], ...query },
    "en",
    {
      date: "2026-11-24",
      link: "https://cv.example.org/?tech=bash",
    },
  );
  const sheets = await readExcelFile(Buffer.from(await renderXlsx(input, NEVER)), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("the spreadsheet of a view", { timeout: 60_000 }, () => {
  const cv = {
    ...aCvOf([
      aProject({
        title: "A",
        from: "2018",
        to: null,
        uses: ["bash", aUse("ceph", { kind: "evaluated", stated: { from: "2019-02", to: "2019-03" } })],
      }),
      aProject({ title: "B", from: "2012-03", to: "2014-02" }),
      aProject({ title: "C", to: "1899" }),
    ]),
    technologies: [aTechnology("bash"), aTechnology("ceph", { category: "system" })],
  };

  it("has typed cells: dates that span whole months and years, numbers, text", async () => {
    const { Projects } = await sheetsOf(cv, { sort: { key: "title", descending: false } });
    expect(Projects).toEqual([
      ["Project", "Organisation", "Role", "Start", "End", "Dates", "Duration (months)", "Technologies"],
      ["A", "Aday", null, day("2018-01-01"), "ongoing", "project", 107, "bash, ceph (evaluated)"],
      ["B", "Aday", null, day("2012-03-01"), day("2014-02-28"), "project", 24, null],
      ["C", "Aday", null, null, "1899", "project", null, null],
    ]);
  });

  it("has the shown columns only", async () => {
    const { Projects } = await sheetsOf(cv, { cols: ["period"] });
    expect(Projects?.[0]).toEqual(["Start", "End", "Dates"]);
  });

  it("tells the exposure of the technologies of the view, dated and at most", async () => {
    const { Technologies } = await sheetsOf(cv, { tech: ["bash"] });
    expect(Technologies).toEqual([
      [
        "Technology",
        "Category",
        "Declared level",
        "Projects of the CV",
        "Documented months",
        "Months at most",
        "First use",
        "Last use",
      ],
      ["bash", "Other", null, 1, 0, 107, day("2018-01-01"), "ongoing"],
      ["ceph", "System", null, 1, 0, 0, null, null],
    ]);
  });

  it("says which view it is", async () => {
    const { View } = await sheetsOf(cv, { tech: ["bash"] });
    expect(View?.slice(0, 6)).toEqual([
      ["Person", "Camille Martin"],
      ["Filter", "Projects with bash"],
      ["Date", day("2026-11-24")],
      ["Projects shown", 1],
      ["Projects of the CV", 3],
      ["Address", "https://cv.example.org/?tech=bash"],
    ]);
  });

  it("keeps as text whatever begins like a formula", async () => {
    const anyTitle = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "="), fc.string())
      .map(([first, rest]) => `${first}1+1${rest.replaceAll("_x", "")}`);
    for (const title of fc.sample(anyTitle, 100)) {
      const { Projects } = await sheetsOf(aCvOf([aProject({ title, slug: "x" })]), { cols: ["title"] });
      expect(Projects?.[1]?.[0]).toBe(title);
    }
  });

  it("of the same day is the same bytes, whenever they are made", async () => {
    vi.useFakeTimers({ now: new Date("2001-02-03T04:05:06Z"), toFake: ["Date"] });
    const input = exportInputOf(indexCv(cv, "2026-11"), EMPTY_QUERY, "en", {
      date: "2026-11-24",
      link: null,
    });
    const before = await renderXlsx(input, NEVER);
    vi.useRealTimers();
    expect(Buffer.from(await renderXlsx(input, NEVER)).equals(Buffer.from(before))).toBe(true);
  });

  it("of no project is its headers", async () => {
    const { Projects } = await sheetsOf(aCvOf([]));
    expect(Projects).toHaveLength(1);
  });
});
