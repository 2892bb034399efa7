import { entriesOf } from "../differences/entry";
import { recomputeDerived } from "../edit/recompute-derived";
import { isSame } from "../immutable-list";
import type { Cv } from "../model";
import { decide } from "./decision";
import type { Choices, Proposal } from "./proposal";
import { proposalsOf } from "./proposals";
import { cvOf } from "./rebuilt";
import { rowsOf } from "./rows";

export type Merge = {
  /** The differences, and who made them: none when the new file brings nothing and nothing was edited. */
  proposals: readonly Proposal[];
  /** Whether the new file shares no experience with the CV: it is probably somebody else's. */
  isOther: boolean;
  /** The CV that the choices make, valid whatever they are; without choices no edit of the candidate is lost. */
  merged: (choices?: Choices) => Cv;
};

/**
 * Brings a newer version of an imported CV together with what was edited since, entry by entry and field by field.
 * What the candidate says beside the text (corrections, hidden and private flags, catalogue, accepted findings) stays.
 * @param base the last import, as today's importer reads it.
 * @param current the CV as it is.
 * @param next the new file.
 */
export function mergeOf(base: Cv, current: Cv, next: Cv): Merge {
  const rows = rowsOf(base, current, next);
  const experiences = rows.childrenOf("mine", null).filter(({ noun }) => noun === "experience");
  return {
    isOther: experiences.length > 0 && experiences.every(({ theirs }) => theirs === null),
    proposals: proposalsOf(rows, [...next.technologies, ...current.technologies]),
    merged: (choices = {}) => {
      const cv = cvOf(decide(rows, choices), current);
      if (isSame(entriesOf(cv), entriesOf(current))) return current;
      return recomputeDerived(current, cv, next.technologies);
    },
  };
}
