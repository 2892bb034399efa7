import { dedent, indentOf, isEtc } from "../../markdown-text";

type LineKind =
  | "blank"
  | "heading"
  /** Below a setext heading. */
  | "underline"
  | "item"
  /** `: text` below a term, as pandoc writes it. */
  | "definition"
  | "header-row"
  /** `| --- | --- |` */
  | "delimiter"
  | "row"
  | "rule"
  | "code"
  | "comment"
  | "front-matter"
  /** Tags or page breaks without any text. */
  | "markup"
  | "image"
  | "text";

/** A source line and what it is in Markdown. */
export type Line = {
  /** 1-based. */
  readonly number: number;
  /** As in the source. */
  readonly text: string;
  readonly kind: LineKind;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Of a heading, 1 to 6; otherwise 0. */
  readonly depth: number;
  /** In NFC, without its marker and surrounding space. */
  readonly content: string;
  /** Which piece of its source line, when that holds several: 0 for the first. */
  readonly part?: number;
  /** Further source lines that it takes in. */
  readonly also?: readonly number[];
};

/** Longer lines are prose, whatever they look like. */
const LONGEST_MARKED_LINE = 2_000;
const LONGEST_FRONT_MATTER = 200;
/** A sentence above `---` is a paragraph and a rule, not a setext heading. */
const LONGEST_SETEXT = 100;

const ITEM = /^(?:[-*+•▪◦–]|\d{1,3}[.)])(?:\s+|$)/;
const FENCE = /^(`{3,}|~{3,})([^`]*)$/;
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const MARKUP =
  /^(?:(?:<(?!https?:|mailto:|[^<>\s]+@)\/?[a-z][^<>]*>\s*|&nbsp;)+|\\(?:newpage|pagebreak|clearpage|noindent|bigskip|medskip|smallskip|hfill|hrule|[vh]space\*?\{[^{}]*\})|\{:.*\}|:{3,}.*|\{\{[^{}]*\}\}|\{%[^{}]*%\})$/i;
const DEFINITION = /^:(?:\s+|$)/;
const IMAGE = /^(?:\[?!\[[^[\]]*\]\([^()]*\)(?:\]\([^()]*\))?\s*)+$|^<img\s[^<>]*>$/i;

/** Says of each source line what it is in Markdown. One line in, one line out, in order. Linear in the text. */
export function readLines(texts: readonly string[]): Line[] {
  const blocks = findBlocks(texts);
  const lines: Line[] = [];
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const trimmed = text.normalize("NFC").trim();
    const indent = indentOf(text);
    const at = (kind: LineKind, content = trimmed, depth = 0): Line => ({
      number,
      text,
      kind,
      indent,
      depth,
      content,
    });
    const block = blocks.get(index);
    const previous = lines.at(-1);
    const next = texts[index + 1]?.trim() ?? "";
    if (block !== undefined) lines.push(at(block, block === "code" ? text.normalize("NFC") : trimmed));
    else if (trimmed === "") lines.push(at("blank", ""));
    else if (trimmed.length > LONGEST_MARKED_LINE) lines.push(at("text"));
    else if (previous !== undefined && isUnderline(trimmed, previous, lines.at(-2))) {
      lines[lines.length - 1] = { ...previous, kind: "heading", depth: trimmed.startsWith("=") ? 1 : 2 };
      lines.push(at("underline"));
    } else if (RULE.test(trimmed)) lines.push(at("rule"));
    else if (isDelimiter(trimmed) && previous?.kind === "header-row") lines.push(at("delimiter"));
    else if (previous !== undefined && isTableLine(previous) && trimmed.includes("|")) lines.push(at("row"));
    else if (trimmed.includes("|") && isDelimiter(next)) lines.push(at("header-row"));
    else lines.push(readMarker(trimmed, at));
  }
  return lines;
}

/** Lines that carry nothing: blank, rules, borders, "etc.". */
export function isNoise(line: Line): boolean {
  const { kind, content } = line;
  if (
    kind === "blank" ||
    kind === "underline" ||
    kind === "delimiter" ||
    kind === "rule" ||
    kind === "markup"
  )
    return true;
  // "| | |" over a table without titles.
  if (kind === "header-row" && !/[\p{L}\d]/u.test(content)) return true;
  return content.trim() === "" || ((kind === "item" || kind === "text") && isEtc(content));
}

/**
 * Lines as Markdown of their own: their first `columns` of indentation off, blank lines and rules trimmed at both
 * ends. Where the lines do not follow each other in the source, a blank line keeps them apart.
 */
export function toMarkdown(lines: readonly Line[], columns = 0): string {
  const spaces: readonly LineKind[] = ["blank", "rule", "markup", "underline"];
  const isSpace = ({ kind }: Line) => spaces.includes(kind);
  const first = lines.findIndex((line) => !isSpace(line));
  const last = lines.findLastIndex((line) => !isSpace(line));
  const kept = first < 0 ? [] : lines.slice(first, last + 1);
  const texts = kept.flatMap((line, index) => {
    const previous = kept[index - 1];
    const isApart =
      previous !== undefined &&
      line.number !== previous.number + 1 &&
      previous.kind !== "blank" &&
      line.kind !== "blank";
    const text = line.kind === "blank" ? "" : dedent(line.text, columns).trimEnd();
    return isApart ? ["", text] : [text];
  });
  return texts.join("\n");
}

type At = (kind: LineKind, content?: string, depth?: number) => Line;

function readMarker(trimmed: string, at: At): Line {
  const marks = /^#{1,6}(?!#)/.exec(trimmed)?.[0] ?? "";
  const rest = trimmed.slice(marks.length);
  // "##Title" without a space is meant as a heading; "#hashtag" is not.
  const title = rest
    .trim()
    .replace(/(?<=^|\s)#+$/, "")
    .trim();
  if (marks !== "" && title === "") return at("markup");
  if (marks.length > 1 || (marks !== "" && /^\s/.test(rest))) return at("heading", title, marks.length);
  const marker = ITEM.exec(trimmed)?.[0];
  if (marker !== undefined) return at("item", trimmed.slice(marker.length).trim());
  const definition = DEFINITION.exec(trimmed)?.[0];
  if (definition !== undefined) return at("definition", trimmed.slice(definition.length).trim());
  if (IMAGE.test(trimmed)) return at("image");
  return at(MARKUP.test(trimmed) ? "markup" : "text");
}

function isTableLine({ kind }: Line): boolean {
  return kind === "delimiter" || kind === "row";
}

function isDelimiter(trimmed: string): boolean {
  return (
    trimmed.length <= LONGEST_MARKED_LINE &&
    /^[|:\s-]+$/.test(trimmed) &&
    trimmed.includes("-") &&
    trimmed.includes("|")
  );
}

function isUnderline(trimmed: string, above: Line, beforeIt: Line | undefined): boolean {
  if (above.kind !== "text" || above.indent > 3 || !/[\p{L}\d]/u.test(above.content)) return false;
  if (/^=+$/.test(trimmed)) return true;
  const isAlone = beforeIt === undefined || isNoise(beforeIt) || beforeIt.kind === "heading";
  return (
    /^-{2,}$/.test(trimmed) &&
    isAlone &&
    above.content.length <= LONGEST_SETEXT &&
    !above.content.endsWith(".")
  );
}

/** Front matter, closed code fences and closed comments. What is never closed is ordinary text: nothing is swallowed. */
function findBlocks(texts: readonly string[]): Map<number, LineKind> {
  const blocks = new Map<number, LineKind>();
  const mark = (kind: LineKind, from: number, to: number) => {
    for (let index = from; index <= to; index += 1) blocks.set(index, kind);
    return to + 1;
  };
  let index = mark("front-matter", 0, endOfFrontMatter(texts));
  /** A closing that was looked for in vain is not looked for again. */
  const unclosed = new Set<string>();
  while (index < texts.length) {
    const trimmed = texts[index]?.trim() ?? "";
    const fence = trimmed.length <= LONGEST_MARKED_LINE ? FENCE.exec(trimmed)?.[1] : undefined;
    const isComment = trimmed.startsWith("<!--");
    const opening = fence ?? (isComment ? "<!--" : undefined);
    if (opening === undefined || unclosed.has(opening)) {
      index += 1;
      continue;
    }
    const end = isComment ? endOfComment(texts, index) : endOfFence(texts, index, opening);
    if (end < 0) unclosed.add(opening);
    index = end < 0 ? index + 1 : mark(isComment ? "comment" : "code", index, end);
  }
  return blocks;
}

function endOfFence(texts: readonly string[], start: number, fence: string): number {
  const isClosing = (text: string) => text.startsWith(fence) && text.replaceAll(fence.charAt(0), "") === "";
  return texts.findIndex((text, index) => index > start && isClosing(text.trim()));
}

/** Only a comment that ends its line: text after it must not be hidden with it. */
function endOfComment(texts: readonly string[], start: number): number {
  const end = texts.findIndex((text, index) => index >= start && text.includes("-->"));
  return end >= 0 && texts[end]?.trim().endsWith("-->") ? end : -1;
}

/** Index of its last line, or -1. */
function endOfFrontMatter(texts: readonly string[]): number {
  if (texts[0]?.trim() !== "---") return -1;
  const end = texts
    .slice(0, LONGEST_FRONT_MATTER)
    .findIndex((text, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  const inside = texts.slice(1, end);
  const isYaml = (text: string) => /^(?:[\w-]+:(?:\s|$)|\s+\S|\s*- |\s*#|\s*$)/.test(text);
  return end > 1 && inside.every(isYaml) && inside.some((text) => /^[\w-]+:/.test(text)) ? end : -1;
}
