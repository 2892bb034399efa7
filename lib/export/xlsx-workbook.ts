import writeExcelFile, { type CellObject, type Feature, type Image, type Sheet } from "write-excel-file/node";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import { headerCell } from "./xlsx-cells";
import { setZipTimestamps } from "./zip-timestamps";

/** What the library takes for the files inside; none is given here. */
type FileContent = Image["content"];
export type Row = (CellObject | null)[];
export type TableSheet = { sheet: string; data: Row[]; widths: number[]; isTable: boolean };

/**
 * The sheets as a workbook: tables are frozen below their header and can be filtered, pages are as wide as the table.
 * @param date of the export, `YYYY-MM-DD`.
 */
export async function workbookOf(
  sheets: readonly TableSheet[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const options = { fontFamily: "Calibri", fontSize: 11, features: [filtersAndPages(sheets)] };
  const file = await writeExcelFile(sheets.map(laidOut), options).toBuffer();
  return setZipTimestamps(new Uint8Array(file), date);
}

const FACT_WIDTHS = [22, 90];

/** A sheet of facts, one a line: what it is, and what it is here. */
export function factsSheet(
  sheet: string,
  facts: readonly (readonly [label: string, cell: CellObject | null])[],
): TableSheet {
  return {
    sheet,
    data: facts.map(([label, cell]) => asHigh([headerCell(label), cell], FACT_WIDTHS)),
    widths: FACT_WIDTHS,
    isTable: false,
  };
}

const NARROWEST = 8;
const WIDEST = 60;
/** Excel knows no row higher than 409 points. */
const MOST_LINES = 27;
/** A bold header and the arrow of its filter. */
const HEADER_ROOM = 4;

/** A sheet with columns as wide as their text. */
export function tableOf(sheet: string, header: readonly string[], rows: readonly Row[]): TableSheet {
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
