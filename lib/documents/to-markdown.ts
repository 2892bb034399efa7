import { type Depths, headingDepths, isBold } from "./headings";
import { type Paragraph, type Printed, plainTextOf, type Run, type Table } from "./printed";
import { withoutSpread } from "./spread-letters";

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

/** Runs as one line of Markdown: bold, italic and links; what would be read as a sign of Markdown is escaped. */
function inlineMarkdown(runs: readonly Run[]): string {
  const text = alike(runs)
    .map((run) => marked(run))
    .join("")
    .replace(/\t+/g, " | ")
    .replace(/[ \u00A0]{2,}/g, " ")
    .replace(/(?:^[\s|]+)|(?:[\s|]+$)/g, "");
  return escapedStart(withoutSpread(text));
}

/** Neighbours of one look as one run; a space has the look of what surrounds it. */
function alike(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const isSpace = run.text.trim() === "" && !run.text.includes("\t");
    const isSame =
      last !== undefined && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
    if (last !== undefined && (isSame || (isSpace && last.href === null)))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function marked({ text, bold, italic, href }: Run): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === "") return text;
  const escaped = words.includes("\t") ? words.split("\t").map(escapedText) : [escapedText(words)];
  const sign = bold && italic ? "***" : bold ? "**" : italic ? "*" : "";
  const shown = escaped
    .map((part) => (part.trim() === "" ? part : linked(`${sign}${part.trim()}${sign}`, part, href)))
    .join("\t");
  return `${before}${shown}${after}`;
}

/** An address that stands as it is needs no link. */
function linked(shown: string, text: string, href: string | null): string {
  if (href === null || /[\s<>()]/.test(href)) return shown;
  const address = href.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/i, "").replace(/\/$/, "");
  const plain = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, "")
    .replace(/\/$/, "");
  if (address.toLowerCase() === plain.toLowerCase() || /^(?:mailto|tel):/i.test(href)) return shown;
  return /^https?:/i.test(href) ? `[${shown}](${href})` : shown;
}

function escapedText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, "")
    .replace(/[`\\]/g, "\\$&")
    .replace(/\*(?=\S)|(?<=\S)\*/g, "\\*")
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, "\\_")
    .replace(/<(?=[a-z/!])/gi, "\\<")
    .replace(/\](?=\()/g, "\\]");
}

/** A sign that opens a heading, a list or a quotation only at the start of a line. */
function escapedStart(text: string): string {
  return text.replace(/^(?=#{1,6}\s|[>+=-](?:\s|[-=]|$)|~~~)/, "\\");
}
