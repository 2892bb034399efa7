import type { TechnologyChoice } from "@/lib/cv/view/charts/technology-choice";
import {
  DEFAULT_TECHNOLOGY_SORT,
  TECHNOLOGY_SORT_KEYS,
  type TechnologySort,
} from "@/lib/cv/view/charts/technology-sorting";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { type ParseWarning, ParseWarnings } from "./parse-warnings";
import { TRACKING } from "./read-query";

/** The list of technologies as its address asks for it. */
export type TechnologyList = TechnologyChoice & {
  sort: TechnologySort;
  /** Rows beyond the first page. */
  rows: number;
};

export const WHOLE_LIST: TechnologyList = {
  q: "",
  category: null,
  level: null,
  sort: DEFAULT_TECHNOLOGY_SORT,
  rows: 0,
};

const PARAMETERS = ["q", "category", "level", "sort", "rows"] as const;
type ListParameter = (typeof PARAMETERS)[number];

const LONGEST_SEARCH = 200;

/** The query of `?q=sql&category=data&sort=-projects`; unknown values have no effect and are named in `ignored`. */
export function readTechnologyList(
  params: URLSearchParams,
  levels: readonly { slug: string }[],
): { list: TechnologyList; ignored: readonly ParseWarning[] } {
  const ignored = new ParseWarnings();
  for (const [parameter, value] of params) {
    if (!PARAMETERS.some((known) => known === parameter) && !TRACKING.test(parameter)) {
      ignored.add(parameter, value, "unknown-parameter");
    }
  }
  const read = <T>(parameter: ListParameter, reader: (text: string) => T | null, otherwise: T): T => {
    const [first = "", ...others] = params.getAll(parameter);
    for (const other of others) if (other !== first) ignored.add(parameter, other, "repeated");
    const text = first.trim();
    if (text === "") return otherwise;
    const value = reader(text);
    if (value === null) ignored.add(parameter, text, "unreadable");
    return value ?? otherwise;
  };
  const list: TechnologyList = {
    q: read("q", (text) => text.slice(0, LONGEST_SEARCH), ""),
    category: read("category", (text) => CATEGORIES.find((name) => name === text) ?? null, null),
    level: read("level", (text) => levels.find(({ slug }) => slug === text)?.slug ?? null, null),
    sort: read("sort", sortIn, DEFAULT_TECHNOLOGY_SORT),
    rows: read("rows", (text) => (/^\d{1,5}$/.test(text) ? Number(text) : null), 0),
  };
  return { list, ignored: ignored.items };
}

function sortIn(text: string): TechnologySort | null {
  const descending = text.startsWith("-");
  const key = TECHNOLOGY_SORT_KEYS.find((name) => name === text.slice(descending ? 1 : 0));
  return key === undefined ? null : { key, descending };
}

/** The address of a list, defaults unsaid; `readTechnologyList` reads it back. */
export function technologiesHref({ q, category, level, sort, rows }: TechnologyList): string {
  const { key, descending } = sort;
  const isDefault = key === DEFAULT_TECHNOLOGY_SORT.key && descending === DEFAULT_TECHNOLOGY_SORT.descending;
  const texts: Record<ListParameter, string> = {
    q,
    category: category ?? "",
    level: level ?? "",
    sort: isDefault ? "" : `${descending ? "-" : ""}${key}`,
    rows: rows > 0 ? `${rows}` : "",
  };
  const said = new URLSearchParams(PARAMETERS.map((name) => [name, texts[name]]));
  for (const name of PARAMETERS) if (texts[name] === "") said.delete(name);
  return said.size === 0 ? "/technologies" : `/technologies?${said}`;
}
