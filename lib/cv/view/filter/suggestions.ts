import {
  LIST_PARAMETERS,
  type ListParameter,
  withoutParameter,
  withoutValue,
  withPeriod,
} from "./edit-query";
import type { CvIndex } from "./index-cv";
import type { ViewQuery } from "./query";
import { countShown } from "./view";

/** One way to see projects again. */
export type Suggestion = {
  /** `period` takes `from` and `to` away together. */
  parameter: ListParameter | "from" | "to" | "period" | "q";
  /** The value to give up, or null for all of the parameter. */
  value: string | null;
  /** Projects that would then show. */
  shown: number;
  query: ViewQuery;
};

/**
 * Which single thing to give up when a view is empty, the most rewarding first; without those that would still show
 * nothing, so the list is empty when more than one thing has to go.
 */
export function suggestionsOf(index: CvIndex, query: ViewQuery): Suggestion[] {
  return candidates(query)
    .map((candidate) => ({ ...candidate, shown: countShown(index, candidate.query) }))
    .filter(({ shown }) => shown > 0)
    .sort((a, b) => b.shown - a.shown);
}

function candidates(query: ViewQuery): Omit<Suggestion, "shown">[] {
  // Giving up one of several alternatives never shows more, one of several demands may.
  const single = (["must", "not"] as const).flatMap((parameter) =>
    query[parameter].map((value) => ({ parameter, value, query: withoutValue(query, parameter, value) })),
  );
  const lists = LIST_PARAMETERS.filter((parameter) =>
    parameter === "must" || parameter === "not" ? query[parameter].length > 1 : query[parameter].length > 0,
  ).map((parameter) => {
    const [only = null, ...others] = query[parameter];
    return { parameter, value: others.length === 0 ? only : null, query: withoutParameter(query, parameter) };
  });
  const period = { parameter: "period", value: null, query: withPeriod(query, null, null) } as const;
  const from = { parameter: "from", value: query.from, query: withPeriod(query, null, query.to) } as const;
  const to = { parameter: "to", value: query.to, query: withPeriod(query, query.from, null) } as const;
  return [
    ...single,
    ...lists,
    ...(query.from === null ? [] : [from]),
    ...(query.to === null ? [] : [to]),
    ...(query.from === null || query.to === null ? [] : [period]),
    ...(query.q === ""
      ? []
      : [{ parameter: "q" as const, value: query.q, query: withoutParameter(query, "q") }]),
  ];
}
