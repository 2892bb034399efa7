import { CATEGORIES, type Category } from "../../vocabulary";
import type { CvIndex } from "../filter/index-cv";
import type { View } from "../filter/view";
import { isInView, type Lane, type LaneSort, lanesOf, sortedLanes } from "./lanes";
import { type TimeAxis, timeAxisOf } from "./time-axis";

/** Lanes under one heading, or under none. */
export type LaneGroup = {
  /** Null when lanes are not grouped by category. */
  category: Category | null;
  /** False for the technologies that no shown project has and nobody asked for. */
  inView: boolean;
  lanes: readonly Lane[];
};

/** Technologies of which the CV says one and the same thing: used in one experience, undated, without a level. */
export type LaneFold = {
  /** Of the experience; "" when it names none. */
  organisation: string;
  /** At least `LEAST_FOLDED`, in their order: the bars of the first are those of all. */
  lanes: readonly Lane[];
};

export type Timeline = {
  /** The same for every view; null when the CV dates nothing. */
  axis: TimeAxis | null;
  /** Those of the view first. */
  groups: readonly LaneGroup[];
  /** Lanes of the view that are one line for all, where nothing but their name differs; the most first. */
  folds: readonly LaneFold[];
  /** Technologies of the CV that are left out. */
  left: number;
};

export type TimelineOptions = {
  sort: LaneSort;
  /** By category, in the order of the vocabulary. */
  grouped: boolean;
  /** The first lanes of the view, at most this many, and as many lines of folded ones; null for every technology of the CV, those outside the view last. */
  limit: number | null;
};

/** The lanes that are drawn before one asks for the others. */
export const FIRST_LANES = 6;

/** Fewer lanes with the same bar are drawn one by one. */
export const LEAST_FOLDED = 4;

/** When each technology was used, as the view shows it: a filter chooses and orders lanes, and changes none. */
export function timelineOf(index: CvIndex, view: View, { sort, grouped, limit }: TimelineOptions): Timeline {
  const lanes = sortedLanes(lanesOf(index, view), sort);
  const inside = lanes.filter(isInView);
  // Who sorts or groups wants each in its place.
  const allFolds = sort.key === "relevance" && !grouped ? foldsOf(inside) : [];
  const folded = new Set(allFolds.flatMap((fold) => fold.lanes));
  const folds = allFolds.slice(0, limit ?? allFolds.length);
  const single = inside.filter((lane) => !folded.has(lane));
  const drawn = single.slice(0, limit ?? single.length);
  const outside = limit === null ? lanes.filter((lane) => !isInView(lane)) : [];
  return {
    axis: timeAxisOf(index),
    groups: [...groupsOf(drawn, true, grouped), ...groupsOf(outside, false, grouped)],
    folds,
    left: lanes.length - drawn.length - folds.flatMap((fold) => fold.lanes).length - outside.length,
  };
}

function foldsOf(lanes: readonly Lane[]): LaneFold[] {
  const alike = new Map<string, Lane[]>();
  for (const lane of lanes.filter(isUnremarkable)) {
    const { segments, organisations } = lane.track;
    const bars = segments.map(({ start, end }) => [start, end]);
    const key = JSON.stringify([organisations, bars]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [lane]);
    else known.push(lane);
  }
  return [...alike.values()]
    .filter((own) => own.length >= LEAST_FOLDED)
    .map((own) => ({ organisation: own[0]?.track.organisations[0] ?? "", lanes: own }))
    .toSorted((a, b) => b.lanes.length - a.lanes.length);
}

/** Nobody asks for it, nothing is declared of it, and the CV dates no more than the one experience it is used in. */
function isUnremarkable({ selected, matched, track: { level, through, missions, segments } }: Lane): boolean {
  return (
    !selected &&
    !matched &&
    level === null &&
    through === null &&
    missions === 1 &&
    segments.length > 0 &&
    segments.every(({ kind }) => kind === "inherited")
  );
}

function groupsOf(lanes: readonly Lane[], inView: boolean, grouped: boolean): LaneGroup[] {
  const groups: LaneGroup[] = grouped
    ? CATEGORIES.map((category) => ({
        category,
        inView,
        lanes: lanes.filter(({ track }) => track.category === category),
      }))
    : [{ category: null, inView, lanes }];
  return groups.filter((group) => group.lanes.length > 0);
}
