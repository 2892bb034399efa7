import type { Period } from "../../model";
import { countedInterval, type Interval, unionOf } from "../../months";

/** How the CV knows of a use: it dates it, the project or experience around it does, or it was only evaluated. */
export const SEGMENT_KINDS = ["stated", "inherited", "evaluated"] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Months in a row, both ends included, in which a technology was used or evaluated. */
export type Segment = Interval & {
  kind: SegmentKind;
  /** It still goes on: it ends at today for want of an end. */
  ongoing: boolean;
  /** Slugs of the projects it comes from, each once, in the order of the CV. */
  projects: readonly string[];
};

export type DatedUse = { period: Period; kind: SegmentKind; project: string };

/**
 * The bars of one technology, by beginning. Stated months are taken out of the inherited ones, so that together they
 * are the months of its exposure, each once; evaluations are kept whole. A use without a beginning has no bar.
 */
export function segmentsOf(uses: readonly DatedUse[], today: string): Segment[] {
  const counted = uses.flatMap((use) => {
    const interval = countedInterval(use.period, today);
    return interval === null ? [] : [{ ...use, interval }];
  });
  const stated = unionOf(counted.filter(({ kind }) => kind === "stated").map(({ interval }) => interval));
  return SEGMENT_KINDS.flatMap((kind) => {
    const own = counted.filter((use) => use.kind === kind);
    const union = unionOf(own.map(({ interval }) => interval));
    return (kind === "inherited" ? without(union, stated) : union).map(({ start, end }) => {
      const sources = own.filter(({ interval }) => interval.start <= end && interval.end >= start);
      return {
        start,
        end,
        kind,
        ongoing: sources.some(({ period, interval }) => period.to === null && interval.end === end),
        projects: [...new Set(sources.map(({ project }) => project))],
      };
    });
  }).sort((a, b) => a.start - b.start);
}

/** What is left of intervals once others are cut out of them; both sorted and apart, as `unionOf` gives them. */
function without(intervals: readonly Interval[], cuts: readonly Interval[]): Interval[] {
  return intervals.flatMap((interval) => {
    const left: Interval[] = [];
    let start = interval.start;
    for (const cut of cuts) {
      if (cut.end < start || cut.start > interval.end) continue;
      if (cut.start > start) left.push({ start, end: cut.start - 1 });
      start = cut.end + 1;
    }
    return start > interval.end ? left : [...left, { start, end: interval.end }];
  });
}
