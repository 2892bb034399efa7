import { isSame } from "../immutable-list";
import type { ProposalState } from "./proposal";

/** The ids of siblings in the three versions, each in its order. */
export type Orders = Readonly<Record<"base" | "mine" | "theirs", readonly string[]>>;

/** Who put those siblings that all versions have into another order; null when nobody did or both did the same. */
export function reordering({ base, mine, theirs }: Orders): ProposalState | null {
  const everywhere = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)));
  const [before, now, then] = [base, mine, theirs].map((ids) => ids.filter((id) => everywhere.has(id)));
  if (isSame(now, then) || isSame(before, then)) return null;
  return isSame(before, now) ? "theirs" : "conflict";
}

/** Ids in the order of the first list; those it does not have follow what they follow in the second, or come first. */
export function inOrder(
  ids: ReadonlySet<string>,
  first: readonly string[],
  second: readonly string[],
): string[] {
  const order = first.filter((id) => ids.has(id));
  const placed = new Set(order);
  let before: string | null = null;
  for (const id of second) {
    if (ids.has(id) && !placed.has(id)) {
      order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, id);
      placed.add(id);
    }
    if (placed.has(id)) before = id;
  }
  return [...order, ...[...ids].filter((id) => !placed.has(id))];
}
