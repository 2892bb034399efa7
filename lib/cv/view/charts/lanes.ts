import { firstMonth, lastMonth } from "../../months";
import { fold } from "../../normalize";
import { compareRanks, type Rank } from "../filter/sorting";
import { rankOf } from "../filter/technology-levels";
import type { View } from "../filter/view";
import type { TechnologyFacts } from "./technology-facts";

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

/** A lane for every technology, in the order of the CV. */
export function lanesOf(tracks: ReadonlyMap<string, TechnologyFacts>, { rows, query }: View): Lane[] {
  const shown = new Map<string, number>();
  const matched = new Set<string>();
  for (const { technologies } of rows) {
    for (const technology of technologies) {
      shown.set(technology.slug, (shown.get(technology.slug) ?? 0) + 1);
      if (technology.matched) matched.add(technology.slug);
    }
  }
  const selected = new Set([...query.tech, ...query.must]);
  return [...tracks.values()].map((track) => ({
    track,
    selected: selected.has(track.slug),
    matched: matched.has(track.slug),
    shown: shown.get(track.slug) ?? 0,
  }));
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
  // What is asked for, then what most of the shown projects have; what the whole CV says of it breaks ties.
  relevance: ({ selected, matched, shown, track: { exposure, level } }) => [
    selected ? 1 : 0,
    matched ? 1 : 0,
    shown,
    level === null ? -2 : rankOf(level),
    exposure.projects,
    exposure.atMost,
  ],
  duration: ({ track: { exposure } }) => [exposure.atMost || null, exposure.stated],
  first: ({ track: { exposure } }) => [firstOf(exposure.firstUsed), lastOf(exposure.lastUsed)],
  last: ({ track: { exposure } }) => [lastOf(exposure.lastUsed), firstOf(exposure.firstUsed)],
  name: ({ track }) => [fold(track.name)],
};

/** The lanes in the order asked for; what is unknown comes last in both directions, ties go by name. */
export function sortedLanes(lanes: readonly Lane[], { key, descending }: LaneSort): Lane[] {
  return lanes
    .map((lane) => ({ lane, rank: RANKS[key](lane), name: [fold(lane.track.name)] }))
    .sort((a, b) => compareRanks(a.rank, b.rank, descending) || compareRanks(a.name, b.name, false))
    .map(({ lane }) => lane);
}

function firstOf(date: string | undefined): number | null {
  return date === undefined ? null : firstMonth(date);
}

function lastOf(date: string | null | undefined): number | null {
  return date === null ? Number.POSITIVE_INFINITY : date === undefined ? null : lastMonth(date);
}
