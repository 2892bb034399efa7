import type { Period } from "../model";
import { firstMonth, lastMonth, type Month } from "../months";

/** The certain part of a period although its dates may be years: a year begins no later than December. */

/** Whether it ends before it begins. */
export function isReversed({ from, to }: Period): boolean {
  return from !== undefined && to != null && firstMonth(from) > lastMonth(to);
}

/** Whether it surely begins or ends after today. */
export function isToCome({ from, to }: Period, today: string): boolean {
  return [from, to].some((date) => date != null && firstMonth(date) > lastMonth(today));
}

/** Whether part of a period is surely outside another one; unknown bounds contradict nothing. */
export function isOutside(inner: Period, outer: Period, today: string): boolean {
  const begin = outer.from === undefined ? null : firstMonth(outer.from);
  const end = outer.to === undefined ? null : lastMonth(outer.to ?? today);
  const known = [
    inner.from === undefined ? null : { earliest: firstMonth(inner.from), latest: lastMonth(inner.from) },
    inner.to === undefined
      ? null
      : { earliest: firstMonth(inner.to ?? today), latest: lastMonth(inner.to ?? today) },
  ].filter((date) => date !== null);
  return known.some(
    ({ earliest, latest }) => (begin !== null && latest < begin) || (end !== null && earliest > end),
  );
}

/** The months that a period surely covers; null when it need not cover any, or a bound is unknown. */
export function sureInterval({ from, to }: Period, today: string): { start: Month; end: Month } | null {
  if (from === undefined || to === undefined) return null;
  const start = lastMonth(from);
  const end = firstMonth(to ?? today);
  return start <= end ? { start, end } : null;
}
