import { memoizeByIdentity } from "../../memoize";
import { firstMonth, lastMonth } from "../../months";
import { fold } from "../../normalize";
import { countValues } from "../filter/facets";
import type { CvIndex } from "../filter/index-cv";
import { matchedTechnologies } from "../filter/matched-technologies";
import { compareRanks, type Rank } from "../filter/sorting";
import { rankOf } from "../filter/technology-levels";
import type { View } from "../filter/view";
import { factsOf, type TechnologyFacts } from "./technology-facts";

/** A technology in the timeline of a view. Its track is the same object in every view of the CV. */
export type Lane = {
  track: TechnologyFacts;
  /** The filter asks for it by its slug. */
  selected: boolean;
  /** The filter asks for it, by slug, category, level or search, and a shown project has it. */
  matched: boolean;
  /** Shown projects that use or evaluate it. */
  shown: number;
};

/** A lane for every technology, the most used of the CV first. */
export function lanesOf(index: CvIndex, { projects, query }: View): Lane[] {
  const tracks = factsOf(index);
  const { tech } = index.facets;
  const counts = countValues(tech, projects);
  const matched = matchedTechnologies(index, query);
  const selected = new Set([...query.tech, ...query.must]);
  return tech.values.flatMap(({ value }, at) => {
    const track = tracks.get(value);
    const shown = counts[at] ?? 0;
    if (track === undefined) return [];
    return { track, selected: selected.has(value), matched: shown > 0 && matched.has(value), shown };
  });
}

/** Whether a shown project has the technology, or the filter asks for it by its slug. */
export function isInView({ selected, shown }: Lane): boolean {
  return selected || shown > 0;
}

export const LANE_SORT_KEYS = ["relevance", "duration", "first", "last", "name"] as const;
export type LaneSortKey = (typeof LANE_SORT_KEYS)[number];
export type LaneSort = { key: LaneSortKey; descending: boolean };

/** What one expects of each: the most, the longest and the latest first, names and beginnings in their order. */
export function naturalLaneSort(key: LaneSortKey): LaneSort {
  return { key, descending: key !== "first" && key !== "name" };
}

const RANKS: Record<LaneSortKey, (lane: Lane) => Rank> = {
  // What is asked for, then what the person is best at, used last, used longest.
  relevance: ({ selected, matched, shown, track: { exposure, level, through } }) => [
    selected ? 1 : 0,
    matched ? 1 : 0,
    // What is declared of the technology itself comes before what is of a skill that it shows.
    level !== null ? rankOf(level) : through !== null ? rankOf(through.level) - 0.5 : -2,
    lastOf(exposure.lastUsed),
    exposure.atMost,
    shown,
  ],
  duration: ({ track: { exposure } }) => [exposure.atMost || null, exposure.stated],
  first: ({ track: { exposure } }) => [firstOf(exposure.firstUsed), lastOf(exposure.lastUsed)],
  last: ({ track: { exposure } }) => [lastOf(exposure.lastUsed), firstOf(exposure.firstUsed)],
  name: ({ track }) => [foldedName(track)],
};

/** The lanes in the order asked for; what is unknown comes last in both directions, ties go by name. */
export function sortedLanes(lanes: readonly Lane[], { key, descending }: LaneSort): Lane[] {
  return lanes
    .map((lane) => ({ lane, rank: RANKS[key](lane), name: [foldedName(lane.track)] }))
    .sort((a, b) => compareRanks(a.rank, b.rank, descending) || compareRanks(a.name, b.name, false))
    .map(({ lane }) => lane);
}

/** Tracks are the same in every view of a CV, and folding all their names takes longer than sorting them. */
const foldedName = memoizeByIdentity(({ name }: TechnologyFacts) => fold(name));

function firstOf(date: string | undefined): number | null {
  return date === undefined ? null : firstMonth(date);
}

function lastOf(date: string | null | undefined): number | null {
  return date === null ? Number.POSITIVE_INFINITY : date === undefined ? null : lastMonth(date);
}
