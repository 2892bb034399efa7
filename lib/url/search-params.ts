import { createMultiParser, parseAsString } from "nuqs/server";

/** Repeated or comma-separated values; written as one comma-separated value. */
const list = createMultiParser<string[]>({
  parse: (values) => {
    const parts = values.flatMap((value) => value.split(",")).map((value) => value.trim());
    const filled = parts.filter((value) => value !== "");
    return filled.length > 0 ? filled : null;
  },
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.join() === b.join(),
});

/**
 * Every parameter of a view, as raw text and in the order of the canonical URL (docs/filter.md). Page, browser, links,
 * exports and command line share it; `readQuery` says what the text means for a CV. `rows` is how many rows the
 * table shows beyond its first page, `open` names the parts of the page that are shown whole (`openable-parts.ts`), `lanes` what the
 * timeline is sorted by.
 */
export const searchParams = {
  tech: list,
  must: list,
  not: list,
  category: list,
  org: list,
  level: list,
  from: parseAsString,
  to: parseAsString,
  q: parseAsString,
  sort: parseAsString,
  cols: list,
  rows: parseAsString,
  open: list,
  lanes: parseAsString,
};

export type Parameter = keyof typeof searchParams;

/** Their names, in that order. */
export const PARAMETERS = Object.keys(searchParams) as Parameter[];
