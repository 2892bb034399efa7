import { createSerializer } from "nuqs/server";
import { sortedValues } from "@/lib/cv/view/edit-query";
import { COLUMNS, DEFAULT_COLUMNS, EMPTY_QUERY, type Sort, type ViewQuery } from "@/lib/cv/view/query";
import { searchParams } from "./search-params";

const serialize = createSerializer(searchParams);

/**
 * The one spelling of a query: "" for the whole CV, else `?tech=ansible,bash&org=aday`. Parameters in a fixed
 * order, values sorted and each once, defaults left out, nothing but ASCII.
 */
export function searchOf(query: ViewQuery, rows = 0): string {
  const search = serialize({
    tech: valuesOf(query.tech),
    must: valuesOf(query.must),
    not: valuesOf(query.not),
    category: valuesOf(query.category),
    org: valuesOf(query.org),
    level: valuesOf(query.level),
    from: query.from,
    to: query.to,
    q: query.q || null,
    sort: sameSort(query.sort, EMPTY_QUERY.sort) ? null : sortText(query.sort),
    cols: columnsOf(query),
    rows: rows > 0 ? String(rows) : null,
  });
  // As a browser spells its own address, and as a header can carry it.
  return search.replace(/[^\x20-\x7e]+/g, encodeURIComponent);
}

/** A link to a view: `hrefOf("/cv.csv", query)`. */
export function hrefOf(path: string, query: ViewQuery, rows = 0): string {
  return `${path}${searchOf(query, rows)}`;
}

/** The same as the fields of a `GET` form, as name and value: what the form itself does not ask for. */
export function hiddenFieldsOf(query: ViewQuery, rows = 0): [name: string, value: string][] {
  return [...new URLSearchParams(searchOf(query, rows))];
}

/** `title`, or `-title` from the last to the first. */
function sortText({ key, descending }: Sort): string {
  return `${descending ? "-" : ""}${key}`;
}

function valuesOf(values: readonly string[]): string[] | null {
  return values.length === 0 ? null : sortedValues(values);
}

function columnsOf({ cols }: ViewQuery): string[] | null {
  const shown = COLUMNS.filter((column) => cols.includes(column));
  return shown.length === 0 || shown.join() === DEFAULT_COLUMNS.join() ? null : shown;
}

function sameSort(a: Sort, b: Sort): boolean {
  return a.key === b.key && a.descending === b.descending;
}
