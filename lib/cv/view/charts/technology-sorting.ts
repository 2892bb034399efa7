import { firstMonth, lastMonth } from "../../months";
import { fold } from "../../normalize";
import { CATEGORIES } from "../../vocabulary";
import { compareRanks, type Rank } from "../filter/sorting";
import { rankOf } from "../filter/technology-levels";
import type { TechnologyFacts } from "./technology-facts";

export const TECHNOLOGY_SORT_KEYS = [
  "name",
  "category",
  "level",
  "stated",
  "most",
  "first",
  "last",
  "projects",
] as const;
export type TechnologySortKey = (typeof TECHNOLOGY_SORT_KEYS)[number];
export type TechnologySort = { key: TechnologySortKey; descending: boolean };

export const DEFAULT_TECHNOLOGY_SORT: TechnologySort = { key: "name", descending: false };

const RANKS: Record<TechnologySortKey, (facts: TechnologyFacts) => Rank> = {
  name: ({ name }) => [fold(name)],
  category: ({ category }) => [CATEGORIES.indexOf(category)],
  level: ({ level }) => [level === null ? null : rankOf(level)],
  stated: ({ exposure }) => [exposure.stated || null],
  most: ({ exposure }) => [exposure.atMost || null],
  first: ({ exposure }) => [exposure.firstUsed === undefined ? null : firstMonth(exposure.firstUsed)],
  last: ({ exposure: { lastUsed } }) => [
    lastUsed === null ? Number.POSITIVE_INFINITY : lastUsed === undefined ? null : lastMonth(lastUsed),
  ],
  projects: ({ exposure }) => [exposure.projects],
};

/** What one expects of each first: names, categories and beginnings in their order, the most and the latest before. */
export function naturalTechnologySort(key: TechnologySortKey): TechnologySort {
  return { key, descending: key !== "name" && key !== "category" && key !== "first" };
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
