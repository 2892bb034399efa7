import { createLoader, type inferParserType } from "nuqs/server";
import { firstMonth, lastMonth } from "@/lib/cv/months";
import { slugOf } from "@/lib/cv/slug";
import { LANE_SORT_KEYS, type LaneSortKey } from "@/lib/cv/view/charts/lanes";
import { sortedValues, tidySearch } from "@/lib/cv/view/filter/edit-query";
import type { FacetName } from "@/lib/cv/view/filter/facets";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import {
  COLUMNS,
  DEFAULT_COLUMNS,
  EMPTY_QUERY,
  SORT_KEYS,
  type Sort,
  type ViewQuery,
} from "@/lib/cv/view/filter/query";
import { technologyFinder } from "@/lib/cv/view/filter/technology-finder";
import { wordsOf } from "@/lib/cv/view/filter/text-index";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { isOpenablePart } from "./openable-parts";
import { type ParseWarning, ParseWarnings } from "./parse-warnings";
import { searchParams } from "./search-params";

export type { ParseWarning, ParseWarningReason } from "./parse-warnings";

export type ReadQuery = {
  /** Canonical: each value known, once and sorted. */
  query: ViewQuery;
  /** Table rows to show beyond the first page. */
  rows: number;
  /** The parts of the page that are shown whole. */
  open: string[];
  /** What the lanes of the timeline are sorted by. */
  lanes: LaneSortKey;
  ignored: readonly ParseWarning[];
};

const MAX_VALUES = 100;
const MAX_SEARCH = 200;
/** A page of more rows would be slow to draw; the exports hold them all. */
const MAX_ROWS = 500;

/** Left in links by mail tools, social networks and the framework: they are not named among what was ignored. */
export const TRACKING =
  /^(_|utm_|mtm_|pk_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|ref)$/;

const load = createLoader(searchParams);
type Raw = inferParserType<typeof searchParams>;
type ListName = { [Name in keyof Raw]: Raw[Name] extends string[] | null ? Name : never }[keyof Raw];

/**
 * The query of a query string, for one CV. It never fails: a value that is unknown, unreadable or too much has no effect and is
 * named in `ignored`. A technology is found by any of its names, a slug in any capitals.
 */
export function readQuery(params: URLSearchParams, index: CvIndex): ReadQuery {
  const ignored = new ParseWarnings();
  for (const [parameter, value] of params) {
    const known = Object.hasOwn(searchParams, parameter) || TRACKING.test(parameter);
    if (!known) ignored.add(parameter, value, "unknown-parameter");
  }
  const raw = load(params);

  const list = <T extends string>(parameter: ListName, find: (value: string) => T | null): T[] => {
    const values = raw[parameter] ?? [];
    const found = values.slice(0, MAX_VALUES).flatMap((value) => {
      const known = find(value);
      if (known === null) ignored.add(parameter, value, "unknown-value");
      return known ?? [];
    });
    if (values.length > MAX_VALUES) ignored.add(parameter, values.slice(MAX_VALUES).join(","), "too-many");
    return sortedValues(found);
  };
  const single = <T>(
    parameter: Exclude<keyof Raw, ListName>,
    read: (value: string) => T | null,
  ): T | null => {
    for (const other of new Set(params.getAll(parameter))) {
      if (other !== raw[parameter]) ignored.add(parameter, other, "repeated");
    }
    const value = raw[parameter]?.trim() ?? "";
    const known = value === "" ? null : read(value);
    if (value !== "" && known === null) ignored.add(parameter, value, "unreadable");
    return known;
  };
  const inFacet = (facet: FacetName) => (value: string) => {
    const slug = slugOf(value);
    return index.facets[facet].byValue.has(slug) ? slug : null;
  };
  const technology = technologyFinder(index);
  const inCategories = inFacet("category");

  const query: ViewQuery = {
    tech: list("tech", technology),
    must: list("must", technology),
    not: list("not", technology),
    category: list("category", (value) => CATEGORIES.find((name) => name === inCategories(value)) ?? null),
    org: list("org", inFacet("org")),
    level: list("level", inFacet("level")),
    from: single("from", dateIn),
    to: single("to", dateIn),
    q: single("q", (text) => searchIn(text, ignored)) ?? "",
    sort: single("sort", sortIn) ?? EMPTY_QUERY.sort,
    cols: columnsIn(list("cols", (value) => COLUMNS.find((column) => column === value) ?? null)),
  };
  const { from, to } = query;
  if (from !== null && to !== null && firstMonth(from) > lastMonth(to)) {
    ignored.add("from", from, "reversed");
    ignored.add("to", to, "reversed");
    query.from = null;
    query.to = null;
  }
  return {
    query,
    rows: single("rows", (text) => rowsIn(text, ignored)) ?? 0,
    open: list("open", (part) => (isOpenablePart(index, part) ? part : null)),
    lanes: single("lanes", (text) => LANE_SORT_KEYS.find((key) => key === text) ?? null) ?? LANE_SORT_KEYS[0],
    ignored: ignored.items,
  };
}

function dateIn(text: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ? text : null;
}

function searchIn(text: string, ignored: ParseWarnings): string | null {
  const letters = [...tidySearch(text)];
  if (letters.length > MAX_SEARCH) ignored.add("q", letters.slice(MAX_SEARCH).join(""), "too-long");
  const search = tidySearch(letters.slice(0, MAX_SEARCH).join(""));
  return wordsOf(search).length === 0 ? null : search;
}

function sortIn(text: string): Sort | null {
  const descending = text.startsWith("-");
  const key = SORT_KEYS.find((name) => name === text.slice(descending ? 1 : 0));
  return key === undefined ? null : { key, descending };
}

function columnsIn(columns: readonly string[]): ViewQuery["cols"] {
  return columns.length === 0 ? [...DEFAULT_COLUMNS] : COLUMNS.filter((column) => columns.includes(column));
}

function rowsIn(text: string, ignored: ParseWarnings): number | null {
  if (!/^\d+$/.test(text)) return null;
  if (Number(text) > MAX_ROWS) ignored.add("rows", text, "too-many");
  return Math.min(Number(text), MAX_ROWS);
}
