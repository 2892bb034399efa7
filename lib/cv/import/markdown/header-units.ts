import { plainText } from "../../markdown-text";
import type { Period } from "../../model";
import { findPeriod } from "../../read-period";
import { remembered } from "../../remembered";
import type { Line } from "../ledger/markdown-lines";
import { isRole } from "../ledger/role-words";

/** A stretch of a heading that says one thing, between the separators that nobody uses inside a name. */
export type HeaderUnit = {
  /** As a reader sees it. */
  text: string;
  /** 0-based, of the lines of its heading. */
  line: number;
  isLink: boolean;
  isStrong: boolean;
  /** Whether it follows the period on the same line. */
  isAfterDate: boolean;
};

/** What a line of a heading says beside its period, and remarks that are neither organisation nor role. */
export type HeaderLine = { period: Period | null; units: readonly HeaderUnit[]; remarks: readonly string[] };

const LONGEST_SEARCHED = 290;
/** "Poste : Développeur": the label says what follows is. */
export const FIELD =
  /^(?:(?:p[ée]riode|dates?|dur[ée]e|period|duration|when|quand)|(?:poste|r[ôo]le|fonction|position|job title|title|intitul[ée])|(?:employeur|employer|entreprise|soci[ée]t[ée]|company|organi[sz]ation|client|lieu|location|ville))\s*:\s*\S/i;

/** What is left of "Période : 2018 à 2020". */
const PERIOD_LABEL = /^(?:p[ée]riode|dates?|dur[ée]e|period|duration|when|quand)$/i;

const HARD = /[|·•●▪\t]|\s[⋅∙]\s|;(?=\s+\p{Lu})/u;
const EMPHASISED = /(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*?[^\s*_])\1(?![\p{L}\p{N}])/gu;
/** `*(CDI — Équipe Paiements)*`, `(3 years)`, "24 mois". */
const EMPHASISED_BRACKET = /(\*{1,3}|_{1,3})\s*\(([^()]*)\)\s*\1/g;
const DURATION =
  /^[([]?\s*[~≈><±]?\s*\d{1,3}(?:[.,]\d)?\s*(?:ans?|ann[ée]es?|mois|semaines?|jours?|years?|yrs?|months?|mos?|weeks?|days?)(?:[\s,]*(?:et|and)?\s*\d{1,2}\s*(?:mois|months?|mos?))?\s*[)\]]?$/i;
/** "je suis ingénieure", "I worked as a barista": what a sentence puts before the role. */
const FIRST_PERSON =
  /^(?:(?:je suis|j['’]ai été|je travaille|j['’]ai travaillé|j['’]étais|i am|i['’]m|i was|i have been|i['’]ve been|i work|i worked|i have worked|worked|working)(?:\s+(?:comme|en tant que(?= )|en qualité de|as))?|en tant que|en qualité de)\s+(?:une?\s+|an?\s+|the\s+)?(?=\S)/i;
const EDGES = /^[\s,;:./–—-]+(?!NET\b)|[\s,;:/@→⇒–—-]+$/g;
const NUMBERING = /^(?:(?:\d{1,2}\.)+\d{0,2}[.)]?|\d{1,2}\))\s+(?=\p{L})/u;

/** Takes a line of a heading apart. */
export function readHeaderLine(content: string, line: number): HeaderLine {
  const read = readContent(content);
  return line === 0 ? read : { ...read, units: read.units.map((unit) => ({ ...unit, line })) };
}

const readContent = remembered((content: string): HeaderLine => {
  const remarks: string[] = [];
  const open = content
    .replace(EMPHASISED_BRACKET, (_, _marks: string, inside: string) => {
      if (findPeriod(`(${inside})`) !== null) return `(${inside})`;
      remarks.push(plainText(inside));
      return " ";
    })
    .slice(0, LONGEST_SEARCHED);
  const found = findPeriod(open);
  const dated =
    found === null ? open : `${open.slice(0, found.start)}\t${AFTER_DATE}${open.slice(found.end)}`;
  const isField = FIELD.test(plainText(open).replace(/[*_]/g, ""));
  const marked = isField ? dated.replace(/\*\*|__/g, "") : atEdges(dated);
  const units: (HeaderUnit & { isAside: boolean })[] = [];
  let isAfterDate = false;
  let preposition = "";
  for (const piece of splitOutside(marked, HARD)) {
    const isStrong = piece.includes(STRONG);
    isAfterDate ||= piece.includes(AFTER_DATE);
    const bare = piece.replaceAll(STRONG, "").replaceAll(AFTER_DATE, "");
    const [before = "", ...after] = bare.split(/;(?=\s)/);
    remarks.push(...after.map((text) => tidy(text)).filter((text) => text !== ""));
    if (LONE_PREPOSITION.test(before)) {
      preposition = `${before.trim()} `;
      continue;
    }
    const text = preposition + tidy(before);
    preposition = "";
    if (!/[\p{L}\d]/u.test(text) || (isField && PERIOD_LABEL.test(text))) continue;
    if (DURATION.test(text)) remarks.push(text);
    else
      units.push({
        text,
        line: 0,
        isLink: /\]\([^()]*\)/.test(before),
        isStrong,
        isAfterDate,
        isAside: ASIDE.test(before),
      });
  }
  return { period: found?.period ?? null, units: withoutAsides(units), remarks };
});

/** "**Engineer** at *Acme*": what stands between the two belongs to what follows. */
const LONE_PREPOSITION = /^\s*(?:@|at|chez|for|pour)\s*$/i;

/** "(Valbourg) —" or ", Valbourg —" behind what was emphasised. */
const ASIDE = /^\s*(?:\([^()]*\)[\s–—-]*$|,\s)/;

/** Beside two others of which none is known to be a role, a town in brackets or after a comma is neither of them. */
function withoutAsides(units: readonly (HeaderUnit & { isAside: boolean })[]): HeaderUnit[] {
  const main = units.filter(({ isAside }) => !isAside);
  const areTold = main.length > 1 && !units.some(({ text }) => isRole(text));
  const sorted = areTold ? [...main, ...units.filter(({ isAside }) => isAside)] : units;
  return sorted.map(({ isAside: _, ...unit }) => unit);
}

/** "5 ans 2 mois", "(3 years)". */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

export function readHeaderLines(lines: readonly Line[]): HeaderLine {
  let period: Period | null = null;
  const units: HeaderUnit[] = [];
  const remarks: string[] = [];
  for (const [index, { content }] of lines.entries()) {
    const line = readHeaderLine(content, index);
    period ??= line.period;
    units.push(...line.units);
    remarks.push(...line.remarks);
  }
  return { period, units, remarks };
}

/** Not seen in text; they mark what was strong, and where the period stood. */
const STRONG = "\u0001";
const AFTER_DATE = "\u0002";

/** A run of emphasis at either end of a line sets it apart from the rest of the line. */
function atEdges(text: string): string {
  return text.replace(EMPHASISED, (whole, marks: string, inside: string, offset: number) => {
    const before = text.slice(0, offset).trim();
    const after = text.slice(offset + whole.length).trim();
    // "**Acme**, **Engineer**, Hull"
    const isBetweenCommas = before.endsWith(",") && (after === "" || after.startsWith(","));
    // "**Engineer** *Acme* Hull"
    const isBesideAnother = /[*_]$/.test(before) || /^[*_]/.test(after);
    const isEdge =
      isBesideAnother ||
      before === "" ||
      after === "" ||
      isBetweenCommas ||
      /[\t|·•]$/.test(before) ||
      /^[\t|·•]/.test(after);
    const strong = marks.length > 1 ? STRONG : "";
    return isEdge ? `\t${strong}${inside}${strong}\t` : `${strong}${inside}${strong}`;
  });
}

/** Splits where no bracket is open. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  const matcher = new RegExp(separator.source, `${separator.flags.replace("g", "")}g`);
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(matcher)) {
    if (index < start || isInBrackets(text, start, index)) continue;
    pieces.push(text.slice(start, index));
    start = index + mark.length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function isInBrackets(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let index = from; index < to; index += 1) {
    if (text[index] === "(" || text[index] === "[") depth += 1;
    if (text[index] === ")" || text[index] === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0 && /[)\]]/.test(text.slice(to));
}

/** Markdown without marks, separators and brackets around all of it. */
export function tidy(text: string): string {
  return trimEdges(plainText(text).replace(/[*_`]+/g, (marks) => (/^_+$/.test(marks) ? "_" : "")));
}

/** Plain text without separators and brackets around all of it. */
export function trimEdges(text: string): string {
  let plain = text
    .replace(/\(\s*[,;]\s*/g, "(")
    .replace(/\s*[,;]\s*\)/g, ")")
    .replace(NUMBERING, "")
    .replace(EDGES, "")
    .trim()
    .replace(FIRST_PERSON, "");
  if (/^\([^()]*\)$/.test(plain)) plain = plain.slice(1, -1).trim();
  if (/^[^(]*\)$/.test(plain)) plain = plain.slice(0, -1);
  if (/\([^)]*$/.test(plain)) plain = plain.replace(/\s*\(\s*$/, "");
  return plain
    .replace(EDGES, "")
    .replace(/\s+(?:in|at|à|chez)$/i, "")
    .replace(/(?<=[\p{L}\p{N}]{3})\.$/u, (dot) => (/(?:inc|ltd|corp|sr|jr|cie)\.$/i.test(plain) ? dot : ""))
    .trim();
}
