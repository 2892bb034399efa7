import writeExcelFile, { type CellObject, type Feature, type Image, type Sheet } from "write-excel-file/node";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { ExportInput } from "@/lib/cv/export/export-input";
import { shownCv } from "@/lib/cv/export/shown-cv";
import { datesOf, exportedColumns, technologyNames } from "@/lib/cv/export/table-columns";
import { exposuresOf } from "@/lib/cv/view/charts/exposure";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { ExportColumn, Words } from "@/lib/cv/words/language";
import { SHEET_WORDS } from "@/lib/cv/words/sheet-words";
import { dateCell, dayCell, headerCell, numberCell, textCell } from "./xlsx-cells";
import { setZipTimestamps } from "./zip-timestamps";

/** What the library takes for the files inside; none is given here. */
type FileContent = Image["content"];
type Row = (CellObject | null)[];
type TableSheet = { sheet: string; data: Row[]; widths: number[]; isTable: boolean };

/**
 * The rows of the table with the shown columns, the technologies of the view with their exposure, and a sheet that says
 * which view it is. Dates, numbers and text have their own type; tables are frozen below their header and can be filtered.
 */
export async function renderXlsx(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [projectsSheet(input), technologiesSheet(input), viewSheet(input)];
  signal.throwIfAborted();
  const options = { fontFamily: "Calibri", fontSize: 11, features: [filtersAndPages(sheets)] };
  const file = await writeExcelFile(sheets.map(laidOut), options).toBuffer();
  return setZipTimestamps(new Uint8Array(file), input.date);
}

const NARROWEST = 8;
const WIDEST = 60;
/** Excel knows no row higher than 409 points. */
const MOST_LINES = 27;
/** A bold header and the arrow of its filter. */
const HEADER_ROOM = 4;

/** A sheet with columns as wide as their text. */
function tableOf(sheet: string, header: readonly string[], rows: readonly Row[]): TableSheet {
  const widths = header.map((title, column) => {
    const lengths = rows.map((row) => shownLength(row[column] ?? null));
    return Math.min(
      WIDEST,
      Math.max(NARROWEST, title.length + HEADER_ROOM, ...lengths.map((length) => length + 2)),
    );
  });
  return {
    sheet,
    data: [header.map(headerCell), ...rows.map((row) => asHigh(row, widths))],
    widths,
    isTable: true,
  };
}

/** Points of a line of text. */
const LINE = 15;

/** A row as high as its longest text needs in its column: not every program finds out by itself. */
function asHigh(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, column) => {
    const texts = typeof cell?.value === "string" ? cell.value.split("\n") : [];
    return texts.reduce((sum, text) => sum + Math.ceil(text.length / ((widths[column] ?? WIDEST) - 1)), 0);
  });
  const height = LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
  return height === LINE ? row : row.map((cell) => cell && { ...cell, height });
}

function shownLength(cell: CellObject | null): number {
  const value = cell?.value ?? "";
  return value instanceof Date ? "yyyy-mm".length : String(value).length;
}

function laidOut({ sheet, data, widths, isTable }: TableSheet): Sheet<FileContent> {
  const columns = widths.map((width) => ({ width }));
  return { sheet, data, columns, orientation: "landscape", ...(isTable && { stickyRowsCount: 1 }) };
}

/** What the library itself has not: the arrows of a filter on the headers of tables, and pages as wide as the table. */
function filtersAndPages(sheets: readonly TableSheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const { data, widths, isTable } = sheets[sheetIndex] ?? { data: [], widths: [], isTable: false };
            const last = getCellAddress(data.length - 1, widths.length - 1);
            const fitted = withElement(xml, `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
            return isTable ? withElement(fitted, `<autoFilter ref="A1:${last}"/>`) : fitted;
          },
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
      },
    },
  };
}

function withElement(xml: string, element: string): string {
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
}

function projectsSheet({ view, words }: ExportInput): TableSheet {
  const columns = exportedColumns(view.query.cols);
  return tableOf(
    SHEET_WORDS[words.locale].projects,
    columns.map((column) => words.columns[column]),
    view.rows.map((row) => columns.map((column) => projectCell(row, column, words))),
  );
}

function projectCell(row: ProjectRow, column: ExportColumn, words: Words): CellObject | null {
  switch (column) {
    case "title":
      return textCell(row.title);
    case "org":
      return textCell(row.organisation);
    case "role":
      return textCell(row.role);
    case "from":
      return row.from === undefined ? null : dateCell(row.from, "first");
    case "to":
      return endCell(row.to, words);
    case "dates":
      return textCell(datesOf(row, words));
    case "months":
      return row.months > 0 ? numberCell(row.months) : null;
    case "technologies":
      return textCell(technologyNames(row, words));
  }
}

function endCell(to: string | null | undefined, words: Words): CellObject | null {
  if (to === undefined) return null;
  return to === null ? textCell(words.ongoing) : dateCell(to, "last");
}

function technologiesSheet({ index, view, words }: ExportInput): TableSheet {
  const say = SHEET_WORDS[words.locale];
  const exposures = exposuresOf(index);
  const header = [
    say.technology,
    say.category,
    say.level,
    say.count,
    say.stated,
    say.atMost,
    say.firstUsed,
    say.lastUsed,
  ];
  const rows = shownCv(index, view).technologies.map(({ slug, name, category }): Row => {
    const { stated = 0, atMost = 0, projects = 0, firstUsed, lastUsed } = exposures.get(slug) ?? {};
    return [
      textCell(name),
      textCell(words.categories[category]),
      textCell(index.levels.get(slug)?.label ?? ""),
      numberCell(projects),
      numberCell(stated),
      numberCell(atMost),
      firstUsed === undefined ? null : dateCell(firstUsed, "first"),
      endCell(lastUsed, words),
    ];
  });
  return tableOf(say.technologies, header, rows);
}

const VIEW_WIDTHS = [22, 90];

function viewSheet({ index, view, words, sentence, date, link }: ExportInput): TableSheet {
  const say = SHEET_WORDS[words.locale];
  const facts: [label: string, cell: CellObject | null][] = [
    [say.person, textCell(index.cv.profile.name)],
    [say.filter, textCell(sentence)],
    [say.day, dayCell(date)],
    [say.shown, { ...numberCell(view.shown), align: "left" }],
    [say.total, { ...numberCell(view.total), align: "left" }],
    ...(link === null ? [] : [[say.link, textCell(link)] satisfies [string, CellObject | null]]),
    [say.note, textCell(say.noteText)],
  ];
  return {
    sheet: say.view,
    data: facts.map(([label, cell]) => asHigh([headerCell(label), cell], VIEW_WIDTHS)),
    widths: VIEW_WIDTHS,
    isTable: false,
  };
}
