import { cellsOf } from "@/lib/cv/markdown-text";
import { isHtml, jsonScripts, linesOfHtml } from "./html-lines";
import { linesOfJson } from "./job-posting";
import { plainLetters } from "./plain-letters";
import { headingStrength } from "./strength-words";

export type OfferLine = {
  /** Without bullet and marks of Markdown. */
  text: string;
  /** How it is set apart: written as a heading, bold or in capitals alone on its line, ending with a colon. */
  setApart: "heading" | "bold" | "colon" | null;
  bullet: boolean;
  /** An empty line stands before it. */
  afterGap: boolean;
};

const BULLET = /^\s*(?:[-*+•–—▪◦●○■►▸➢✓✔✅→·‣o]|\d{1,2}[.)])\s+/u;
/** A line that goes on: long, and not ended; in letters. */
const WRAPPED_FROM = 55;
/** Nobody breaks lines at more than these many letters. */
const WIDEST_PAGE = 120;

/** The lines of an offer in any of its forms: text, Markdown, HTML, a posting in JSON. */
export function offerLines(text: string): OfferLine[] {
  return linesOf(unwrapped(plainTextOf(text)));
}

function plainTextOf(text: string): string {
  if (/^\s*[[{]/.test(text)) {
    const lines = linesOfJson(text);
    if (lines !== null) return lines;
  }
  if (!isHtml(text)) return withoutTables(text);
  for (const script of jsonScripts(text)) {
    const lines = linesOfJson(script);
    if (lines !== null) return lines;
  }
  return linesOfHtml(text);
}

/** Joins the lines that only the width of a page has broken. */
function unwrapped(text: string): string[] {
  const lines: string[] = [];
  const written = text
    .replace(/\t/g, " ")
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
  const width = written.reduce((widest, line) => Math.max(widest, line.length), 0);
  // The first word of a line that was broken would not have fitted on the line before.
  const isFull = (at: number) => {
    const last = written[at - 1] ?? "";
    return last.length >= WRAPPED_FROM && last.length + 1 + (written[at] ?? "").search(/\s|$/) > width;
  };
  // The longest line of a text is full whatever it is; where lines are broken, some go on in the middle of a sentence.
  const isBroken = width <= WIDEST_PAGE && written.some((line, at) => isFull(at) && /^\p{Ll}/u.test(line));
  for (const [at, line] of written.entries()) {
    const before = lines.at(-1) ?? "";
    const last = written[at - 1] ?? "";
    const goesOn =
      line !== "" &&
      last.length >= WRAPPED_FROM &&
      ((isBroken && isFull(at)) || /^[\p{Ll}(]/u.test(line)) &&
      !/[.:!?;]\s*$/.test(before) &&
      !before.startsWith("#") &&
      !/^#/.test(line) &&
      !BULLET.test(line) &&
      (!BULLET.test(before) || /^[\p{Ll}(]/u.test(line)) &&
      !/^\*\*/.test(line);
    if (goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function linesOf(lines: readonly string[]): OfferLine[] {
  const read: OfferLine[] = [];
  let afterGap = true;
  for (const line of lines) {
    if (line === "" || /^[-=_*~\s]{3,}$/.test(line)) {
      const underlined = /^[-=]{3,}$/.test(line) && !afterGap ? read.at(-1) : undefined;
      if (underlined !== undefined && underlined.text.length < 60 && !underlined.bullet) {
        underlined.setApart = "heading";
      }
      afterGap = true;
      continue;
    }
    const bullet = BULLET.test(line);
    const body = line.replace(BULLET, "").replace(/^#{1,6}\s+/, "");
    const bold = /^\*\*[^*]+\*\*\s*:?$|^__[^_]+__\s*:?$/.test(body);
    const text = body
      .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
      .replace(/\*\*|__|`/g, "")
      .trim();
    if (text !== "") {
      const setApart = line.startsWith("#") ? "heading" : bullet ? null : bold ? "bold" : setApartBy(text);
      read.push({ text, setApart, bullet, afterGap });
    }
    afterGap = false;
  }
  return read;
}

function setApartBy(text: string): OfferLine["setApart"] {
  if (text.length > 70) return null;
  if (/:\s*$/.test(text)) return "colon";
  const letters = text.replace(/[^\p{L}]/gu, "");
  const isCapitals = letters.length > 3 && letters === letters.toUpperCase() && !/[.,;]/.test(text);
  return isCapitals && plainLetters(text) !== text ? "bold" : null;
}

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|[\s|:-]*-[\s|:-]*\|\s*$/;
const YEARS =
  /^(?:annees?|ans|years?|yrs?)\b|\b(?:annees?|ans|years?|yrs?)\b.*experience|^experience$|^anciennete$/;
const COUNT = /^\d{1,2}(?:\s*[-–à]\s*\d{1,2})?\s*\+?$/;
const TICK = /^(?:x|✓|✔|✅|oui|yes|o|y)$/i;

/**
 * The rows of Markdown tables as items of a list, in which the head of a column is said of each of its cells: years
 * become "5 ans", what stands below "Must have" becomes an item of its own.
 */
function withoutTables(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const read: string[] = [];
  let heads: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!ROW.test(line)) {
      heads = [];
      read.push(line);
    } else if (RULE.test(lines[at + 1] ?? "")) heads = cellsOf(line);
    else if (!RULE.test(line)) read.push(...itemsOf(cellsOf(line), heads));
  }
  return read.join("\n");
}

function itemsOf(cells: readonly string[], heads: readonly string[]): string[] {
  const row: string[] = [];
  const items: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const head = heads[column] ?? "";
    const saysHowMuch = headingStrength(head) !== null;
    if (cell === "") continue;
    // Right after the name, so that the years are read as said of it.
    if (YEARS.test(plainLetters(head)) && COUNT.test(cell)) row.splice(1, 0, `${cell} ans`);
    else if (saysHowMuch && TICK.test(cell)) row.push(head);
    else if (saysHowMuch && !TICK.test(cell)) items.push(`- ${head} : ${cell}`);
    else row.push(cell);
  }
  const [first, ...others] = row;
  return first === undefined ? items : [`- ${[first, ...others].join(" - ")}`, ...items];
}
