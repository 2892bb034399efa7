import type { PartialDate } from "../../model";
import { firstMonth, lastMonth } from "../../months";
import {
  addBit,
  type Bitset,
  emptyBitset,
  fullBitset,
  intersectWith,
  subtractFrom,
  unionWith,
} from "./bitset";
import { FACETS, type FacetIndex } from "./facets";
import type { CvIndex } from "./index-cv";
import type { Filter } from "./query";
import { searchText } from "./text-index";

/** The conditions of a filter. A project is shown when it meets each; `period` is `from` and `to` together. */
export type Condition = "tech" | "must" | "not" | "category" | "org" | "level" | "period" | "q";

/** The projects that meet each condition a filter makes; what it does not ask for is absent. */
export type Matches = { met: ReadonlyMap<Condition, Bitset>; scores: Uint16Array | null };

/** Works each condition out once; `projectsMeeting` then combines them for the rows and for every count. */
export function matchesOf(index: CvIndex, filter: Filter): Matches {
  const met = new Map<Condition, Bitset>();
  const { tech } = index.facets;
  for (const facet of FACETS) {
    if (filter[facet].length > 0) met.set(facet, anyOf(index, index.facets[facet], filter[facet]));
  }
  if (filter.must.length > 0) {
    const every = fullBitset(index.projects.length);
    for (const slug of filter.must) intersectWith(every, anyOf(index, tech, [slug]));
    met.set("must", every);
  }
  if (filter.not.length > 0) {
    const others = fullBitset(index.projects.length);
    subtractFrom(others, anyOf(index, tech, filter.not));
    met.set("not", others);
  }
  if (filter.from !== null || filter.to !== null) met.set("period", during(index, filter.from, filter.to));
  const scores = filter.q === "" ? null : searchText(index.text(), filter.q);
  if (scores !== null)
    met.set(
      "q",
      positionsWhere(scores.length, (position) => (scores[position] ?? 0) > 0),
    );
  return { met, scores };
}

/** The projects that meet every condition, or every one but `except`. */
export function projectsMeeting(index: CvIndex, { met }: Matches, except?: Condition): Bitset {
  const projects = fullBitset(index.projects.length);
  for (const [condition, matching] of met) if (condition !== except) intersectWith(projects, matching);
  return projects;
}

function anyOf(index: CvIndex, facet: FacetIndex, values: readonly string[]): Bitset {
  const projects = emptyBitset(index.projects.length);
  for (const value of values) {
    const known = facet.byValue.get(value);
    if (known !== undefined) unionWith(projects, known.projects);
  }
  return projects;
}

/** Projects known to cover a month from the first of `from` to the last of `to`; an undated one never is. */
function during({ months, projects }: CvIndex, from: PartialDate | null, to: PartialDate | null): Bitset {
  const first = from === null ? Number.NEGATIVE_INFINITY : firstMonth(from);
  const last = to === null ? Number.POSITIVE_INFINITY : lastMonth(to);
  return positionsWhere(projects.length, (position) => {
    const [start = 0, end = -1] = [months.start[position], months.end[position]];
    return start <= end && start <= last && end >= first;
  });
}

function positionsWhere(size: number, holds: (position: number) => boolean): Bitset {
  const projects = emptyBitset(size);
  for (let position = 0; position < size; position++) {
    if (holds(position)) addBit(projects, position);
  }
  return projects;
}
