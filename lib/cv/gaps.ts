import type { Experience } from "./model";
import { type Interval, knownInterval, lastMonth, unionOf } from "./months";

/** Months that no experience covers: after one and before another, or up to today (`before` null). */
export type Gap = Interval & { after: Experience; before: Experience | null };

/** Shorter ones are between any two posts. */
const SHORTEST_GAP = 3;

/** The gaps of a career in time, none beyond today, only those that are sure: an experience whose end or beginning nobody knows may fill one. */
export function gapsOf(experiences: readonly Experience[], today: string): Gap[] {
  const dated = experiences.flatMap((experience) => {
    const interval = knownInterval(experience, today);
    return interval === null ? [] : [{ experience, interval }];
  });
  const covered = unionOf(dated.map(({ interval }) => interval));
  return covered.flatMap(({ end }, at): Gap[] => {
    const next = covered[at + 1];
    const gap = {
      start: end + 1,
      end: Math.min((next?.start ?? Number.POSITIVE_INFINITY) - 1, lastMonth(today)),
    };
    const after = dated.find(({ interval }) => interval.end === end);
    const before = dated.find(({ interval }) => interval.start === next?.start);
    const mayBeFilled = dated.some(({ experience, interval }) => mayFill(experience, interval, gap));
    if (gap.end - gap.start + 1 < SHORTEST_GAP || after === undefined || mayBeFilled) return [];
    return [{ ...gap, after: after.experience, before: before?.experience ?? null }];
  });
}

/** An experience whose end or beginning nobody knows may have lasted. */
function mayFill({ from, to }: Experience, { start, end }: Interval, gap: Interval): boolean {
  return (to === undefined && start < gap.start) || (from === undefined && end > gap.end);
}
