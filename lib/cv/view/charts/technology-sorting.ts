import { firstMonth, lastMonth } from "../../months";
import { fold } from "../../normalize";
import { compareRanks, type Rank } from "../filter/sorting";
import { rankOf } from "../filter/technology-levels";
import type { TechnologyFacts } from "./technology-facts";

export const TECHNOLOGY_SORT_KEYS = ["name", "level", "most", "first", "last", "projects"] as const;
export type TechnologySortKey = (typeof TECHNOLOGY_SORT_KEYS)[number];
export type TechnologySort = { key: TechnologySortKey; descending: boolean };

export const DEFAULT_TECHNOLOGY_SORT: TechnologySort = { key: "level", descending: true };

const RANKS: Record<TechnologySortKey, (facts: TechnologyFacts) => Rank> = {
  name: ({ name }) => [fold(name)],
  // A level that only a skill shows stands after that of the technology itself.
  level: ({ level, through, exposure }) => [
    level !== null ? rankOf(level) : through !== null ? rankOf(through.level) - 0.5 : null,
    exposure.atMost || null,
  ],
  most: ({ exposure }) => [exposure.atMost || null],
  first: ({ exposure }) => [exposure.firstUsed === undefined ? null : firstMonth(exposure.firstUsed)],
  last: ({ exposure: { lastUsed } }) => [
    lastUsed === null ? Number.POSITIVE_INFINITY : lastUsed === undefined ? null : lastMonth(lastUsed),
  ],
  projects: ({ exposure }) => [exposure.projects],
};

/** What one expects of each first: names and beginnings in their order, the most and the latest before. */
export function naturalTechnologySort(key: TechnologySortKey): TechnologySort {
  return { key, descending: key !== "name" && key !== "first" };
}

/**
 * Technologies in the order asked for, in a list of its own. What has no value comes last in both directions; ties
 * always go by name.
 */
export function sortedTechnologies(
  technologies: Iterable<TechnologyFacts>,
  { key, descending }: TechnologySort,
): TechnologyFacts[] {
  return [...technologies]
    .map((facts) => ({ facts, rank: RANKS[key](facts), name: RANKS.name(facts) }))
    .sort((a, b) => compareRanks(a.rank, b.rank, descending) || compareRanks(a.name, b.name, false))
    .map(({ facts }) => facts);
}
