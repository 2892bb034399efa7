/** What Word and PDF files hold once their own formats are read: text with its look, in the order a person reads it. */

export type Run = {
  text: string;
  bold: boolean;
  italic: boolean;
  /** In points; null where the file does not say. */
  size: number | null;
  /** Address of a link. */
  href: string | null;
};

export type Paragraph = {
  kind: "paragraph";
  runs: readonly Run[];
  /** Depth that a style names, 0 for the title of the document and 1 for its parts; null for text. */
  heading: number | null;
  /** Depth of a list item, from 0; null outside lists. */
  item: number | null;
  /** Whether nothing but a line break parts it from the paragraph before. */
  isNext: boolean;
  /** Whether it is repeated on each page or counts them: it is shown, but is no content. */
  isMargin: boolean;
};

export type Table = { kind: "table"; rows: readonly (readonly (readonly Printed[])[])[] };

export type Printed = Paragraph | Table;

/** The text of a paragraph without its look. */
export function plainTextOf({ runs }: Pick<Paragraph, "runs">): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Why a file cannot be read; a code of the importer's problems. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export type UnreadableCode =
  | "docx-broken"
  | "document-password"
  | "document-too-long"
  | "pdf-broken"
  | "pdf-scan";
