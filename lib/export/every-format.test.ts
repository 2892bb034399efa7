import { parse } from "csv-parse/sync";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { type ExportInput, exportInputOf } from "@/lib/cv/export/export-input";
import type { ExportFormat } from "@/lib/cv/export/export-links";
import { DEFAULT_OPTIONS } from "@/lib/cv/export/export-options";
import { cvJsonSchema } from "@/lib/cv/export/json-shape";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { COLUMNS } from "@/lib/cv/view/filter/query";
import { readQuery } from "@/lib/url/read-query";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { bookmarksAt, elementsOf, readDocx, readPdf } from "@/tests/support/read-paper";
import { exportCv, exporterFor } from "./registry";

/** Titles that have broken somebody's export before. */
const HARD_TITLES = [
  "Étude & réalisation d’œuvres – « 2ᵉ partie »",
  "a < b && c > d <script>alert(1)</script>",
  "Réseau \"S3\"; 'x', |y|",
  "🎉 Émoji 👩‍💻 et 🇫🇷",
  "Première ligne\nDeuxième ligne",
  `${"Très long titre ".repeat(19)}fin`,
  "תכנות בעברית ואַנגלית (RTL)",
  '=HYPERLINK("http://x")',
  "+33 1",
  "-1+1",
  "@SUM(A1)",
  "\ttabulation",
  "C\\* et C\\_x_ `code` *gras*",
  "2018/01 à 2019/02",
];

/** The same CV with hard titles, each its own. */
function withHardTitles(cv: Cv): Cv {
  let at = 0;
  return {
    ...cv,
    experiences: cv.experiences.map((experience) => ({
      ...experience,
      projects: experience.projects.map((project) => {
        const title = `${HARD_TITLES[at % HARD_TITLES.length]} ${at}`;
        at += 1;
        return { ...project, title };
      }),
    })),
  };
}

const arbitraryInput = arbitraryCv
  .map((cv) => publicCv(withHardTitles(cv)))
  .chain((cv) =>
    fc.record({
      cv: fc.constant(cv),
      query: arbitraryQuery(cv),
      locale: fc.constantFrom("fr" as const, "en" as const),
      separator: fc.constantFrom("comma" as const, "semicolon" as const),
    }),
  )
  .map(({ cv, query, locale, separator }) =>
    exportInputOf(indexCv(structuredClone(cv), "2026-11"), { ...query, cols: [...COLUMNS] }, locale, {
      date: "2026-11-24",
      link: "https://cv.example.org/",
      options: { ...DEFAULT_OPTIONS, separator },
    }),
  );

async function bodyOf(format: ExportFormat, input: ExportInput): Promise<Buffer> {
  const exporter = exporterFor(format);
  if (exporter === undefined) throw new Error(format);
  return Buffer.from((await exportCv(exporter, input)).body);
}

/** The titles of the projects that a file holds, read by somebody else's program where there is one. */
const READERS: Partial<Record<ExportFormat, (input: ExportInput) => Promise<string[]>>> = {
  csv: async (input) => {
    const delimiter = input.options.separator === "semicolon" ? ";" : ",";
    const rows: string[][] = parse(await bodyOf("csv", input), { bom: true, delimiter });
    return rows.slice(1).map(([title = ""]) => title.replace(/^'(?=[=+\-@\p{Cc}])/u, ""));
  },
  xlsx: async (input) => {
    const [projects] = await readExcelFile(await bodyOf("xlsx", input), { trim: false });
    return (projects?.data ?? []).slice(1).map(([title]) => String(title));
  },
  json: async (input) => {
    const { experiences } = JSON.parse((await bodyOf("json", input)).toString());
    return experiences.flatMap(({ projects }: { projects: { title: string }[] }) =>
      projects.map(({ title }) => title),
    );
  },
  pdf: async (input) => bookmarksAt((await readPdf(await bodyOf("pdf", input))).outline, 3),
  docx: async (input) => elementsOf(await readDocx(await bodyOf("docx", input)), "h3"),
  "resume.json": async (input) => {
    const { projects } = JSON.parse((await bodyOf("resume.json", input)).toString());
    return projects.map(({ name }: { name: string }) => name);
  },
  md: async (input) => {
    const read = importMarkdown(await bodyOf("md", input));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.cv.experiences.flatMap(({ projects }) => projects.map(({ title }) => title));
  },
};

describe("the JSON", { timeout: 60_000 }, () => {
  it("tells the filter of its view, and reading it back gives the same file", async () => {
    const inputs = fc.sample(arbitraryInput, { numRuns: 30, seed: 6 });
    for (const input of inputs) {
      const { view, index, words, date, link } = input;
      const text = (await bodyOf("json", input)).toString();
      const read = cvJsonSchema.parse(JSON.parse(text));
      expect(JSON.stringify(read)).toBe(text.trimEnd());
      const search = new URLSearchParams(
        Object.entries(read.filter).map(([name, value]) => [name, String(value)]),
      );
      const { query, ignored } = readQuery(search, index);
      expect(ignored).toEqual([]);
      const again = exportInputOf(
        index,
        { ...query, sort: view.query.sort, cols: view.query.cols },
        words.locale,
        {
          date,
          link,
        },
      );
      expect((await bodyOf("json", again)).toString()).toBe(text);
    }
  });
});

describe("fifty random views", { timeout: 60_000 }, () => {
  let inputs: ExportInput[] = [];
  beforeAll(() => {
    inputs = fc.sample(arbitraryInput, { numRuns: 50, seed: 5 });
  });

  it.each(Object.entries(READERS))("have the same projects in %s", { timeout: 60_000 }, async (_, read) => {
    for (const input of inputs) {
      const expected = input.view.rows.map(({ title }) => title);
      // What is printed has its titles on one line.
      const spelt = (titles: string[]) => titles.map((title) => title.replace(/\s+/g, " ").trim()).toSorted();
      expect(spelt(await read(input))).toEqual(spelt(expected));
    }
    expect(inputs.some(({ view }) => view.shown > 2 && view.shown < view.total)).toBe(true);
    expect(inputs.some(({ view }) => view.shown === 0)).toBe(true);
  });
});
