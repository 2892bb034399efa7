import { type Depths, headingDepths, isBold } from "./headings";
import { inlineMarkdown } from "./inline-markdown";
import { type Paragraph, type Printed, plainTextOf, type Table } from "./printed";

const LONGEST_LABEL = 60;

/** A document as Markdown: its lines are those that the import shows and accounts for. */
export function toMarkdown(printed: readonly Printed[]): string {
  const writer = new MarkdownWriter(headingDepths(printed));
  writer.write(printed);
  return writer.text();
}

class MarkdownWriter {
  readonly #lines: string[] = [];
  readonly #depths: Depths;
  /** Depth of the item that the next one may stand below; -1 outside lists. */
  #item = -1;
  /** Depth of the first item of the list. */
  #outermost = 0;

  constructor(depths: Depths) {
    this.#depths = depths;
  }

  text(): string {
    return `${this.#lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  }

  write(printed: readonly Printed[]): void {
    for (const one of printed) {
      if (one.kind === "table") this.#table(one);
      else this.#paragraph(one);
    }
  }

  #paragraph(paragraph: Paragraph): void {
    const depth = this.#depths(paragraph);
    if (plainTextOf(paragraph) === "") this.#blank();
    else if (paragraph.isMargin) this.#margin(paragraph);
    else if (depth !== null) this.#heading(paragraph, depth);
    else if (paragraph.item !== null) this.#listItem(paragraph, paragraph.item);
    else this.#text(paragraph);
  }

  /** A comment is shown with its line, and is no content. */
  #margin(paragraph: Paragraph): void {
    this.#blank();
    this.#lines.push(`<!-- ${plainTextOf(paragraph).replace(/-->|--/g, "–")} -->`);
  }

  #text(paragraph: Paragraph): void {
    const text = inlineMarkdown(paragraph.runs);
    if (paragraph.isNext && this.#item >= 0) {
      this.#lines.push(`${"  ".repeat(this.#item + 1)}${text}`);
      return;
    }
    const last = this.#lines.at(-1) ?? "";
    if (!paragraph.isNext) this.#blank();
    // The line before ends in a line break of its own.
    else if (last !== "") this.#lines[this.#lines.length - 1] = `${last}  `;
    this.#item = -1;
    this.#lines.push(text);
  }

  #heading(paragraph: Paragraph, depth: number): void {
    this.#blank();
    const runs = paragraph.runs.map((run) => ({ ...run, bold: false, italic: false }));
    this.#lines.push(`${"#".repeat(depth)} ${inlineMarkdown(runs)}`, "");
  }

  #listItem(paragraph: Paragraph, depth: number): void {
    if (this.#item < 0) {
      this.#blank();
      this.#outermost = depth;
    }
    this.#item = Math.max(0, Math.min(depth - this.#outermost, this.#item + 1));
    const text = inlineMarkdown(paragraph.runs);
    const sign = /^\d{1,2}[.)]\s/.test(text) ? "" : "* ";
    this.#lines.push(`${"  ".repeat(this.#item)}${sign}${text}`);
  }

  /** A table of short cells is one; a table that only places texts on the page is read cell by cell. */
  #table({ rows }: Table): void {
    this.#blank();
    const widest = Math.max(0, ...rows.map((row) => row.length));
    const isPlain = rows.every((row) => row.every(isShortCell)) && rows.length > 1 && widest > 1;
    if (isPlain) {
      for (const [index, row] of rows.entries()) {
        const cells = Array.from({ length: widest }, (_, column) => cellText(row[column] ?? []));
        this.#lines.push(`| ${cells.join(" | ")} |`);
        if (index === 0) this.#lines.push(`|${" --- |".repeat(widest)}`);
      }
    } else for (const row of rows) this.#row(row);
    this.#blank();
  }

  #row(row: readonly (readonly Printed[])[]): void {
    const [label, ...others] = row;
    const [first, ...rest] = others[0] ?? [];
    // A date or a label at the left of its text.
    const isLabelled =
      label !== undefined &&
      others.length === 1 &&
      isShortCell(label) &&
      first?.kind === "paragraph" &&
      first.item === null &&
      this.#depths(first) === null &&
      label.length > 0;
    const [labelText] = label ?? [];
    if (isLabelled && labelText?.kind === "paragraph" && plainTextOf(labelText) !== "") {
      const runs = [...labelText.runs, { text: " | ", bold: false, italic: false, size: null, href: null }];
      this.#blank();
      this.write([{ ...first, runs: [...runs, ...first.runs] }, ...rest]);
    } else {
      for (const cell of row) {
        this.#blank();
        this.write(cell);
      }
    }
  }

  #blank(): void {
    this.#item = -1;
    if ((this.#lines.at(-1) ?? "") !== "") this.#lines.push("");
  }
}

function isShortCell(cell: readonly Printed[]): boolean {
  const texts = cell.filter((one) => one.kind === "table" || plainTextOf(one) !== "");
  const [only] = texts;
  if (only === undefined) return true;
  return (
    texts.length === 1 &&
    only.kind === "paragraph" &&
    plainTextOf(only).length <= (isBold(only) ? 2 : 1) * LONGEST_LABEL
  );
}

function cellText(cell: readonly Printed[]): string {
  return cell
    .flatMap((one) => (one.kind === "paragraph" ? [inlineMarkdown(one.runs)] : []))
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\|/g, "\\|");
}
