import type { EntryFields } from "../differences/entry";
import type { Noun } from "../entries/nouns";
import { fieldProposalId, fieldsOf, orderId, parentId, presenceId, stateOf } from "./fields";
import { inOrder, reordering } from "./ordered";
import { presenceIn } from "./presence";
import { type Choice, type Choices, defaultChoice, type ProposalState } from "./proposal";
import type { Row, Rows } from "./rows";

/** An entry of the merged CV. */
export type Decided = {
  id: string;
  noun: Noun;
  parent: string | null;
  /** To be kept; not yet unique for an entry that the new file alone has. */
  slug: string;
  isNew: boolean;
  name: string;
  fields: EntryFields;
};

/** The entries of the merged CV that belong to a parent, in order. */
export type Decision = (noun: Noun, parent: string | null) => readonly Decided[];

/** Follows the choices, the defaults where there are none. What an entry needs (its parent, its level) stays with it. */
export function decide(rows: Rows, choices: Choices): Decision {
  const chosen = (id: string, state: ProposalState): Choice =>
    (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? defaultChoice({ state });
  const present = presentRows(rows, chosen);
  const entries = new Map([...present].map((row) => [row.id, decided(row, chosen)]));
  for (const entry of entries.values()) {
    for (const needed of [entry.parent, entry.fields.level]) {
      const row = typeof needed === "string" && !entries.has(needed) ? rows.byId.get(needed) : undefined;
      // A map goes on to what is added while it is walked, so that needs of needs are met too.
      if (row !== undefined) entries.set(row.id, decided(row, chosen));
    }
  }
  const byParent = new Map<string | null, Set<string>>();
  for (const { id, parent } of entries.values()) {
    byParent.set(parent, (byParent.get(parent) ?? new Set()).add(id));
  }
  return (noun, parent) => {
    const ids = (side: "base" | "mine" | "theirs") =>
      rows
        .childrenOf(side, parent)
        .filter((row) => row.noun === noun)
        .map(({ id }) => id);
    const orders = { base: ids("base"), mine: ids("mine"), theirs: ids("theirs") };
    const state = reordering(orders);
    const first = state === null ? "mine" : chosen(orderId(noun, parent), state);
    const own = [...(byParent.get(parent) ?? [])].filter((id) => entries.get(id)?.noun === noun);
    const order = inOrder(new Set(own), orders[first], orders[first === "mine" ? "theirs" : "mine"]);
    return order.flatMap((id) => entries.get(id) ?? []);
  };
}

type Chosen = (id: string, state: ProposalState) => Choice;

function presentRows(rows: Rows, chosen: Chosen): Set<Row> {
  const presenceOf = presenceIn(rows);
  const known = new Map<string, boolean>();
  const isPresent = (row: Row): boolean => {
    const answer = known.get(row.id) ?? isThere(row);
    known.set(row.id, answer);
    return answer;
  };
  const isThere = (row: Row): boolean => {
    const presence = presenceOf(row);
    if (presence.is === "open") {
      const choice = chosen(presenceId(row), presence.state);
      return row[choice] !== null;
    }
    if (presence.is !== "withParent") return presence.is === "everywhere";
    const parent = rows.byId.get(presence.parent);
    return parent !== undefined && isPresent(parent);
  };
  return new Set([...rows.byId.values()].filter(isPresent));
}

function decided(row: Row, chosen: Chosen): Decided {
  const { id, noun, base, mine, theirs } = row;
  const kept = mine ?? theirs ?? base;
  if (kept === null) throw new Error("An entry of no version.");
  const fields: Record<string, unknown> = { ...kept.fields };
  let { parent } = kept;
  if (mine !== null && theirs !== null) {
    for (const { field, state } of fieldsOf(row)) {
      if (chosen(fieldProposalId(row, field), state) === "theirs") fields[field] = theirs.fields[field];
    }
    const state = stateOf(base?.parent, mine.parent, theirs.parent, base !== null);
    if (state !== null && chosen(parentId(row), state) === "theirs") parent = theirs.parent;
  }
  return { id, noun, parent, slug: kept.slug, isNew: mine === null, name: kept.name, fields };
}
