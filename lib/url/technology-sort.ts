import {
  DEFAULT_TECHNOLOGY_SORT,
  TECHNOLOGY_SORT_KEYS,
  type TechnologySort,
} from "@/lib/cv/view/charts/technology-sorting";
import { type ParseWarning, ParseWarnings } from "./parse-warnings";
import { TRACKING } from "./read-query";

/** The order that `?sort=-projects` asks for; what is unknown has no effect and is named in `ignored`. */
export function readTechnologySort(params: URLSearchParams): {
  sort: TechnologySort;
  ignored: readonly ParseWarning[];
} {
  const ignored = new ParseWarnings();
  for (const [parameter, value] of params) {
    if (parameter !== "sort" && !TRACKING.test(parameter)) {
      ignored.add(parameter, value, "unknown-parameter");
    }
  }
  const [first = "", ...others] = params.getAll("sort");
  for (const other of others) if (other !== first) ignored.add("sort", other, "repeated");
  const text = first.trim();
  const descending = text.startsWith("-");
  const key = TECHNOLOGY_SORT_KEYS.find((name) => name === text.slice(descending ? 1 : 0));
  if (text !== "" && key === undefined) ignored.add("sort", text, "unreadable");
  return {
    sort: key === undefined ? DEFAULT_TECHNOLOGY_SORT : { key, descending },
    ignored: ignored.items,
  };
}

/** The list of technologies in an order, the default one unsaid. */
export function technologiesHref({ key, descending }: TechnologySort): string {
  const isDefault = key === DEFAULT_TECHNOLOGY_SORT.key && descending === DEFAULT_TECHNOLOGY_SORT.descending;
  return isDefault ? "/technologies" : `/technologies?sort=${descending ? "-" : ""}${key}`;
}
