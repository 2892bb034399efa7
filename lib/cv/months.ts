import type { PartialDate, Period } from "./model";

/**
 * Month arithmetic over partial dates. A month is a number, `year * 12 + month - 1`; an interval includes both
 * its ends. `today` is the month we are in, `YYYY-MM`.
 */
export type Month = number;
export type Interval = { readonly start: Month; readonly end: Month };

/** The bounds of whatever has some, and nothing else of it; a bound that is unknown is absent. */
export function periodOf({ from, to }: Period): Period {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const YEAR = 12;

/** The first month a date can mean: January of a year. */
export function firstMonth(date: PartialDate): Month {
  return Number(date.slice(0, 4)) * YEAR + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : 0);
}

/** The last month a date can mean: December of a year. */
export function lastMonth(date: PartialDate): Month {
  return Number(date.slice(0, 4)) * YEAR + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : YEAR - 1);
}

export function yearOf(month: Month): number {
  return Math.floor(month / YEAR);
}

/** The date of a month, `YYYY-MM`. */
export function dateOf(month: Month): PartialDate {
  return `${String(yearOf(month)).padStart(4, "0")}-${String((month % YEAR) + 1).padStart(2, "0")}`;
}

/** Whether the CV gives the period at least one date, "still going on" included. */
export function isDated(period: Period): boolean {
  return period.from !== undefined || period.to !== undefined;
}

/**
 * The months that a period is known to cover, or null when it is known to cover none: undated, ending before it
 * begins, or beginning after today. An unknown bound adds nothing: the known date stands alone.
 */
export function knownInterval(period: Period, today: string): Interval | null {
  const { from, to } = period;
  const known = from ?? to ?? (to === null ? today : undefined);
  if (known === undefined) return null;
  const start = firstMonth(known);
  const end = to === null ? lastMonth(today) : lastMonth(to ?? known);
  return start <= end ? { start, end } : null;
}

/**
 * The months of a period that count as done: null also when the beginning is unknown, as a duration needs one, and no
 * month that is still to come.
 */
export function countedInterval(period: Period, today: string): Interval | null {
  const known = period.from === undefined ? null : knownInterval(period, today);
  if (known === null) return null;
  const end = Math.min(known.end, lastMonth(today));
  return known.start <= end ? { start: known.start, end } : null;
}

/** Months of a period, both ends included: 2006-01 to 2007-01 is 13. An unknown beginning counts 0. */
export function monthsOf(period: Period, today: string): number {
  const interval = countedInterval(period, today);
  return interval === null ? 0 : interval.end - interval.start + 1;
}

/** The same months as sorted intervals that neither overlap nor touch, so that none counts twice. */
export function unionOf(intervals: Iterable<Interval>): Interval[] {
  const union: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last === undefined || next.start > last.end + 1) union.push(next);
    else if (next.end > last.end) union[union.length - 1] = { start: last.start, end: next.end };
  }
  return union;
}

/** Months covered by at least one of the intervals. */
export function monthsCovered(intervals: Iterable<Interval>): number {
  return unionOf(intervals).reduce((months, { start, end }) => months + end - start + 1, 0);
}
