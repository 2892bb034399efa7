import { type CatalogueEntry, readSpellings, type Spelling } from "../catalogue/catalogue";
import { type Lexicon, lexiconWith } from "../catalogue/lexicon";
import { METHOD_LIST } from "./method-list";

export const METHOD_SPELLINGS: readonly Spelling[] = readSpellings(METHOD_LIST, "other");

/** Every method once, shaped as a technology is; its category says nothing. */
export const METHODS: readonly CatalogueEntry[] = [
  ...new Set(METHOD_SPELLINGS.flatMap(({ entry }) => (entry === null ? [] : [entry]))),
];

/** The names of the catalogue and of the methods: what offers are read with. */
export const OFFER_LEXICON: Lexicon = lexiconWith(METHOD_SPELLINGS);

const SLUGS: ReadonlySet<string> = new Set(METHODS.map(({ slug }) => slug));

export function isMethod(slug: string): boolean {
  return SLUGS.has(slug);
}
