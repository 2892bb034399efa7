import type { CvIndex } from "./index-cv";
import type { ViewQuery } from "./query";
import { countShown } from "./view";

/** The projects of a view with both of two technologies, and with one without the other. */
export type ComparedPair = {
  /** Slugs, in the order of the query. */
  first: string;
  second: string;
  parts: readonly { kind: "both" | "first" | "second"; shown: number; query: ViewQuery }[];
};

/** Splits a view whose filter names two technologies, all else that it asks for kept; null for one or more than two. */
export function comparedPairOf(index: CvIndex, query: ViewQuery): ComparedPair | null {
  const [first, second, ...others] = [...query.tech, ...query.must];
  if (first === undefined || second === undefined || others.length > 0) return null;
  const asked = (must: string[], not: string[]): ViewQuery => ({
    ...query,
    tech: [],
    must,
    not: [...query.not, ...not].sort(),
  });
  const parts = [
    { kind: "both", query: asked([first, second].sort(), []) },
    { kind: "first", query: asked([first], [second]) },
    { kind: "second", query: asked([second], [first]) },
  ] as const;
  return { first, second, parts: parts.map((part) => ({ ...part, shown: countShown(index, part.query) })) };
}
