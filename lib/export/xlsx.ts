import type { CellObject } from "write-excel-file/node";
import type { ExportInput } from "@/lib/cv/export/export-input";
import { shownCv } from "@/lib/cv/export/shown-cv";
import { datesOf, exportedColumns, technologyNames } from "@/lib/cv/export/table-columns";
import { exposuresOf } from "@/lib/cv/view/charts/exposure";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { ExportColumn, Words } from "@/lib/cv/words/language";
import { serverWords } from "@/lib/cv/words/server-words";
import { dateCell, dayCell, numberCell, textCell } from "./xlsx-cells";
import { factsSheet, type Row, type TableSheet, tableOf, workbookOf } from "./xlsx-workbook";

/**
 * The rows of the table with the shown columns, the technologies of the view with their exposure, and a sheet that says
 * which view it is. Dates, numbers and text have their own type; tables are frozen below their header and can be filtered.
 */
export async function renderXlsx(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [projectsSheet(input), technologiesSheet(input), viewSheet(input)];
  signal.throwIfAborted();
  return workbookOf(sheets, input.date);
}

function projectsSheet({ view, words }: ExportInput): TableSheet {
  const columns = exportedColumns(view.query.cols);
  return tableOf(
    serverWords(words.locale).sheet.projects,
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
  const say = serverWords(words.locale).sheet;
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

function viewSheet({ index, view, words, sentence, date, link }: ExportInput): TableSheet {
  const say = serverWords(words.locale).sheet;
  const facts: [label: string, cell: CellObject | null][] = [
    [say.person, textCell(index.cv.profile.name)],
    [say.filter, textCell(sentence)],
    [say.day, dayCell(date)],
    [say.shown, { ...numberCell(view.shown), align: "left" }],
    [say.total, { ...numberCell(view.total), align: "left" }],
    ...(link === null ? [] : [[say.link, textCell(link)] satisfies [string, CellObject | null]]),
    [say.note, textCell(say.noteText)],
  ];
  return factsSheet(say.view, facts);
}
