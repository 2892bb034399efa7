import { CATALOGUE } from "../technologies/catalogue/catalogue";
import { lexiconWith } from "../technologies/catalogue/lexicon";
import { METHOD_SPELLINGS, METHODS } from "../technologies/methods/methods";
import { ownCatalogue } from "../technologies/own-catalogue";
import type { CvIndex } from "../view/filter/index-cv";
import { perIndex } from "../view/filter/memoize-by-index";
import type { Locale } from "../vocabulary";
import { type IgnoredAsk, namedFinder, readAsk, writeAsk } from "./ask";
import { type Counts, countsOf, headlineOf } from "./match/headline";
import { byStrength, type MatchedRequirement, matchOf } from "./match/match-of";
import { type ComparedDemand, comparedDemands } from "./match/person-demands";
import { requirementsOf } from "./reading/requirements-of";
import type { OfferReading, Requirement } from "./requirement";

/** An offer held against a CV: all that the page, the command and the files show. */
export type Comparison = {
  requirements: readonly MatchedRequirement[];
  /** Languages and degrees that the CV says something of; `reading` keeps what it does not. */
  compared: readonly ComparedDemand[];
  reading: Omit<OfferReading, "requirements">;
  counts: Counts;
  headline: string;
  /** Canonical, for the address. */
  ask: string;
  ignored: readonly IgnoredAsk[];
};

export const NO_READING: Omit<OfferReading, "requirements"> = {
  notCompared: [],
  notAsked: [],
  notUnderstood: [],
  locale: null,
  problem: null,
};

/** Whether the CV has anything to compare with: without, no figure is given. */
export function isComparable({ cv }: CvIndex): boolean {
  return cv.experiences.length > 0 || cv.technologies.length > 0;
}

/** Reads the text of an offer with the names of the catalogue and of this CV. */
export function readOffer(index: CvIndex, text: string): OfferReading {
  const { canonical } = ownCatalogue(index.cv.catalogue);
  const reading = requirementsOf(text, lexiconOf(index));
  const named = (each: Requirement["anyOf"][number]) => {
    const slug = canonical(each.slug);
    return { slug, name: index.technologies.get(slug)?.name ?? each.name };
  };
  return {
    ...reading,
    requirements: reading.requirements.map((requirement) => ({
      ...requirement,
      anyOf: [...new Map(requirement.anyOf.map((each) => [named(each).slug, named(each)])).values()],
    })),
  };
}

/** Compares the text of an offer. */
export function compareOffer(index: CvIndex, text: string, locale: Locale): Comparison {
  const { requirements, ...reading } = readOffer(index, text);
  return compareRequirements(index, requirements, reading, locale);
}

/** The requirements of an address, by the names of the CV and of the catalogue. */
export function readAskFor(index: CvIndex, ask: string): ReturnType<typeof readAsk> {
  return readAsk(ask, finderOf(index));
}

/** Compares the requirements of an address. */
export function compareAsk(index: CvIndex, ask: string, locale: Locale): Comparison {
  const { requirements, ignored } = readAskFor(index, ask);
  return { ...compareRequirements(index, requirements, NO_READING, locale), ignored };
}

export function compareRequirements(
  index: CvIndex,
  requirements: readonly Requirement[],
  reading: Omit<OfferReading, "requirements">,
  locale: Locale,
): Comparison {
  const matched = matchOf(index, [...requirements].sort(byStrength), index.today);
  const counts = countsOf(matched);
  const { compared, notCompared } = comparedDemands(index.cv, reading.notCompared);
  return {
    requirements: matched,
    compared,
    reading: { ...reading, notCompared },
    counts,
    headline:
      isComparable(index) && matched.length > 0
        ? headlineOf(counts, { ...reading, notCompared }, locale)
        : "",
    ask: writeAsk(requirements),
    ignored: [],
  };
}

/** The technology or method that a spelling stands for: the CV's own go before the catalogue's. */
export const finderOf = perIndex((index) => namedFinder(index.technologies.values(), CATALOGUE, METHODS));

const lexiconOf = perIndex((index) => {
  const known = new Set(CATALOGUE.map(({ slug }) => slug));
  const ofCv = [...index.technologies.values()].filter(({ slug }) => !known.has(slug));
  return lexiconWith([
    ...METHOD_SPELLINGS,
    ...ofCv.map((entry) => ({ text: entry.name, recognition: "capitals" as const, entry })),
    ...ownCatalogue(index.cv.catalogue).spellings,
  ]);
});

/** The answer of `match --json` and of `POST /match.json`. */
export function matchJson({ requirements, compared, reading, counts, ask }: Comparison, locale: Locale) {
  return {
    requirements: requirements.map(({ by: _by, level: _level, near, ...requirement }) => ({
      ...requirement,
      near: near.map(({ slug }) => slug),
    })),
    compared,
    notCompared: reading.notCompared,
    notAsked: reading.notAsked,
    notUnderstood: reading.notUnderstood,
    counts,
    ask,
    locale: reading.locale ?? locale,
  };
}
