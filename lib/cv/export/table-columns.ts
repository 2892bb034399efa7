import type { ProjectRow } from "../view/filter/project-row";
import type { Column } from "../view/filter/query";
import type { ExportColumn, Words } from "../words/language";

/**
 * What a column of the table shows, a fact to each column of the file: a project is shown with its organisation and
 * role, a period is its two ends and whose they are. So is a duration: what the experience dates is a maximum.
 */
const EXPORTED: Readonly<Record<Column, readonly ExportColumn[]>> = {
  title: ["title", "org", "role"],
  org: ["org"],
  role: ["role"],
  period: ["from", "to", "dates"],
  duration: ["months", "dates"],
  technologies: ["technologies"],
};

/** The columns of a table that is taken away, each once. */
export function exportedColumns(shown: readonly Column[]): ExportColumn[] {
  return [...new Set(shown.flatMap((column) => EXPORTED[column]))];
}

/** Whose dates a row has; "" when it has none. */
export function datesOf(row: ProjectRow, words: Words): string {
  if (row.from === undefined && row.to === undefined) return "";
  return words.datesOf[row.datesInherited ? "experience" : "project"];
}

/** `Bash, Ceph (évalué)`. */
export function technologyNames({ technologies }: ProjectRow, words: Words): string {
  return technologies.map(({ name, kind }) => (kind === "used" ? name : words.evaluated(name))).join(", ");
}
