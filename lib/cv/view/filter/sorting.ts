import { firstMonth } from "../../months";
import { fold } from "../../normalize";
import type { CvIndex } from "./index-cv";
import type { ProjectEntry } from "./project-entry";
import { EMPTY_QUERY, type Sort, type SortKey } from "./query";

/** The sort keys of a project, the first first; null is unknown. */
export type Rank = readonly (number | string | null)[];

const RANKS: Record<Exclude<SortKey, "match">, (entry: ProjectEntry) => Rank> = {
  end: (entry) => [endOf(entry), startOf(entry)],
  start: (entry) => [startOf(entry), endOf(entry)],
  duration: ({ row }) => [row.months || null],
  title: ({ row }) => [fold(row.title)],
  org: ({ row }) => [fold(row.organisation)],
};

/**
 * Positions of all projects in the order asked for. What is still going on ends last of all; what is unknown comes
 * last in both directions; ties by end go by start, and what is left by the order of the CV. For `match` this is
 * the default order: how well a project matches is known only once something is searched.
 */
export function orderOf(index: CvIndex, { key, descending }: Sort): readonly number[] {
  if (key === "match") return orderOf(index, EMPTY_QUERY.sort);
  const spelling = `${descending ? "-" : ""}${key}`;
  const known = index.orders.get(spelling);
  if (known !== undefined) return known;
  const order = index.projects
    .map((entry, position) => ({ position, rank: RANKS[key](entry) }))
    .sort((a, b) => compareRanks(a.rank, b.rank, descending))
    .map(({ position }) => position);
  index.orders.set(spelling, order);
  return order;
}

export function compareRanks(a: Rank, b: Rank, descending: boolean): number {
  for (let at = 0; at < a.length; at++) {
    const [left = null, right = null] = [a[at], b[at]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right === descending ? 1 : -1;
  }
  return 0;
}

function startOf({ period }: ProjectEntry): number | null {
  return period.from === undefined ? null : firstMonth(period.from);
}

function endOf({ period, interval }: ProjectEntry): number | null {
  return period.to === null ? Number.POSITIVE_INFINITY : (interval?.end ?? null);
}
