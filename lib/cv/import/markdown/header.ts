import { plainText } from "../../markdown-text";
import { findPeriod } from "../../read-period";
import type { Line } from "../ledger/markdown-lines";
import { isOrganisationWord, isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";
import { sectionKindOf, topicOf } from "../ledger/topics";
import { FIELD, type HeaderLine, readHeaderLine, readHeaderLines } from "./header-units";

/** The lines that say who, as what and when, told apart from the text below them. */
export type Header = HeaderLine & {
  lines: Line[];
  /** What follows, in order. */
  rest: Line[];
};

const LONGEST_LINE = 140;
const LONGEST_SHORT_LINE = 90;
const MOST_WORDS = 16;
const MOST_LINES = 5;
const AHEAD = 4;
/** A date that closes a block stands not far below its heading. */
const CLOSING_DATE_WITHIN = 14;

/**
 * Reads a header: the first lines are it for sure; of the lines below those that give the period, the employer or the role
 * while one of these is missing. A period that closes the block is found as well.
 */
export function readHeader(first: readonly Line[], below: readonly Line[]): Header {
  const lines = [...first];
  const start = readHeaderLines(first);
  const isBare = start.units.length === 0;
  let state = { period: start.period !== null, ...partsNamed(start) };
  let index = 0;
  let taken = 0;
  while (index < below.length && taken < MOST_LINES) {
    const line = below[index];
    if (line === undefined) break;
    if (line.kind === "blank" || line.kind === "markup" || line.kind === "underline") {
      index += 1;
      continue;
    }
    const isDateAhead = !state.period && hasDateAhead(below, index);
    if (!isTaken(line, state, isDateAhead, isBare)) break;
    lines.push(line);
    taken += 1;
    index += 1;
    const header = readHeaderLines(lines);
    state = { period: header.period !== null, ...partsNamed(header) };
  }
  const rest = below.slice(index);
  if (!state.period) {
    const closing = closingDate(rest);
    if (closing !== null) {
      const found = rest.slice(closing.from, closing.to + 1).filter(({ kind }) => kind !== "blank");
      const all = [...lines, ...found];
      return {
        ...readHeaderLines(all),
        lines: all,
        rest: rest.filter((_, at) => at < closing.from || at > closing.to),
      };
    }
  }
  return { ...readHeaderLines(lines), lines, rest };
}

type NamedParts = { role: boolean; organisation: boolean; isWeak: boolean };
type State = NamedParts & { period: boolean };

/** Roughly: whether the units so far hold a role and something that may be its organisation. */
function partsNamed({ units }: HeaderLine): NamedParts {
  const pieces = units.flatMap(({ text, isLink }) =>
    text.split(/\s+[-–—/]+\s+|,\s+|\s+(?:chez|at|@|pour|à)\s+/).map((piece) => ({ piece, isLink })),
  );
  const role = pieces.some(({ piece }) => isRole(piece));
  const organisation = pieces.some(
    ({ piece }) => !isRole(piece) && !isPlace(piece) && /^\p{Lu}|^\p{N}/u.test(piece),
  );
  const whole = units.some(({ text }) => !isRole(text) && !isPlace(text) && /^\p{Lu}|^\p{N}/u.test(text));
  const isAt = units.some(({ text, isLink }) => isLink || /\s(?:chez|at|@|pour|à)\s|\s[-–—]+\s/.test(text));
  return { role, organisation, isWeak: organisation && !whole && !isAt };
}

function isTaken(line: Line, state: State, isDateAhead: boolean, isEmptySoFar: boolean): boolean {
  const { content, kind } = line;
  if (kind === "code" || kind === "row" || kind === "header-row" || kind === "heading" || kind === "rule")
    return false;
  if (content.length > LONGEST_LINE && !(isEmptySoFar && !state.organisation)) return false;
  const isItem = kind === "item" || /^[*_]+\s*[-–•]\s/.test(content);
  const isField = FIELD.test(plainText(content).replace(/[*_]/g, ""));
  if (isItem && !isField) {
    // Below a heading that is a date, the first bullets may say who and what.
    const isNothingTold = !state.role && !state.organisation;
    const isEmphasised = /^(\*{1,3}|_{1,3})\S.*\1\.?$/.test(content);
    const mayTell =
      isNothingTold ||
      isEmphasised ||
      (!state.role && isRole(content)) ||
      (!state.organisation && isPlain(content));
    return (
      isEmptySoFar &&
      mayTell &&
      !(state.role && state.organisation) &&
      isShort(content) &&
      !isLabelled(content)
    );
  }
  if (isField) return true;
  if (!state.period && isDateLine(content)) return true;
  if (isLabelled(content)) return false;
  if (isDuration(content)) return true;
  if (isDateAhead && isHeaderish(content)) return true;
  // "Director, Release Engineering" with the employer, strong, on the next line.
  const isStrong = /^(\*\*|__)\S/.test(content) && isShort(content) && !isRole(content);
  if (state.role && state.isWeak && isStrong && !isSectionTitle(content)) return true;
  if (state.role && state.organisation) return false;
  if (isSectionTitle(content)) return false;
  const isEmphasised = /^(\*{1,3}|_{1,3}|`)[^\s].*\1/.test(content);
  if (isEmptySoFar && !state.organisation) return isShort(content) || isEmphasised;
  if (!state.organisation) return (isEmphasised && isShort(content)) || isPlain(content);
  if (!state.role)
    return (
      isShort(content) &&
      (isRole(content)
        ? /^[^\p{Ll}]/u.test(plainText(content)) && plainText(content).split(/\s+/).length <= 10
        : isEmphasised && isBareName(content))
    );
  return false;
}

/** A few emphasised words and no more: a role in words that nobody knows. */
function isBareName(content: string): boolean {
  const text = plainText(content).replace(/[*_`]/g, "");
  return !/[,;.]/.test(text) && text.split(/\s+/).length <= 4;
}

function isSectionTitle(content: string): boolean {
  return topicOf(content) !== null || sectionKindOf(content) !== null;
}

/** `**Stack** : …`, `Technologies: …`. */
function isLabelled(content: string): boolean {
  const label = /^([^:]{1,50}?)\s*:/.exec(plainText(content))?.[1];
  return (
    label !== undefined && !/\d/.test(label) && (sectionKindOf(label) !== null || topicOf(label) !== null)
  );
}

function isDuration(content: string): boolean {
  return /^`[^`]*`$/.test(content) && readHeaderLine(content, 0).units.length === 0;
}

/** No sentence, and not long. */
function isShort(content: string): boolean {
  const text = plainText(content).replace(/[*_`]/g, "");
  return (
    text.length <= LONGEST_SHORT_LINE &&
    !/[!?:]$/.test(text) &&
    (!/[.;]$/.test(text) || /^[*_]/.test(content) || /\b(?:Inc|Ltd|Corp|Co)\.$/.test(text))
  );
}

/** A short plain line that begins with a capital: "Kestrel Freight Ltd. | Hull". */
function isPlain(content: string): boolean {
  const text = plainText(content);
  if (!isShort(content) || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (/[|·•]|,\s\p{Lu}|\s[–—-]\s/u.test(text) || isOrganisationWord(text)) return words.length <= 12;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}&(]/u.test(word) || word.length <= 3).length;
  return words.length <= 8 && capitals >= words.length * 0.7;
}

function isHeaderish(content: string): boolean {
  return isShort(content) && /^[^a-zà-ÿ]/.test(plainText(content)) && !isLabelled(content);
}

function hasDateAhead(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  for (let index = from + 1; index < lines.length && seen < AHEAD; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind === "item" || line.kind === "heading" || line.kind === "rule")
      return false;
    if (line.kind === "blank") continue;
    if (line.kind !== "text" && line.kind !== "definition") return false;
    if (isDateLine(line.content)) return true;
    if (!isHeaderish(line.content)) return false;
    seen += 1;
  }
  return false;
}

/** A line that is a period and little else: a sentence that mentions a year is not one. */
export function isDateLine(content: string): boolean {
  if (content.length > LONGEST_LINE) return false;
  const found = findPeriod(content);
  if (found === null) return false;
  const bare = (text: string) => text.replace(/[*_`>[\]]+/g, "").trim();
  const before = bare(content.slice(0, found.start));
  const after = bare(content.slice(found.end));
  if (/[.!?]$/.test(after) && after.length > 1) return false;
  const isApart =
    before === "" ||
    after === "" ||
    /[-–—|·•,:;(/\t]$/.test(before) ||
    /^[-–—|·•,:;)/.\t@]/.test(after) ||
    /^(?:\p{Extended_Pictographic}|\uFE0F)+$/u.test(before);
  const words = `${before} ${after}`.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  const isRange = found.period.from !== found.period.to;
  return isApart && words <= (isRange ? MOST_WORDS : 8);
}

/** "[Agence Plume](…) - Valbourg" and below it "septembre 2010 – mai 2013", at the end of the text. */
function closingDate(lines: readonly Line[]): { from: number; to: number } | null {
  const last = lines.slice(0, CLOSING_DATE_WITHIN).findIndex(({ kind, content, indent }) => {
    if ((kind !== "text" && kind !== "item") || indent > 1) return false;
    const found = findPeriod(content);
    return (
      found !== null &&
      found.period.from !== found.period.to &&
      readHeaderLine(content, 0).units.length <= 1 &&
      isDateLine(content)
    );
  });
  if (last < 0) return null;
  let above = last - 1;
  while (lines[above]?.kind === "blank") above -= 1;
  const line = lines[above];
  const isHeaderAbove =
    line?.kind === "text" &&
    isShort(line.content) &&
    (/\]\(|^\*\*|^__/.test(line.content) || isOrganisationWord(line.content));
  return { from: isHeaderAbove ? above : last, to: last };
}
