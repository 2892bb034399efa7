import type { Noun } from "../entries/nouns";
import { isSame } from "../immutable-list";
import type { ProposalState } from "./proposal";
import type { Row } from "./rows";

/** The side that changed a value; null when both versions have the same. Without a base both count as changed. */
export function stateOf(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  hasBase: boolean,
): ProposalState | null {
  if (isSame(mine, theirs)) return null;
  if (!hasBase) return "conflict";
  if (isSame(base, mine)) return "theirs";
  return isSame(base, theirs) ? "mine" : "conflict";
}

/** The fields of an entry that the CV and the new file have otherwise. */
export function fieldsOf({ base, mine, theirs }: Row): { field: string; state: ProposalState }[] {
  if (mine === null || theirs === null) return [];
  const names = new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)]);
  return [...names].flatMap((field) => {
    const state = stateOf(base?.fields[field], mine.fields[field], theirs.fields[field], base !== null);
    return state === null ? [] : [{ field, state }];
  });
}

export function fieldProposalId({ id }: Row, field: string): string {
  return `${id}#${field}`;
}

export function parentId({ id }: Row): string {
  return `${id}#in`;
}

export function presenceId({ id }: Row): string {
  return id;
}

export function orderId(noun: Noun, parent: string | null): string {
  return `order ${noun} ${parent ?? ""}`;
}
