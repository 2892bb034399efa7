import type { ProjectRow } from "../view/filter/project-row";
import type { Column } from "../view/filter/query";
import type { ExportColumn, Words } from "../words/language";

/**
 * What a column of the table shows, a fact to each column of the file: a project is shown with its organisation and
 * role, a period is its two ends.
 */
const EXPORTED: Readonly<Record<Column, readonly ExportColumn[]>> = {
  title: ["title", "org", "role"],
  org: ["org"],
  role: ["role"],
  period: ["from", "to"],
  duration: ["months"],
  technologies: ["technologies"],
};

/** The columns of a table that is taken away, each once. */
export function exportedColumns(shown: readonly Column[]): ExportColumn[] {
  return [...new Set(shown.flatMap((column) => EXPORTED[column]))];
}

/** `Bash, Ceph (évalué)`. */
export function technologyNames({ technologies }: ProjectRow, words: Words): string {
  return technologies.map(({ name, kind }) => (kind === "used" ? name : words.evaluated(name))).join(", ");
}
