import { CATALOGUE } from "../technologies/catalogue/catalogue";
import { METHODS, OFFER_LEXICON } from "../technologies/methods/methods";
import type { CvIndex } from "../view/filter/index-cv";
import { namedFinder } from "./ask";
import { type MatchedRequirement, matchOf } from "./match/match-of";
import { namedInProse } from "./reading/named-in-prose";
import type { Named } from "./requirement";

const inCatalogue = namedFinder(CATALOGUE, METHODS);

/**
 * What a search asks for by name, held against the CV as the lines of an offer are: each technology or method that its
 * words name, in their order, also those the CV does not have.
 */
export function searchedNames(index: CvIndex, search: string): MatchedRequirement[] {
  const whole = namedFinder(index.technologies.values())(search) ?? inCatalogue(search);
  const named: readonly Named[] =
    whole === null ? namedInProse(search, OFFER_LEXICON, true).map(({ entry }) => entry) : [whole];
  const once = new Map(named.map(({ slug, name }) => [slug, { slug, name }]));
  return matchOf(
    index,
    [...once.values()].map((each) => ({
      anyOf: [each],
      open: false,
      strength: "asked",
      months: null,
      scope: "technology",
      quote: "",
      block: "",
    })),
    index.today,
  );
}
