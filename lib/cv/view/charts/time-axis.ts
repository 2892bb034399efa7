import { countedInterval, type Interval, lastMonth, type Month, yearOf } from "../../months";
import { perIndex } from "../filter/memoize-by-index";
import { tracksOf } from "./technology-tracks";

/** An axis of whole years. */
export type TimeAxis = {
  /** January of its first year… */
  start: Month;
  /** … to December of its last. */
  end: Month;
  /** The years that are written on it, evenly apart. */
  ticks: readonly number[];
};

/** More labels than this would touch each other. */
const MOST_TICKS = 10;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * The axis of the career, the same for every view: it holds all experiences and bars, and ends no sooner than today. Null
 * when the CV dates nothing.
 */
export const timeAxisOf = perIndex((index) => {
  const experiences = index.cv.experiences.flatMap((each) => countedInterval(each, index.today) ?? []);
  const segments = [...tracksOf(index).values()].flatMap((track) => track.segments);
  const dated = [...experiences, ...segments];
  const today = { start: lastMonth(index.today), end: lastMonth(index.today) };
  return dated.length === 0 ? null : axisOver([...dated, today]);
});

/** The axis that holds all intervals, null when there are none. */
export function axisOver(intervals: readonly Interval[]): TimeAxis | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of intervals) {
    first = Math.min(first, yearOf(start));
    last = Math.max(last, yearOf(end));
  }
  if (first > last) return null;
  const years = last - first + 1;
  const step = STEPS.find((size) => years / size <= MOST_TICKS) ?? Math.ceil(years / MOST_TICKS);
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return { start: first * 12, end: last * 12 + 11, ticks };
}

/** Where a month begins on the axis, 0 at its beginning and 1 at its end. */
export function shareOf(axis: TimeAxis, month: Month): number {
  return (month - axis.start) / (axis.end + 1 - axis.start);
}
