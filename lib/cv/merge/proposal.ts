import type { EntryPart } from "../differences/entry";
import type { Noun } from "../entries/nouns";

/** Whose word counts: the CV as it is, or the new file. */
export type Choice = "mine" | "theirs";

/**
 * Who changed it since the last import: only the new file (taken unless the candidate says otherwise), only the
 * candidate (kept unless …), or both, each in their way (the candidate's is kept until they choose).
 */
export type ProposalState = "theirs" | "mine" | "conflict";

export type Proposal = {
  /** Names it when choosing; the same for the same three CVs. */
  id: string;
  state: ProposalState;
  /** What it is about. */
  noun: Noun;
  name: string;
  /** Names of what it belongs to, outermost first. */
  path: readonly string[];
  about: /** Of entries that one side alone has: `added` by it, or `removed` by the other. */
    | { what: "added" | "removed"; by: Choice; parts: readonly EntryPart[] }
    /** A field of an entry; values are absent where the version or the field is. */
    | { what: "field"; field: string; base?: unknown; mine?: unknown; theirs?: unknown }
    /** The entry belongs to another one now. */
    | { what: "parent"; mine: string; theirs: string }
    /** The order of what belongs to it; names in both orders. */
    | { what: "order"; of: Noun; mine: readonly string[]; theirs: readonly string[] };
};

/** What happens when the candidate says nothing. */
export function defaultChoice({ state }: Pick<Proposal, "state">): Choice {
  return state === "theirs" ? "theirs" : "mine";
}

/** By the id of a proposal; those that are absent go by default, ids that no proposal has mean nothing. */
export type Choices = Readonly<Record<string, Choice>>;
