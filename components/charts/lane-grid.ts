/**
 * The columns that all rows of the chart share: name, years, declared level, duration. With little room the years have a line of
 * their own, with very little the level is left to the table. English needs more room for a duration.
 */
export const LANE_GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 @md:grid-cols-[minmax(0,1fr)_auto_auto] @3xl:grid-cols-[8.75rem_minmax(0,1fr)_6rem_11rem] @3xl:[&:lang(en)]:grid-cols-[8.75rem_minmax(0,1fr)_6rem_13.5rem]";

/** The place of the years in that grid. */
export const YEARS_CELL = "col-span-full row-start-2 @3xl:col-span-1 @3xl:col-start-2 @3xl:row-start-1";

export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
