/** What of a comparison can be taken away: all that a page needs to offer it, without loading what makes it. */
export const COMPARISON_LINKS = [
  {
    format: "pdf",
    label: "PDF",
    path: "/offer.pdf",
    extension: "pdf",
    mediaType: "application/pdf",
  },
  {
    format: "docx",
    label: "Word",
    path: "/offer.docx",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  {
    format: "xlsx",
    label: "Excel",
    path: "/offer.xlsx",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  {
    format: "csv",
    label: "CSV",
    path: "/offer.csv",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
  },
  {
    format: "md",
    label: "Markdown",
    path: "/offer.md",
    extension: "md",
    mediaType: "text/markdown; charset=utf-8",
  },
  {
    format: "json",
    label: "JSON",
    path: "/offer.json",
    extension: "json",
    mediaType: "application/json; charset=utf-8",
  },
] as const;

export type ComparisonFormat = (typeof COMPARISON_LINKS)[number]["format"];
