import type { PartialDate, Period } from "./model";
import { remembered } from "./remembered";

/** Where a period stands in a text: `text.slice(start, end)` is all of it, "de", brackets and duration included. */
export type FoundPeriod = { period: Period; start: number; end: number };

/** Longer lines are prose; not looking at them also keeps reading linear. */
const LONGEST_TEXT = 300;

const MONTHS: readonly string[][] = [
  ["janvier", "january", "januar", "janv", "jan"],
  ["fevrier", "february", "februar", "fevr", "fev", "feb"],
  ["mars", "march", "marz", "mar"],
  ["avril", "april", "avr", "apr"],
  ["mai", "may"],
  ["juin", "june", "juni", "jun"],
  ["juillet", "july", "juli", "juill", "juil", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oktober", "oct", "okt"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dezember", "dec", "dez"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

const NOW = [
  "aujourd'hui",
  "auj",
  "nos jours",
  "in progress",
  "onwards?",
  "and counting",
  "tbd",
  "tba",
  "heute",
  "a ce jour",
  "ce jour",
  "en cours",
  "maintenant",
  "actuellement",
  "actuelle",
  "actuel",
  "present",
  "now",
  "today",
  "currently",
  "current",
  "ongoing",
  "to date",
  "till date",
  "till now",
  "to present",
  "to the present",
  "jusqu'a present",
  "jusqu'a ce jour",
  "a present",
  "en poste",
].join("|");

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = "(?:1[0-2]|0?[1-9])";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const NAME = `(?:${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
/** "1er", "15th". */
const NTH = `${DAY}(?:er|st|nd|rd|th)?`;

/** `day` says that the date is a full one: alone it may be a birth date, never a period. */
type Shape = {
  pattern: string;
  read: (parts: string[]) => PartialDate | null;
  day?: true;
  bareYear?: true;
  /** Too short to be a date by itself: "avr. 21" counts only as an end of a range. */
  short?: true;
  /** Months that it lasts beyond the one it begins with. */
  further?: number;
};

/** In order: the longer readings of a text come before the shorter ones. */
const SHAPES: readonly Shape[] = [
  {
    pattern: `(${YEAR})[-/.](${MONTH})[-/.]${DAY}(?!\\d)`,
    read: ([year, month]) => dateOf(year, month),
    day: true,
  },
  {
    pattern: `${DAY}[-/.](${MONTH})[-/.](${YEAR})(?!\\d)`,
    read: ([month, year]) => dateOf(year, month),
    day: true,
  },
  {
    pattern: `${NTH}\\s+(${NAME})\\.?,?\\s+(${YEAR})(?!\\d)`,
    read: ([month, year]) => dateOf(year, month),
    day: true,
  },
  {
    pattern: `(${NAME})\\.?\\s+${NTH},\\s*(${YEAR})(?!\\d)`,
    read: ([month, year]) => dateOf(year, month),
    day: true,
  },
  {
    pattern: `(${NAME})\\.?,?(?:\\s+of\\b)?[\\s/-]*(${YEAR})(?!\\d)`,
    read: ([month, year]) => dateOf(year, month),
  },
  {
    pattern: `[QT]([1-4])[\\s/-]*(${YEAR})(?!\\d)`,
    read: ([quarter, year]) => quarterOf(year, quarter),
    further: 2,
  },
  {
    pattern: `(${YEAR})[\\s/-]?[QT]([1-4])(?!\\d)`,
    read: ([year, quarter]) => quarterOf(year, quarter),
    further: 2,
  },
  {
    pattern: `(${YEAR})-?W(5[0-3]|[1-4]\\d|0[1-9])(?:-[1-7])?(?!\\d)`,
    read: ([year, week]) => weekOf(year, week),
  },
  { pattern: `(${YEAR})[-/.](${MONTH})(?!\\d)`, read: ([year, month]) => dateOf(year, month) },
  { pattern: `(${YEAR})\\s+(${NAME})\\b`, read: ([year, month]) => dateOf(year, month) },
  { pattern: `(${MONTH})[-/.](${YEAR})(?!\\d)`, read: ([month, year]) => dateOf(year, month) },
  {
    pattern: `(${NAME})\\.?\\s*'?(\\d\\d)(?![\\d:%h/]|,? (?:19|20)\\d\\d)`,
    read: ([month, year]) => dateOf(fullYear(year), month),
    short: true,
  },
  {
    pattern: `(0[1-9]|1[0-2])[/.](\\d\\d)(?![\\d/.])`,
    read: ([month, year]) => dateOf(fullYear(year), month),
    short: true,
  },
  // "2018-20" is read as a whole, further below.
  { pattern: `(${YEAR})(?![\\d%€$]|[-/.]\\d{1,3}(?!\\d))`, read: ([year]) => year ?? null, bareYear: true },
  { pattern: `(?:${NOW})(?![a-z])`, read: () => null },
  // "janvier à juin 2020": the year comes from the other end.
  { pattern: `(${NAME})\\b\\.?`, read: ([month]) => monthAlone(month) },
];
const MATCHERS = SHAPES.map((shape) => ({ ...shape, matcher: new RegExp(shape.pattern, "iy") }));
const STARTS = new RegExp(`(?<![\\p{L}\\d])(?:\\d|[QT][1-4]|${NAME}|${NOW})`, "giu");

/** "fin 2023", "early 2021", "été 2019": the year is what counts. */
const PART_OF_YEAR =
  "(?:(?:fin|debut|mi|courant|milieu|mid|early|late|end of|beginning of|printemps|ete|automne|hiver|rentree|spring|summer|autumn|fall|winter)(?:\\s+de)?[\\s-]+)?";
const CONNECTOR = new RegExp(
  `^\\s*[)\\]]?[\\s,]*(?:[-–—−‒―/~>→⟶↦]+>?|\\.{2,3}|…|a|au|jusqu'a|jusqu'au|jusqu'en|et|to|bis|until|till?|thru|through|and)[\\s:]*(?:l'|the\\s+)?${PART_OF_YEAR}[([]?\\s*$`,
  "i",
);
const OPENING =
  /(?:^|[^\p{L}])((?:depuis|since|from|des|a partir de|a partir du|starting)(?:\s+(?:le|la|en|in))?\s*:?\s*)$/iu;
/** "(2021-)", "(2021 - …)": a range without an end. */
const ENDLESS = /^\s*[-–—−‒―→>~]+\s*(?:\.{2,3}|…|\?)?(?=\s*[)\]])/u;
/** "Apr 2018 –", "2022-:", "2018+", "2018 - ?" where the text ends: the end is still to come. */
const ENDLESS_LINE =
  /^\s*(?:[-–—−‒―→~]{1,2}>?\s*(?:\.{2,5}|…)(?=\s|$|[|·,:;)])|[-–—−‒―→~]{1,2}\s*(?:\.{2,3}|…|\?)?\s*(?=[:|]|$)|\+\s*(?=$|[|·,:;)]))/u;
const CLOSING = /(?:^|[^\p{L}])((?:jusqu'a|jusqu'au|jusqu'en|until|till)\s*)$/iu;
const LEADING =
  /(?:^|[^\p{L}])((?:(?:de|du|d'|from|between|entre)\s*)?(?:(?:fin|debut|mi|mid|early|late|end of|printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)[\s-]+)?)$/iu;
const SEASON_BEFORE = /(?<![\p{L}])(?:printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)\s+$/iu;
/** "En 2018, …" */
const LEADING_IN = /^\s*(?:en|in)\s+$/i;
/** "· 7 yrs 2 mos", "(13 mois)": which the dates already say. */
const DURATION =
  /^[\s,;·•|–—-]*[([]?\s*(?:soit\s+|environ\s+|about\s+|c\.\s*)?[~≈><±]?\s*\d{1,3}\s*(?:ans?|annees?|mois|semaines?|jours|years?|yrs?|months?|mos?|weeks?|days)(?:[\s,]*(?:et|and)?\s*\d{1,2}\s*(?:mois|months?|mos?))?(?![\p{L}\d])\s*[)\]]?/iu;

/** "(" or "(3 months, ", right before a date. */
const OPENING_BRACKET =
  /[([]\s*(?:\d{1,3}\s*(?:ans?|annees?|mois|semaines?|years?|yrs?|months?|mos?|weeks?)\s*[,;:–-]\s*)?$/iu;

/** `month` without `date` still waits for its year. */
type Point = { start: number; end: number; date: PartialDate | null; month: string | null; shape: Shape };

/**
 * The first period of a text in French or English, or null. Dates keep the precision that they have: days are
 * dropped, a year stays a year. A lone month or year is its own beginning and end; a lone year must be set apart
 * ("Acme - 2020", "(2020)"), since "Windows Server 2019" dates nothing. "since 2022", "2022 - today"
 * and "(2022-)" have `to: null`. Nothing is corrected: a period may end before it begins. Expects NFC; never throws.
 */
export const findPeriod = remembered((text: string): FoundPeriod | null => {
  if (text.length > LONGEST_TEXT) return null;
  const plain = mask(text);
  const points = pointsOf(plain);
  return rangeOf(plain, points) ?? shortRangeOf(plain) ?? openOf(plain, points) ?? aloneOf(plain, points);
});

const SHORT_RANGE = new RegExp(`(?<![\\p{L}\\d/.-])(${YEAR})[-–—/](\\d\\d)(?![\\d/.-])`, "gu");

/** "2016-18", "2019/20": two years of one century, set apart as a lone year must be. A second number up to 12 is a month. */
function shortRangeOf(plain: string): FoundPeriod | null {
  for (const { 0: whole, 1: from = "", 2: short = "", index } of plain.matchAll(SHORT_RANGE)) {
    const end = index + whole.length;
    const to = `${from.slice(0, 2)}${short}`;
    if (Number(short) > 12 && to > from && isSetApart(plain.slice(0, index), plain.slice(end)))
      return spanned(plain, { from, to }, index, end);
  }
  return null;
}

const PART_OF_YEAR_BEFORE = new RegExp(`^\\s*${PART_OF_YEAR}$`, "i");

/**
 * The date that a whole text is: "10/2018", "sept. 24", "été 2019", "15/03/2020"; null for anything else. A day and a
 * part of a year are dropped, and `isRounded` says so. Expects NFC; never throws.
 */
export function readDate(text: string): { date: PartialDate; isRounded: boolean } | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = mask(text);
  const [point, another] = pointsOf(plain);
  if (point === undefined || another !== undefined || point.date === null) return null;
  const before = plain.slice(0, point.start);
  if (!PART_OF_YEAR_BEFORE.test(before) || plain.slice(point.end).trim() !== "") return null;
  return { date: point.date, isRounded: before.trim() !== "" || point.shape.day === true };
}

/** Whether both ends are known and the end comes first: "2019 - 2018". */
export function isReversed({ from, to }: Period): boolean {
  if (from === undefined || typeof to !== "string") return false;
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) > to.slice(0, precision);
}

/** Whether the first period lies within the second, as far as their dates tell. */
export function isWithin(inner: Period, outer: Period): boolean {
  if (outer.from === undefined && outer.to === undefined) return false;
  const startsBefore =
    outer.from !== undefined && inner.from !== undefined && isReversed({ from: outer.from, to: inner.from });
  const innerEnd = inner.to ?? inner.from;
  const endsAfter =
    typeof outer.to === "string" &&
    (inner.to === null || (innerEnd !== undefined && isReversed({ from: innerEnd, to: outer.to })));
  return !startsBefore && !endsAfter;
}

/** Whether the two periods have a month in common, as far as their dates tell. */
export function overlaps(first: Period, second: Period): boolean {
  return !endsBefore(first, second) && !endsBefore(second, first);
}

function endsBefore(first: Period, second: Period): boolean {
  const end = first.to === undefined ? first.from : first.to;
  return typeof end === "string" && second.from !== undefined && isReversed({ from: second.from, to: end });
}

function dateOf(year: string | undefined, month: string | undefined): PartialDate | null {
  if (year === undefined || month === undefined) return null;
  return `${year}-${MONTH_OF.get(month.toLowerCase()) ?? Number(month)}`.replace(/-(\d)$/, "-0$1");
}

/** The first month of a quarter. */
function quarterOf(year: string | undefined, quarter: string | undefined): PartialDate | null {
  return dateOf(year, quarter === undefined ? undefined : String(Number(quarter) * 3 - 2));
}

/** The month of the Thursday of an ISO week, which decides to which year the week belongs. */
function weekOf(year: string | undefined, week: string | undefined): PartialDate | null {
  if (year === undefined || week === undefined) return null;
  const january4 = new Date(`${year}-01-04T00:00:00Z`);
  const monday = 4 - ((january4.getUTCDay() + 6) % 7);
  const thursday = new Date(Date.UTC(Number(year), 0, monday + 3 + 7 * (Number(week) - 1)));
  return thursday.toISOString().slice(0, 7);
}

/** The last month of a date that lasts several: of "Q1 2022", March. */
function endOf({ date, shape }: Point): PartialDate | null {
  if (date === null || shape.further === undefined) return date;
  return dateOf(date.slice(0, 4), String(Number(date.slice(5)) + shape.further));
}

/** "98" is 1998, "21" is 2021. */
function fullYear(short: string | undefined): string | undefined {
  if (short === undefined) return undefined;
  return Number(short) > 60 ? `19${short}` : `20${short}`;
}

function monthAlone(name: string | undefined): PartialDate | null {
  return name === undefined ? null : dateOf("0000", name);
}

/** The same text, place for place, without accents, Markdown marks, tags, emoji and telephone numbers. */
function mask(text: string): string {
  const blank = (found: string) => " ".repeat(found.length);
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const [base = letter] = letter.normalize("NFD");
      return base.length === letter.length ? base : letter;
    })
    .replace(/<[^<>]*>/g, blank)
    .replace(/[*_`]|\p{Extended_Pictographic}|\uFE0F/gu, blank)
    .replace(/\+\d[\d .()-]{6,}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{2}(?:[ .-]\d{2}){4}\b/g, blank);
}

function pointsOf(plain: string): Point[] {
  const points: Point[] = [];
  let reached = 0;
  for (const { index } of plain.matchAll(STARTS)) {
    if (index < reached) continue;
    for (const shape of MATCHERS) {
      shape.matcher.lastIndex = index;
      const match = shape.matcher.exec(plain);
      if (match === null) continue;
      const date = shape.read(match.slice(1));
      const waits = date?.startsWith("0000") ?? false;
      reached = index + match[0].length;
      points.push({
        start: index,
        end: reached,
        date: waits ? null : date,
        month: waits ? date : null,
        shape,
      });
      break;
    }
  }
  return points;
}

function rangeOf(plain: string, points: Point[]): FoundPeriod | null {
  for (const [index, first] of points.entries()) {
    const second = points[index + 1];
    if (second === undefined || !connects(plain, first, second)) continue;
    const isShort = first.shape.short === true || second.shape.short === true;
    const isPair = first.shape.short === true && (second.shape.short === true || second.date === null);
    if (isShort && !isPair) continue;
    const from =
      first.date ??
      (second.date === null ? undefined : first.month?.replace("0000", second.date.slice(0, 4)));
    if (from === undefined || second.month !== null) continue;
    const start = first.start - (LEADING.exec(plain.slice(0, first.start))?.[1]?.length ?? 0);
    return spanned(plain, { from, to: endOf(second) }, start, second.end);
  }
  return null;
}

function connects(plain: string, first: Point, second: Point): boolean {
  const between = plain.slice(first.end, second.start);
  // "2019 à ce jour": the end brings its own preposition.
  if (second.date === null && second.month === null && between.trim() === "") return true;
  // "Janvier 2016 Décembre 2022"
  const areMonths = first.date?.length === 7 && second.date?.length === 7;
  if (areMonths && between.trim() === "") return true;
  // "Windows Server 2012/2016" are two versions, not a period.
  const areVersions = between.trim() === "/" && first.shape.bareYear && second.shape.bareYear;
  if (areVersions && !isSetApart(plain.slice(0, first.start), plain.slice(second.end))) return false;
  return CONNECTOR.test(between);
}

function openOf(plain: string, points: Point[]): FoundPeriod | null {
  for (const { date, start, end, shape } of points) {
    if (date === null || shape.short) continue;
    const before = plain.slice(0, start);
    const isDecorated = /^\s*[-–—]/.test(plain);
    const endless =
      (/[([]\s*$/.test(before) ? ENDLESS.exec(plain.slice(end))?.[0] : undefined) ??
      (isDecorated ? undefined : ENDLESS_LINE.exec(plain.slice(end))?.[0]);
    if (endless !== undefined) return spanned(plain, { from: date, to: null }, start, end + endless.length);
    const since = OPENING.exec(before)?.[1];
    if (since !== undefined) return spanned(plain, { from: date, to: null }, start - since.length, end);
    const until = CLOSING.exec(before)?.[1];
    if (until !== undefined) return spanned(plain, { to: date }, start - until.length, end);
  }
  return null;
}

/** The last one: "Windows 2000, Acme, 2003" is of 2003. */
function aloneOf(plain: string, points: Point[]): FoundPeriod | null {
  for (const point of points.toReversed()) {
    const { date, start, end, shape } = point;
    if (date === null || shape.day || shape.short) continue;
    const season =
      LEADING_IN.exec(plain.slice(0, start))?.[0].length ??
      SEASON_BEFORE.exec(plain.slice(0, start))?.[0].length ??
      0;
    if (shape.bareYear && !isSetApart(plain.slice(0, start - season), plain.slice(end).replace(DURATION, "")))
      continue;
    return spanned(plain, { from: date, to: endOf(point) ?? date }, start - season, end);
  }
  return null;
}

function isSetApart(before: string, after: string): boolean {
  // "(closed in 2016)" tells of the firm.
  if (/\(\s*\p{L}[^()]*\s(?:en|in|since|depuis)\s*$/iu.test(before)) return false;
  return /(?:^|[-–—|·•,:;([]|\s\/|\b(?:en|in))\s*$/i.test(before) && /^\s*(?:$|[-–—|·•,:;)\]])/.test(after);
}

/** Takes in a duration and the brackets around, so that what is left of the text reads well. */
function spanned(plain: string, period: Period, from: number, to: number): FoundPeriod {
  let start = from;
  let end = to + (DURATION.exec(plain.slice(to))?.[0].length ?? 0);
  const opening = OPENING_BRACKET.exec(plain.slice(0, start));
  const closing = /^\s*[)\]]/.exec(plain.slice(end));
  if (opening !== null && closing !== null) {
    start = opening.index;
    end += closing[0].length;
    end += DURATION.exec(plain.slice(end))?.[0].length ?? 0;
  }
  return { period, start, end };
}
