import { fragmentsOf } from "./html-text";
import { isNoise, type Line, readLines } from "./markdown-lines";

/**
 * The lines that a CV is read from: the source without HTML, comments, template tags and quotation marks, code that is the
 * CV itself as text. Each knows its source line; the text of a line that holds nothing of that is unchanged.
 */
export function logicalLines(source: readonly Line[]): Line[] {
  const isCode = isInCode(source);
  const kept = source.map((line) =>
    isCode && line.kind === "code" && FENCE.test(line.content.trim()) ? "" : line.text,
  );
  const links = linkDefinitions(source);
  const isVerbatim = (index: number) => {
    const kind = source[index]?.kind;
    return kind === "front-matter" || (kind === "code" && !isCode);
  };
  const fragments = fragmentsOf(kept, isVerbatim);
  const texts = fragments.map(({ text, number }) =>
    isVerbatim(number - 1) ? text : withoutTemplate(text, links, isCode),
  );
  const parts = new Map<number, number>();
  const titleBlock = pandocTitleCount(texts);
  return readLines(texts).map((line, index): Line => {
    const { number = 1, also = [] } = fragments[index] ?? {};
    const part = parts.get(number) ?? 0;
    parts.set(number, part + 1);
    const kind = index < titleBlock ? "front-matter" : isContents(line) ? "markup" : line.kind;
    if (kind === "item" && ITEM_HEADING.test(line.content))
      return headingOfItem({ ...line, number }, part, also);
    const content =
      line.kind === "code" || kind === "front-matter" ? line.content : cleanContent(line.content);
    return { ...line, number, kind, content, ...(part > 0 && { part }), ...(also.length > 0 && { also }) };
  });
}

/** "- ## Jobs": a bullet that is a heading. */
const ITEM_HEADING = /^#{1,6}\s+\S/;

function headingOfItem(line: Line, part: number, also: readonly number[]): Line {
  const marks = /^#+/.exec(line.content)?.[0] ?? "";
  const content = cleanContent(line.content.slice(marks.length).trim());
  return {
    ...line,
    kind: "heading",
    depth: marks.length,
    content,
    ...(part > 0 && { part }),
    ...(also.length > 0 && { also }),
  };
}

const FENCE = /^(?:`{3,}|~{3,})/;
const LINK_DEFINITION = /^\s{0,3}\[([^\]]+)\]:\s*(\S+)(?:\s+["'(].*)?$/;
const LONGEST_CLEANED = 5_000;

/** Whether the document is one block of code, with little around it: at most a title. */
function isInCode(source: readonly Line[]): boolean {
  const full = source.filter((line) => !isNoise(line) && line.kind !== "front-matter");
  const code = full.filter(({ kind }) => kind === "code").length;
  const headings = full.filter(({ kind }) => kind === "heading").length;
  return code > 4 && code >= full.length * 0.7 && headings <= 1;
}

function linkDefinitions(source: readonly Line[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { text, kind } of source) {
    const [, name, address] = kind === "text" && text.length < 500 ? (LINK_DEFINITION.exec(text) ?? []) : [];
    if (name !== undefined && address !== undefined) links.set(name.toLowerCase(), address);
  }
  return links;
}

function withoutTemplate(text: string, links: ReadonlyMap<string, string>, isCode: boolean): string {
  if (text.length > LONGEST_CLEANED) return text;
  if (links.size > 0 && LINK_DEFINITION.test(text)) return "";
  let clean = text
    .replace(/^\s{0,3}(?:>\s?)+(?=#{1,6}\s|[-*+]\s|$)/, "")
    .replace(/^(?:\\ )+/, (escaped) => " ".repeat(escaped.length / 2))
    .replace(/^(#{1,6}\s.*?)\s*\{[-:.#][^{}]*\}\s*$/, "$1")
    .replace(/\{:[^{}]*\}|\{%[^{}]*%\}/g, "");
  if (links.size > 0) {
    clean = clean.replace(/(?<!\\)\[([^[\]]+)\]\[([^[\]]*)\]/g, (whole, label: string, name: string) => {
      const address = links.get((name === "" ? label : name).toLowerCase());
      return address === undefined ? whole : `[${label}](${address})`;
    });
  }
  if (clean.includes("\\")) {
    clean = clean
      .replace(/\s*\\hfill\s*/g, "\t")
      .replace(/\\textbar(?:\{\})?/g, "|")
      .replace(/^\\(?:begin|end)\{[^{}]*\}$/, "");
  }
  if (isCode)
    clean = clean.replace(/([^\s-])\s*-{4,}\s*([^\s-])/g, "$1\t$2").replace(/(\S) {3,}(?=\S)/g, "$1\t");
  return clean;
}

/** `% title`, `% author`, `% date` at the very top, as pandoc reads them. */
function pandocTitleCount(texts: readonly string[]): number {
  const end = texts.findIndex((text) => !/^%\s/.test(text));
  return end < 0 ? texts.length : end;
}

/** An entry of a table of contents, the number of a page. */
function isContents({ kind, content }: Line): boolean {
  if (kind === "text" && content.length < 20 && /^page \d{1,3} (?:of|sur|de|\/) \d{1,3}$/i.test(content))
    return true;
  return kind === "item" && /^\[[^[\]]*\]\(#[^()]*\)$/.test(content);
}

/** Those that a separator of a heading would cut, or that are one. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&nbsp;": " ",
  "&quot;": '"',
  "&#39;": "'",
  "&ndash;": "–",
  "&mdash;": "—",
  "&middot;": "·",
  "&bull;": "•",
};

/** What a line says, without the marks of a quotation and the escapes of an editor. */
function cleanContent(content: string): string {
  if (content.length > LONGEST_CLEANED) return content;
  return content
    .replace(/^(?:>\s*)+/, "")
    .replace(/^\[[ xX]\]\s+(?=\S)/, "")
    .replace(/&(?:amp|nbsp|quot|#39|ndash|mdash|middot|bull);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\([()[\]|.+#~>&-])/g, "$1")
    .replace(/\\$/, "")
    .replace(/(\*\*|__)\s+(?=\(?(?:19|20)\d\d\)?$)/, "$1 | ")
    .replace(/^(`[^`]*(?:19|20)\d\d[^`]*`|\*\*[^*]*(?:19|20)\d\d[^*]*\*\*)\s+(?=[\p{L}\p{N}[*_(])/u, "$1 | ")
    .replace(/\s*\{\.[^{}]*\}$/, "")
    .replace(/^\*\*\*\*|\*\*\*\*$/g, "")
    .trim();
}
