import { plainText } from "../markdown-text";
import type { Section, Technology } from "../model";
import { namesIn, type Span } from "./highlight-ranges";
import { LINE_BREAK, mentionsIn } from "./read-technologies";

/** A line of the CV as a reader sees it, in pieces: those that are the technology's name are marked. */
export type Quote = { section: string; line: readonly { text: string; marked: boolean }[] };

const BULLET = /^[\s>]*(?:(?:[-*+•–—▪◦]|\d{1,3}[.)]|#{1,6})\s+)?(?:\[[ xX]\]\s+)?/;
/** Letters of a line that are quoted around the name: more is a paragraph, and nobody wants it whole. */
const LONGEST_QUOTE = 240;

/**
 * The lines of the sections that name the technology, in their order. They are found as the extractor found them;
 * where it finds none, since the candidate can add a use by hand, by the spellings of the technology itself.
 */
export function quotesOf(sections: readonly Section[], technology: Technology): Quote[] {
  const quotes = sections.flatMap(({ title, body }) => {
    const lines = body.split(LINE_BREAK);
    const named = mentionsIn(body).filter(({ slug }) => slug === technology.slug);
    return [...new Set(named.map(({ line }) => line))].map((line) => ({
      section: title,
      line: markedLine(lines[line] ?? "", technology),
    }));
  });
  return quotes.length > 0 ? quotes : quotesBySpelling(sections, technology);
}

function quotesBySpelling(sections: readonly Section[], technology: Technology): Quote[] {
  return sections.flatMap(({ title, body }) =>
    body
      .split(LINE_BREAK)
      .map((line) => ({ section: title, line: markedLine(line, technology) }))
      .filter(({ line }) => line.some(({ marked }) => marked)),
  );
}

function markedLine(markdown: string, technology: Technology): Quote["line"] {
  const text = plainText(markdown.replace(BULLET, ""));
  const marks = namesIn(text, [technology]);
  const { start, end } = windowAround(text, marks[0]);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    pieces.push({ text: text.slice(at, mark.start), marked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  if (start > 0) pieces.unshift({ text: "… ", marked: false });
  if (end < text.length) pieces.push({ text: " …", marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The whole of a line that is short enough, else the words around the first mark. */
function windowAround(text: string, mark: Span | undefined): Span {
  if (text.length <= LONGEST_QUOTE) return { start: 0, end: text.length };
  const middle = mark === undefined ? 0 : Math.round((mark.start + mark.end) / 2);
  const from = Math.max(0, Math.min(middle - LONGEST_QUOTE / 2, text.length - LONGEST_QUOTE));
  const start = from === 0 ? 0 : Math.min(text.indexOf(" ", from) + 1 || from, mark?.start ?? from);
  const to = Math.min(text.length, from + LONGEST_QUOTE);
  const end = to === text.length ? to : Math.max(text.lastIndexOf(" ", to), mark?.end ?? 0);
  return { start, end: Math.max(end, start) };
}
