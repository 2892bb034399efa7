import { percent } from "@/components/charts/percent";
import { yearOf } from "@/lib/cv/months";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { Filter } from "@/lib/cv/view/filter/query";

/** Whole years, both included. */
export type Years = { from: number; to: number };

/** Years that a pointer draws from `anchor` to `year`; `grown` once they are more than a press on one year. */
export type HeldYears = { anchor: number; year: number; grown: boolean };

export function heldYears({ anchor, year }: HeldYears): Years {
  return { from: Math.min(anchor, year), to: Math.max(anchor, year) };
}

/** The years of a filter on the axis, its ends where the filter has none. */
export function yearsOf({ from, to }: Filter, axis: TimeAxis): Years {
  const [first, last] = [yearOf(axis.start), yearOf(axis.end)];
  const within = (date: string) => Math.min(last, Math.max(first, Number(date.slice(0, 4))));
  return { from: from === null ? first : within(from), to: to === null ? last : within(to) };
}

/** Where the years begin and end on the axis. */
export function edgesOf({ from, to }: Years, axis: TimeAxis): { from: string; to: string } {
  return { from: percent(shareOf(axis, from * 12)), to: percent(shareOf(axis, (to + 1) * 12)) };
}
