import type { ProjectRow } from "../view/filter/project-row";
import type { ExportColumn, Words } from "../words/language";
import { csvLine } from "./csv-line";
import type { ExportInput } from "./export-input";
import type { Separator } from "./export-options";
import { datesOf, exportedColumns, technologyNames } from "./table-columns";

const SEPARATOR: Readonly<Record<Separator, string>> = { comma: ",", semicolon: ";" };

/**
 * The rows of the table, all of them, with the shown columns. UTF-8 with BOM and CRLF as RFC 4180 wants them and
 * spreadsheets read them. Dates are ISO months or years; the end of what goes on is said in a word, an unknown end
 * is empty. Months are inclusive.
 */
export function renderCsv({ view, words, options }: ExportInput): string {
  const columns = exportedColumns(view.query.cols);
  const header = columns.map((column) => words.columns[column]);
  const rows = view.rows.map((row) => columns.map((column) => cellOf(row, column, words)));
  return `\ufeff${[header, ...rows].map((cells) => csvLine(cells, SEPARATOR[options.separator])).join("")}`;
}

function cellOf(row: ProjectRow, column: ExportColumn, words: Words): string {
  switch (column) {
    case "title":
      return row.title;
    case "org":
      return row.organisation;
    case "role":
      return row.role;
    case "from":
      return row.from ?? "";
    case "to":
      return row.to === null ? words.ongoing : (row.to ?? "");
    case "dates":
      return datesOf(row, words);
    case "months":
      return row.months > 0 ? `${row.months}` : "";
    case "technologies":
      return technologyNames(row, words);
  }
}
