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

export type Timeline = {
  /** The same for every view; null when the CV dates nothing. */
  axis: TimeAxis | null;
  /** Those of the view first. */
  groups: readonly LaneGroup[];
  /** Technologies of the CV that are left out. */
  left: number;
};

export type TimelineOptions = {
  sort: LaneSort;
  /** By category, in the order of the vocabulary. */
  grouped: boolean;
  /** The first lanes of the view, at most this many; null for every technology of the CV, those outside the view last. */
  limit: number | null;
};

/** The lanes that are drawn before one asks for the others. */
export const FIRST_LANES = 9;

/** When each technology was used, as the view shows it: a filter chooses and orders lanes, and changes none. */
export function timelineOf(index: CvIndex, view: View, { sort, grouped, limit }: TimelineOptions): Timeline {
  const lanes = sortedLanes(lanesOf(index, view), sort);
  const inside = lanes.filter(isInView);
  const drawn = inside.slice(0, limit ?? inside.length);
  const outside = limit === null ? lanes.filter((lane) => !isInView(lane)) : [];
  return {
    axis: timeAxisOf(index),
    groups: [...groupsOf(drawn, true, grouped), ...groupsOf(outside, false, grouped)],
    left: lanes.length - drawn.length - outside.length,
  };
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
