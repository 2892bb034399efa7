import type { Run } from "./printed";
import { withoutSpread } from "./spread-letters";

/** Runs as one line of Markdown: bold, italic and links; what would be read as a sign of Markdown is escaped. */
export function inlineMarkdown(runs: readonly Run[]): string {
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
