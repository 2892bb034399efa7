import type { Period } from "../model";
import { fold } from "../normalize";
import { findPeriod } from "../read-period";
import { remembered } from "../remembered";
import { slugOf } from "../slug";
import type { Category } from "../vocabulary";
import { CATALOGUE, type CatalogueEntry, VERSIONED_BY_YEAR } from "./catalogue/catalogue";
import { CATALOGUE_LEXICON, type Lexicon, type Match, matchAt } from "./catalogue/lexicon";
import { isJoiner, type Token, tokensOf } from "./catalogue/tokens";
import { itemsOf, type ListItem } from "./list-items";
import { productNameOf } from "./product-names";

/** A technology that a stack section names. */
export type Mention = {
  slug: string;
  name: string;
  category: Category;
  aliases: string[];
  /** The period the text gives to this very mention: "Clonezilla (2008-2018)". */
  stated: Period | null;
  /** In the catalogue; otherwise a name that looks like a product among others, in category "other". */
  known: boolean;
  /** 0-based, in the body. */
  line: number;
};

type Found = { entry: CatalogueEntry; known: boolean; certain: boolean; stated: Period | null };

/** What an item says: the names in it, and those of them that a period right after the item would date. */
type Reading = {
  item: ListItem;
  /** Of the item, without its period. */
  text: string;
  names: Found[];
  last: Found[];
  whole: boolean;
  period: Period | null;
};

/** What separates the lines that mentions count. */
export const LINE_BREAK = /\r\n?|\n/;

const BY_SLUG = new Map(CATALOGUE.map((entry) => [entry.slug, entry]));

const CONJUNCTIONS = new Set(["et", "and", "ou", "or"]);
const FILLERS = new Set(["etc"]);
/** What may stand before the number of a version ("v2", "2012 R2") and what in the place of one ("GitLab EE"). */
const VERSION_PREFIXES = new Set(["v", "ver", "version", "versions", "r", "rc", "sp"]);
const EDITIONS = new Set(["lts", "ce", "ee", "pro", "edition", "community", "enterprise"]);
const SEASON = /^(?:spring|summer|autumn|fall|winter|printemps|ete|automne|hiver)\s+\d{4}$/;

/**
 * The technologies that the Markdown body of a stack section names, once each, in the order of their first mention.
 * Reads bullets, lists, labels, brackets and prose line by line, in time linear in the text; never throws.
 * @param lexicon the names it knows, when they are not those of the catalogue alone.
 */
export function technologiesIn(body: string, lexicon: Lexicon = CATALOGUE_LEXICON): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentionsIn(body, lexicon)) {
    const earlier = first.get(mention.slug);
    if (earlier !== undefined) earlier.stated ??= mention.stated;
    else first.set(mention.slug, mention);
  }
  return [...first.values()];
}

/** The same with every mention of each, in the order of the text. */
export function mentionsIn(body: string, lexicon: Lexicon = CATALOGUE_LEXICON): Mention[] {
  const lines = body.split(LINE_BREAK);
  return lines.flatMap((text, line) =>
    isTableRule(text) || isTableRule(lines[line + 1] ?? "")
      ? []
      : (lexicon === CATALOGUE_LEXICON ? namesInCatalogue(text) : namesOfLine(text, lexicon)).map(
          ({ entry: { slug, name, category, aliases }, known, stated }) => ({
            slug,
            name,
            category,
            aliases: [...aliases],
            stated,
            known,
            line,
          }),
        ),
  );
}

/**
 * The slugs of the technologies that the whole name of a declared skill stands for: "Linux (Debian)" is linux and
 * debian. Empty as soon as another word remains: "Administration système Linux" is a skill, not Linux.
 */
export function technologiesOfName(name: string, lexicon: Lexicon = CATALOGUE_LEXICON): string[] {
  return lexicon === CATALOGUE_LEXICON ? [...slugsInCatalogue(name)] : slugsOfName(name, lexicon);
}

const slugsInCatalogue = remembered((name) => slugsOfName(name, CATALOGUE_LEXICON));

function slugsOfName(name: string, lexicon: Lexicon): string[] {
  const readings = itemsOf(name).map((item) => readItem(item, lexicon));
  if (!readings.every(({ whole }) => whole)) {
    // "Docker/OCI" is Docker, and initials that nobody knows.
    const bare = name.replace(/\s*\/\s*[A-Z]{2,5}(?=$|\s*[,;/)])/g, "");
    return bare === name ? [] : slugsOfName(bare, lexicon);
  }
  return [...new Set(readings.flatMap(({ names }) => names.map(({ entry }) => entry.slug)))];
}

const namesInCatalogue = remembered((line): readonly Found[] => namesOfLine(line, CATALOGUE_LEXICON));

function namesOfLine(line: string, lexicon: Lexicon): Found[] {
  const readings = itemsOf(line).map((item) => readItem(item, lexicon));
  addUnknownNames(readings);
  dateNames(readings);
  const found = readings.flatMap(({ names }) => names);
  // "python, go" is a list of languages, but "go" alone is a word.
  return found.some(({ certain }) => certain) ? found : [];
}

function readItem(item: ListItem, lexicon: Lexicon): Reading {
  const { text, period } = withoutPeriod(item.text);
  const tokens = tokensOf(text);
  if (SEASON.test(fold(text))) return { item, text, names: [], last: [], whole: false, period };
  const parts = partsOf(tokens, lexicon).map((part) => ({
    ...part,
    matches: part.whole ? part.matches : matchesIn(tokens, part.from, part.to, lexicon),
  }));
  const matches = parts.flatMap((part) => part.matches);
  const names = matches.flatMap(({ entry, certain }) =>
    entry === null ? [] : [{ entry, known: true, certain, stated: null }],
  );
  const whole = names.length > 0 && parts.every((part) => part.whole);
  const final = matches.at(-1);
  const reachesEnd = final !== undefined && endOfVersion(tokens, final.to) === tokens.length;
  return { item, text, names, last: whole ? names : reachesEnd ? names.slice(-1) : [], whole, period };
}

/** Takes a period off the end of an item; one elsewhere is part of a sentence. */
function withoutPeriod(text: string): { text: string; period: Period | null } {
  const found = findPeriod(text);
  if (found === null || /[\p{L}\p{N}]/u.test(text.slice(found.end))) return { text, period: null };
  return { text: text.slice(0, found.start), period: found.period };
}

/** The parts of an item between slashes and dashes; `whole` when a part is nothing but names. */
type Part = { from: number; to: number; matches: Match[]; whole: boolean };

function partsOf(tokens: readonly Token[], lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  let part: Part = { from: 0, to: 0, matches: [], whole: true };
  let index = 0;
  while (index < tokens.length) {
    const match = matchAt(tokens, index, true, lexicon);
    if (match !== null) {
      part.matches.push(match);
      part.whole &&= match.entry !== null;
      index = endOfVersion(tokens, match.to);
    } else if (separatesParts(tokens, index)) {
      parts.push({ ...part, to: index });
      index += 1;
      part = { from: index, to: index, matches: [], whole: true };
    } else {
      part.whole &&= isFiller(tokens[index], part.matches.length > 0);
      index += 1;
    }
  }
  parts.push({ ...part, to: tokens.length });
  return parts.filter(({ from, to }) => from < to);
}

function separatesParts(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.raw === "/") return true;
  const after = tokens[index + 1];
  return /^[-–—]$/.test(token?.raw ?? "") && token?.glued === false && after?.glued === false;
}

/** A number before a name counts things: "16 Go" is memory. */
function isFiller(token: Token | undefined, afterName: boolean): boolean {
  if (token === undefined || token.kind === "mark") return true;
  if (token.kind === "number") return afterName;
  return FILLERS.has(token.key) || (afterName && CONJUNCTIONS.has(token.key));
}

/** The names in a stretch of prose. */
function matchesIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  let index = from;
  while (index < to) {
    const match = matchAt(tokens, index, false, lexicon);
    if (match !== null) matches.push(match);
    index = match?.to ?? index + 1;
  }
  return matches;
}

/** Where the version after a name ends: "3.11", "8.x", "v2", "2012 R2", "19c", "17+", "EE". */
function endOfVersion(tokens: readonly Token[], from: number): number {
  let index = from;
  while (continuesVersion(tokens, index)) index += 1;
  return index;
}

function continuesVersion(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if (token.kind === "mark") {
    return (token.raw === "+" && token.glued) || (token.raw === "." && isJoiner(tokens, index));
  }
  if (EDITIONS.has(token.key)) return true;
  if (VERSION_PREFIXES.has(token.key)) return after?.kind === "number";
  return token.glued && token.key.length === 1 && before?.kind !== "word";
}

/** A longer line is no list of what somebody used. */
const MOST_LISTED = 200;

/**
 * Adds the items of a list that look like products the catalogue does not know. A distinctive spelling is enough; a plain
 * capital counts alone on its line, where the catalogue knows half of the list, where all of it reads like names, and where
 * it is the only capital among phrases.
 */
function addUnknownNames(readings: readonly Reading[]): void {
  const [only, ...others] = readings.filter(({ item }) => item.after !== ":");
  if (only !== undefined && others.length === 0) {
    addUnknownName(only, true);
    return;
  }
  const listed = readings.filter(isListed);
  const all = countByGroup(listed);
  const known = countByGroup(listed.filter(({ whole }) => whole));
  const isLong = listed.length > MOST_LISTED;
  // Where every item reads like a name, those that nobody knows are names too.
  const named = countByGroup(
    isLong ? [] : listed.filter(({ whole, text }) => whole || productNameOf(text, true) !== null),
  );
  const capitals = countByGroup(
    isLong ? [] : listed.filter(({ whole, text }) => !whole && /^\p{Lu}/u.test(text)),
  );
  for (const reading of listed) {
    const { group, before } = reading.item;
    const count = all.get(group) ?? 0;
    const areNames = named.get(group) === count && count > 1;
    const isMostlyKnown = (known.get(group) ?? 0) * 2 >= count;
    const isOnlyCapital = capitals.get(group) === 1 && before === ",";
    addUnknownName(reading, areNames || isMostlyKnown || isOnlyCapital);
  }
}

function addUnknownName({ text, names, last }: Reading, amongKnown: boolean): void {
  const name = names.length > 0 ? null : productNameOf(text, amongKnown);
  if (name === null) return;
  const found = { ...entryOf(name), certain: true, stated: null };
  names.push(found);
  last.push(found);
}

function isListed({ item: { before, after } }: Reading): boolean {
  return after !== ":" && (/^[,;]$/.test(before) || /^[,;]$/.test(after));
}

function countByGroup(readings: readonly Reading[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { item } of readings) counts.set(item.group, (counts.get(item.group) ?? 0) + 1);
  return counts;
}

function entryOf(name: string): { entry: CatalogueEntry; known: boolean } {
  const slug = slugOf(name);
  const entry = BY_SLUG.get(slug);
  if (entry !== undefined) return { entry, known: true };
  return { entry: { slug, name, category: "other", aliases: [] }, known: false };
}

/** Gives each period of a line to the names right before it. */
function dateNames(readings: readonly Reading[]): void {
  const lastOf = new Map<number, Found[]>();
  const named = new Map<number, number>();
  const dated = new Set<number>();
  for (const { item, names, last, period } of readings) {
    const { group, parent } = item;
    if (names.length > 0) {
      lastOf.set(group, last);
      named.set(group, (named.get(group) ?? 0) + 1);
      if (period !== null) state(last, period);
    } else if (period !== null && parent !== null) {
      // "(2016, 2019)" are versions or visits: no period covers both honestly.
      state(lastOf.get(parent) ?? [], dated.has(group) ? null : period);
      dated.add(group);
    } else if (period !== null && item.after === ":") {
      state(
        readings.flatMap((reading) => reading.names),
        period,
      );
    } else if (period !== null && named.get(group) === 1) {
      state(lastOf.get(group) ?? [], period);
    }
  }
}

function state(names: readonly Found[], period: Period | null): void {
  for (const found of names) {
    const areVersions =
      VERSIONED_BY_YEAR.has(found.entry.slug) && period?.from?.length === 4 && period.to?.length === 4;
    if (!areVersions) found.stated = period;
  }
}

function isTableRule(line: string): boolean {
  return line.includes("|") && line.includes("--") && /^[\s:|-]+$/.test(line);
}
