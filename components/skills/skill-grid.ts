/** Name, years and level side by side where there is room for them; else the years under the name and the level. */
export const SKILL_GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 @md:grid-cols-[10.5rem_minmax(0,1fr)_5.75rem]";

/** The cell of the years. */
export const YEARS_CELL = "@max-md:col-span-2 @md:col-start-2";

/** Names longer than this take two lines on a phone. */
export const LONG_NAME = 30;
