import type { PartialDate } from "../../model";
import type { Category } from "../../vocabulary";

/** The whole state of a view, as the URL spells it (docs/filter.md). */
export type Filter = {
  /** Any of these technology slugs… */
  tech: string[];
  /** … every one of these … */
  must: string[];
  /** … and none of these. */
  not: string[];
  category: Category[];
  org: string[];
  level: string[];
  from: PartialDate | null;
  to: PartialDate | null;
  q: string;
};

export const SORT_KEYS = ["end", "start", "duration", "title", "org", "match"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { key: SortKey; descending: boolean };

export const COLUMNS = ["title", "org", "role", "period", "duration", "technologies"] as const;
export type Column = (typeof COLUMNS)[number];

/** A filter and the way it is laid out. `cols` never changes which projects are shown. */
export type ViewQuery = Filter & { sort: Sort; cols: Column[] };

export const DEFAULT_COLUMNS: readonly Column[] = ["title", "period", "technologies"];

export const EMPTY_QUERY: ViewQuery = {
  tech: [],
  must: [],
  not: [],
  category: [],
  org: [],
  level: [],
  from: null,
  to: null,
  q: "",
  sort: { key: "end", descending: true },
  cols: [...DEFAULT_COLUMNS],
};
