import type { OptionName } from "./export-options";

/** What can be taken away: all that a page needs to offer it, without loading what makes it. */
export const EXPORT_LINKS = [
  {
    format: "csv",
    label: "CSV",
    path: "/cv.csv",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    options: ["separator"],
  },
  {
    format: "xlsx",
    label: "Excel",
    path: "/cv.xlsx",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    options: [],
  },
  {
    format: "md",
    label: "Markdown",
    path: "/cv.md",
    extension: "md",
    mediaType: "text/markdown; charset=utf-8",
    options: [],
  },
  {
    format: "pdf",
    label: "PDF",
    path: "/cv.pdf",
    extension: "pdf",
    mediaType: "application/pdf",
    options: ["anonymous"],
  },
  {
    format: "docx",
    label: "Word",
    path: "/cv.docx",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    options: ["anonymous"],
  },
  {
    format: "json",
    label: "JSON",
    path: "/cv.json",
    extension: "json",
    mediaType: "application/json; charset=utf-8",
    options: [],
  },
  {
    format: "resume.json",
    label: "JSON Resume",
    path: "/resume.json",
    extension: "resume.json",
    mediaType: "application/json; charset=utf-8",
    options: [],
  },
] as const satisfies readonly ExportLink[];

export type ExportFormat = (typeof EXPORT_LINKS)[number]["format"];

type ExportLink = {
  /** As the command line names it. */
  format: string;
  label: string;
  /** Where it is served; the query string of a view works on it. */
  path: `/${string}`;
  extension: string;
  mediaType: string;
  /** Options besides the view. */
  options: readonly OptionName[];
};
