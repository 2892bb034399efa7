import { beginningsOf, mayBegin } from "./beginnings";
import { type CatalogueEntry, SPELLINGS, type Spelling } from "./catalogue";
import { isJoiner, type Token, tokensOf } from "./tokens";

/** A known name in a text: tokens `from` up to, not including, `to`. */
export type Match = {
  entry: CatalogueEntry | null;
  from: number;
  to: number;
  /** Written with the capitals of the catalogue, or so distinctive that they do not matter. */
  certain: boolean;
};

/** What a name is compared by: its tokens without spaces and joiners, and where those stood. */
type Form = { key: string; letters: string; gaps: readonly number[] };
type Known = Spelling & Form;

const KNOWN: readonly Known[] = SPELLINGS.map(knownOf);

/** The names that a text is searched for. */
export type Lexicon = {
  find: (key: string) => Known | undefined;
  /** False when no name begins with this key: most words of a text are done with after one look. */
  mayBegin: (key: string) => boolean;
  /** In tokens. No name is longer, so that a text is read in time linear in its length. */
  longest: number;
};

const BY_KEY: ReadonlyMap<string, Known> = new Map(KNOWN.map((known) => [known.key, known]));
const BEGINNINGS = beginningsOf(KNOWN.map(({ key }) => key));

/** The names of the catalogue. */
export const CATALOGUE_LEXICON: Lexicon = {
  find: (key) => BY_KEY.get(key),
  mayBegin: (key) => mayBegin(BEGINNINGS, key),
  longest: longestOf(SPELLINGS),
};

/** The names of the catalogue and these, which win where they name something else. */
export function lexiconWith(own: readonly Spelling[]): Lexicon {
  if (own.length === 0) return CATALOGUE_LEXICON;
  const isNews = ({ key, entry }: Known) => {
    const known = BY_KEY.get(key);
    return key !== "" && (known === undefined || known.entry?.slug !== entry?.slug);
  };
  const news = own.map(knownOf).filter(isNews);
  const ownByKey = new Map(news.map((known) => [known.key, known]));
  const beginnings = beginningsOf(
    news.map(({ key }) => key),
    BEGINNINGS,
  );
  return {
    find: (key) => ownByKey.get(key) ?? BY_KEY.get(key),
    mayBegin: (key) => mayBegin(beginnings, key),
    longest: Math.max(CATALOGUE_LEXICON.longest, longestOf(own)),
  };
}

function knownOf(spelling: Spelling): Known {
  const tokens = tokensOf(spelling.text);
  return { ...spelling, ...formOf(tokens, 0, tokens.length, true) };
}

function longestOf(spellings: readonly Spelling[]): number {
  return Math.max(...spellings.map(({ text }) => tokensOf(text).length)) + 2;
}

/** Other marks end a name. */
const NAME_MARK = /^[+#/&'’!.]$/;

/** The spellings that the catalogue gives to two technologies, or twice to one. */
export function clashes(): string[] {
  return KNOWN.filter((known) => BY_KEY.get(known.key) !== known).map(({ text }) => text);
}

/**
 * The longest known name that starts at a token and ends at the end of a word. With `asItem` the caller takes the
 * name for a whole item of a list, where everyday words ("Go", "Excel") count; otherwise it is read as prose.
 */
export function matchAt(
  tokens: readonly Token[],
  from: number,
  asItem: boolean,
  lexicon: Lexicon = CATALOGUE_LEXICON,
): Match | null {
  return matchesAt(tokens, from, lexicon)[asItem ? "item" : "prose"];
}

/** Both readings of `matchAt` in one walk over the tokens. */
export function matchesAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { prose: Match | null; item: Match | null } {
  const matches: { prose: Match | null; item: Match | null } = { prose: null, item: null };
  if (!canStart(tokens, from)) return matches;
  const limit = Math.min(tokens.length, from + lexicon.longest);
  let key = "";
  for (let index = from; index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "mark" && !isJoiner(tokens, index) && !NAME_MARK.test(token.raw)) break;
    if (!isJoiner(tokens, index)) key += token.key;
    if (!lexicon.mayBegin(key)) break;
    const known = lexicon.find(key);
    if (known === undefined || !canEnd(tokens, index + 1)) continue;
    const form = formOf(tokens, from, index + 1, false);
    const sameCapitals = form.letters === known.letters;
    const certain = sameCapitals || known.recognition === "anywhere";
    const match = { entry: known.entry, from, to: index + 1, certain };
    if (sameCapitals || key.length > 1) matches.item = match;
    if (isProse(known, form, sameCapitals)) matches.prose = match;
  }
  return matches;
}

/** "sales force" is not Salesforce, but "Sales Force" is: words set apart need the capitals. */
function isProse(known: Known, form: Form, sameCapitals: boolean): boolean {
  if (known.recognition === "item") return false;
  if (sameCapitals) return true;
  return known.recognition === "anywhere" && form.gaps.every((gap) => known.gaps.includes(gap));
}

/** Of a text only spaces are gaps; of a name joiners too, since "Node.js" may be written "node js". */
function formOf(tokens: readonly Token[], from: number, to: number, joinersAreGaps: boolean): Form {
  const only = to - from === 1 ? tokens[from] : undefined;
  if (only?.kind === "word") return { key: only.key, letters: only.raw, gaps: [] };
  let key = "";
  let letters = "";
  const gaps: number[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const joiner = isJoiner(tokens, index);
    if (index > from && (joiner ? joinersAreGaps : !token.glued)) gaps.push(key.length);
    if (joiner) continue;
    key += token.key;
    letters += token.raw.replace("’", "'");
  }
  return { key, letters, gaps };
}

/** Not inside a word, an address or an identifier: "8s", "user@gitlab", "php_fpm". */
function canStart(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1];
  if (token.kind === "mark") {
    const after = tokens[index + 1];
    return token.raw === "." && after?.kind === "word" && after.glued && !isJoiner(tokens, index);
  }
  if (before === undefined || !token.glued) return true;
  if (before.kind !== "mark") return false;
  return !/^[@_]$/.test(before.raw) && !(before.raw === "." && isJoiner(tokens, index - 1));
}

/** Not inside a word, an address or an identifier, but before a version: "Python3", "C++17". */
function canEnd(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  const next = tokens[index];
  if (last === undefined || isJoiner(tokens, index - 1)) return false;
  if (next === undefined || !next.glued) return true;
  if (next.kind === "word") return false;
  const beyond = tokens[index + 1];
  if (next.kind === "number") {
    const isVersion = last.kind === "mark" || last.raw.length > 2;
    return isVersion && !(beyond?.kind === "word" && beyond.glued && beyond.raw.length > 1);
  }
  if (next.raw === "+" || next.raw === "#") return last.raw.length > 1;
  return !(isJoiner(tokens, index) && beyond?.kind === "word" && next.raw !== "-") && next.raw !== "@";
}
