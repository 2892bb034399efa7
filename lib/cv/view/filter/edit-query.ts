import { COLUMNS, type Column, EMPTY_QUERY, type Filter, type SortKey, type ViewQuery } from "./query";

/** The parameters that hold a list of values. */
export const LIST_PARAMETERS = ["tech", "must", "not", "category", "org", "level"] as const;
export type ListParameter = (typeof LIST_PARAMETERS)[number];

/** One thing a filter asks for: what a chip shows and takes away. Both ends of a period are one thing. */
export type FilterPart =
  | { parameter: ListParameter | "q"; value: string }
  | { parameter: "period"; from: Filter["from"]; to: Filter["to"] };

/** Every part of the filter, in the order of the URL. */
export function partsOf(filter: Filter): FilterPart[] {
  const { from, to } = filter;
  return [
    ...LIST_PARAMETERS.flatMap((parameter) => filter[parameter].map((value) => ({ parameter, value }))),
    ...(from === null && to === null ? [] : [{ parameter: "period", from, to } as const]),
    ...(filter.q === "" ? [] : [{ parameter: "q", value: filter.q } as const]),
  ];
}

export function isFiltered(filter: Filter): boolean {
  return partsOf(filter).length > 0;
}

/** Adds a value; a technology that was wanted and is now refused, or the other way round, changes sides. */
export function withValue(query: ViewQuery, parameter: ListParameter, value: string): ViewQuery {
  const sides: readonly ListParameter[] =
    parameter === "not" ? ["tech", "must"] : parameter === "tech" || parameter === "must" ? ["not"] : [];
  const cleared = sides.reduce((rest, side) => withoutValue(rest, side, value), query);
  return { ...cleared, [parameter]: sortedValues([...cleared[parameter], value]) };
}

export function withoutValue(query: ViewQuery, parameter: ListParameter, value: string): ViewQuery {
  return { ...query, [parameter]: query[parameter].filter((other) => other !== value) };
}

export function toggleValue(query: ViewQuery, parameter: ListParameter, value: string): ViewQuery {
  const chosen: readonly string[] = query[parameter];
  return chosen.includes(value) ? withoutValue(query, parameter, value) : withValue(query, parameter, value);
}

/** Ticks a technology in the mode of the others, or takes it away from whichever parameter holds it. */
export function toggleTechnology(query: ViewQuery, slug: string): ViewQuery {
  const mode = query.must.length > 0 ? "must" : "tech";
  return query.tech.includes(slug) || query.must.includes(slug)
    ? withoutValue(withoutValue(query, "tech", slug), "must", slug)
    : withValue(query, mode, slug);
}

export function isEveryChosen({ tech, must }: ViewQuery, slugs: readonly string[]): boolean {
  return slugs.every((slug) => tech.includes(slug) || must.includes(slug));
}

/** Adds any of these technologies to what is wanted; when all of them are, takes them away. */
export function toggleEvery(query: ViewQuery, slugs: readonly string[]): ViewQuery {
  const isChosen = isEveryChosen(query, slugs);
  return slugs.reduce(
    (next, slug) =>
      isChosen ? withoutValue(withoutValue(next, "tech", slug), "must", slug) : withValue(next, "tech", slug),
    query,
  );
}

/** Takes a whole parameter away, whatever it holds. */
export function withoutParameter(query: ViewQuery, parameter: ListParameter | "q"): ViewQuery {
  return { ...query, [parameter]: EMPTY_QUERY[parameter] };
}

/** Takes one part away, as the cross on its chip does. */
export function withoutPart(query: ViewQuery, part: FilterPart): ViewQuery {
  switch (part.parameter) {
    case "period":
      return withPeriod(query, null, null);
    case "q":
      return withoutParameter(query, "q");
    default:
      return withoutValue(query, part.parameter, part.value);
  }
}

/** The technologies asked for, any of them (`tech`) or every one (`must`). */
export function withTechnologyMode(query: ViewQuery, mode: "any" | "every"): ViewQuery {
  const wanted = sortedValues([...query.tech, ...query.must]);
  return mode === "any" ? { ...query, tech: wanted, must: [] } : { ...query, tech: [], must: wanted };
}

export function withPeriod(query: ViewQuery, from: Filter["from"], to: Filter["to"]): ViewQuery {
  return { ...query, from, to };
}

/** Searches for a text, its spaces tidied. */
export function withSearch(query: ViewQuery, text: string): ViewQuery {
  return { ...query, q: tidySearch(text) };
}

/** A search without the spaces that change nothing, nor halves of characters, which no URL can hold. */
export function tidySearch(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Removes the filter and keeps the layout. */
export function cleared(query: ViewQuery): ViewQuery {
  return { ...EMPTY_QUERY, sort: query.sort, cols: query.cols };
}

/** Sorts by a column: its natural direction first, the other one when it is sorted by already. */
export function sortedBy(query: ViewQuery, key: SortKey): ViewQuery {
  const descending = query.sort.key === key ? !query.sort.descending : key !== "title" && key !== "org";
  return { ...query, sort: { key, descending } };
}

/** Sorted by date or employer, the projects of one experience follow each other: a table heads them with it. */
export function isGroupedByExperience({ sort }: ViewQuery): boolean {
  return sort.key === "end" || sort.key === "start" || sort.key === "org";
}

/** Shows or hides a column; the last one stays. */
export function toggleColumn(query: ViewQuery, column: Column): ViewQuery {
  const cols = COLUMNS.filter((name) => (name === column) !== query.cols.includes(name));
  return cols.length === 0 ? query : { ...query, cols };
}

/** Values as the canonical URL has them: each once, sorted. */
export function sortedValues<T extends string>(values: Iterable<T>): T[] {
  return [...new Set(values)].sort();
}
