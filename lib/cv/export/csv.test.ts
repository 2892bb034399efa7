import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCvOf, aProject, aUse } from "@/tests/support/cv-factory";
import { readCsv } from "@/tests/support/read-csv";
import type { Cv } from "../model";
import { indexCv } from "../view/filter/index-cv";
import { COLUMNS, EMPTY_QUERY, type ViewQuery } from "../view/filter/query";
import type { Locale } from "../vocabulary";
import { renderCsv } from "./csv";
import { exportInputOf } from "./export-input";
import { DEFAULT_OPTIONS } from "./export-options";

function csvOf(cv: Cv, query: Partial<ViewQuery> = {}, locale: Locale = "fr"): string {
  const input = exportInputOf(indexCv(cv, "2026-11"), { ...EMPTY_QUERY, ...query }, locale, {
    date: "2026-11-24",
    link: null,
  });
  return renderCsv(input);
}

/** A cell as it was before it was disarmed. */
function armed(cell: string | undefined): string | undefined {
  return cell?.replace(/^'(?=[=+\-@\p{Cc}])/u, "");
}

describe("the CSV of a view", () => {
  it("holds exactly the rows of the view, in their order, on any CV", () => {
    const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const withTitles = { ...query, cols: [...COLUMNS] };
        const { view } = exportInputOf(indexCv(cv, "2026-11"), query, "fr", {
          date: "2026-11-24",
          link: null,
        });
        const [, ...rows] = readCsv(csvOf(cv, withTitles));
        expect(rows.map(([title, organisation]) => [armed(title), armed(organisation)])).toEqual(
          view.rows.map(({ title, organisation }) => [title, organisation]),
        );
        expect(readCsv(csvOf(cv, query))).toHaveLength(view.shown + 1);
      }),
    );
  });

  it("begins with a BOM, ends each line with CRLF and has as many cells in each", () => {
    fc.assert(
      fc.property(arbitraryCv, fc.subarray([...COLUMNS], { minLength: 1 }), (cv, cols) => {
        const text = csvOf(cv, { cols });
        expect(text.startsWith("\ufeff")).toBe(true);
        expect(text.endsWith("\r\n")).toBe(true);
        const shown = new Set(
          cols.flatMap((column) => (column === "title" ? ["title", "org", "role"] : column)),
        );
        const dates = cols.includes("period") ? 2 : cols.includes("duration") ? 1 : 0;
        const width = shown.size + dates;
        for (const row of readCsv(text)) expect(row).toHaveLength(width);
      }),
    );
  });

  it("disarms every cell that a spreadsheet could run", () => {
    const anyTitle = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "\u0000", "\u0085"), fc.string())
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyTitle, (title) => {
        const [, row] = readCsv(csvOf(aCvOf([aProject({ title, slug: "x" })]), { cols: ["title"] }));
        expect(row?.[0]).toBe(`'${title}`);
      }),
    );
  });

  it("has semicolons when asked, and the same cells", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const input = exportInputOf(indexCv(cv, "2026-11"), EMPTY_QUERY, "fr", {
          date: "2026-11-24",
          link: null,
          options: { ...DEFAULT_OPTIONS, separator: "semicolon" },
        });
        expect(readCsv(renderCsv(input), ";")).toEqual(readCsv(csvOf(cv)));
      }),
    );
  });

  it("leaves ordinary cells as they are", () => {
    const title = 'Étude "S3", 2ᵉ partie';
    const [header, row] = readCsv(csvOf(aCvOf([aProject({ title })]), { cols: ["title"] }));
    // The cell of a project shows its organisation and role too.
    expect(header).toEqual(["Projet", "Organisation", "Rôle"]);
    expect(row).toEqual([title, "Aday", ""]);
  });

  it("gives dates as the CV gives them, and says what goes on or was only evaluated", () => {
    const cv = aCvOf([
      aProject({ title: "A", from: "2018", to: null, uses: ["bash", aUse("ceph", { kind: "evaluated" })] }),
      aProject({ title: "B", from: "2012-03" }),
      aProject({ title: "C", to: "2010" }),
    ]);
    const query = { cols: [...COLUMNS], sort: { key: "title", descending: false } as const };
    expect(readCsv(csvOf(cv, query, "en"))).toEqual([
      ["Project", "Organisation", "Role", "Start", "End", "Dates", "Duration (months)", "Technologies"],
      ["A", "Aday", "", "2018", "ongoing", "project", "107", "bash, ceph (evaluated)"],
      ["B", "Aday", "", "2012-03", "", "project", "1", ""],
      ["C", "Aday", "", "", "2010", "project", "", ""],
    ]);
  });

  it("says that dates are those of the experience, a maximum", () => {
    const cv = aCvOf([aProject({ title: "A" })]);
    const query = { cols: ["title", "duration"] as const, sort: EMPTY_QUERY.sort };
    expect(readCsv(csvOf(cv, { ...query, cols: [...query.cols] }))).toEqual([
      ["Projet", "Organisation", "Rôle", "Durée (mois)", "Dates"],
      ["A", "Aday", "", "158", "expérience (maximum)"],
    ]);
  });
});
