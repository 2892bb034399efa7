import { type Lexicon, matchAt } from "./catalogue/lexicon";
import { type Token, tokensOf } from "./catalogue/tokens";
import type { OwnCatalogue } from "./own-catalogue";
import { type Mention, mentionsIn } from "./read-technologies";

/** Where a text names a technology: `text.slice(start, end)` is its name as it is written. */
export type RecognisedName = {
  start: number;
  end: number;
  /** Slug, with the candidate's merges followed. */
  technology: string;
};

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g;

/**
 * The names of technologies in the body of a stack section, in the order of the text and never overlapping: those that
 * the extractor finds, so that what is shown as recognised is what is counted.
 */
export function recognisedNames(body: string, catalogue: OwnCatalogue): RecognisedName[] {
  const ofLine: Mention[][] = [];
  for (const mention of mentionsIn(body, catalogue.lexicon)) {
    if (catalogue.isIgnored(mention.slug)) continue;
    ofLine[mention.line] = [...(ofLine[mention.line] ?? []), mention];
  }
  return [...body.matchAll(LINE)].flatMap(({ 0: text, index }, line) => {
    return namesIn(text, ofLine[line] ?? [], catalogue.lexicon)
      .filter(({ technology }) => !catalogue.isIgnored(catalogue.canonical(technology)))
      .map(({ start, end, technology }) => ({
        start: index + start,
        end: index + end,
        technology: catalogue.canonical(technology),
      }));
  });
}

/** The names of these mentions in one line. */
function namesIn(line: string, mentions: readonly Mention[], lexicon: Lexicon): RecognisedName[] {
  if (mentions.length === 0) return [];
  const slugs = new Set(mentions.map(({ slug }) => slug));
  const tokens = tokensOf(line);
  const found: RecognisedName[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = knownAt(tokens, index, slugs, lexicon) ?? unknownAt(tokens, index, mentions);
    const [first, last] = [tokens[index], tokens[(match?.to ?? 0) - 1]];
    if (match !== null && first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end, technology: match.slug });
    }
    index = match?.to ?? index + 1;
  }
  return found;
}

type Found = { to: number; slug: string };

/** As prose or, failing that, as an item of a list. */
function knownAt(
  tokens: readonly Token[],
  index: number,
  slugs: ReadonlySet<string>,
  lexicon: Lexicon,
): Found | null {
  for (const asItem of [false, true]) {
    const match = matchAt(tokens, index, asItem, lexicon);
    const slug = match?.entry?.slug;
    if (match !== null && slug !== undefined && slugs.has(slug)) return { to: match.to, slug };
  }
  return null;
}

/** A product that the catalogue does not know stands in the text as it is named. */
function unknownAt(tokens: readonly Token[], index: number, mentions: readonly Mention[]): Found | null {
  for (const { known, name, slug } of mentions) {
    const keys = known ? [] : tokensOf(name).map(({ key }) => key);
    if (keys.length > 0 && keys.every((key, at) => tokens[index + at]?.key === key)) {
      return { to: index + keys.length, slug };
    }
  }
  return null;
}
