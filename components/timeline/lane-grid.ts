/** The columns that all rows of the chart share: name, years, declared level, duration. A phone has the years on a line of their own. */
export const LANE_GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 md:grid-cols-[8.75rem_minmax(0,1fr)_6rem_11rem]";

/** The place of the years in that grid. */
export const YEARS_CELL = "max-md:col-span-2 max-md:row-start-2";

export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
