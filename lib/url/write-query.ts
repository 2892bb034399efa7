import { createSerializer, parseAsString } from "nuqs/server";
import { LANE_SORT_KEYS, type LaneSortKey } from "@/lib/cv/view/charts/lanes";
import { sortedValues } from "@/lib/cv/view/filter/edit-query";
import { COLUMNS, DEFAULT_COLUMNS, EMPTY_QUERY, type Sort, type ViewQuery } from "@/lib/cv/view/filter/query";
import { PARAMETERS, type Parameter } from "./search-params";

/** Nothing in it needs an escape: all values but searches, in practice. */
const PLAIN = /^[\w.,-]*$/;

/** How the page is laid out: rows beyond the first page, the parts that are shown whole, the order of the lanes. */
export type Extent = { rows?: number; open?: readonly string[]; lanes?: LaneSortKey };

const serialize = createSerializer({ text: parseAsString });

/**
 * The one spelling of a query: "" for the whole CV, else `?tech=ansible,bash&org=aday`. Parameters in a fixed
 * order, values sorted and each once, defaults left out, nothing but ASCII. A page has hundreds of links to views.
 */
export function serializeQuery(
  query: ViewQuery,
  { rows = 0, open = [], lanes = LANE_SORT_KEYS[0] }: Extent = {},
): string {
  const texts: Record<Parameter, string> = {
    tech: listText(query.tech),
    must: listText(query.must),
    not: listText(query.not),
    category: listText(query.category),
    org: listText(query.org),
    level: listText(query.level),
    from: query.from ?? "",
    to: query.to ?? "",
    q: query.q,
    sort: sameSort(query.sort, EMPTY_QUERY.sort) ? "" : sortText(query.sort),
    cols: columnsText(query),
    rows: rows > 0 ? String(rows) : "",
    open: listText(open),
    lanes: lanes === LANE_SORT_KEYS[0] ? "" : lanes,
  };
  let search = "";
  for (const name of PARAMETERS) {
    if (texts[name] !== "") search += `${search === "" ? "?" : "&"}${name}=${escaped(texts[name])}`;
  }
  return search;
}

/** As nuqs and the browser spell the address of the page, and as a header can carry it. */
function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return serialize({ text })
    .slice("?text=".length)
    .replace(/[^\x20-\x7e]+/g, encodeURIComponent);
}

/** A link to a view: `hrefOf("/cv.csv", query)`. */
export function hrefOf(path: string, query: ViewQuery, extent: Extent = {}): string {
  return `${path}${serializeQuery(query, extent)}`;
}

/** The parameters that a `GET` form does not ask for, as name and value for hidden fields. */
export function hiddenFieldsOf(query: ViewQuery, extent: Extent = {}): [name: string, value: string][] {
  return [...new URLSearchParams(serializeQuery(query, extent))];
}

/** `title`, or `-title` from the last to the first. */
function sortText({ key, descending }: Sort): string {
  return `${descending ? "-" : ""}${key}`;
}

function listText(values: readonly string[]): string {
  return values.length === 0 ? "" : sortedValues(values).join();
}

function columnsText({ cols }: ViewQuery): string {
  const shown = COLUMNS.filter((column) => cols.includes(column)).join();
  return shown === DEFAULT_COLUMNS.join() ? "" : shown;
}

function sameSort(a: Sort, b: Sort): boolean {
  return a.key === b.key && a.descending === b.descending;
}
