import type { EditErrors } from "@/lib/cv/edit/changed";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Cv } from "@/lib/cv/model";

/** What the server answers to a save; whatever it is, nothing that was typed is lost. */
export type SaveAnswer =
  /** `made` is the slug of the entry that the edit added or duplicated, if any. */
  | { status: "saved"; version: number; made: string | null }
  | { status: "invalid"; errors: EditErrors }
  /** Somebody changed the same entry since `expected`; nothing is written. */
  | { status: "conflict"; version: number; theirs: Cv }
  /** The session ended: nothing is written. */
  | { status: "signedOut" };

/** Undoing and redoing; `nothing` when there is nothing to undo. */
export type StepAnswer = Exclude<SaveAnswer, { status: "invalid" } | { status: "saved" }> | Stepped;
type Stepped =
  | { status: "saved"; version: number; sentence: EditSentence }
  | { status: "nothing" | "unreadable" };

/**
 * What the pages give to the editor's forms. `expected` is the version that the candidate was looking at; null changes
 * whatever is there.
 */
export type EditorActions = {
  /** `leaves`: the page goes elsewhere afterwards, so that it need not be drawn anew without what is gone. */
  save: (request: { edit: Edit; expected: number | null; leaves?: boolean }) => Promise<SaveAnswer>;
  undo: (request: { expected: number | null }) => Promise<StepAnswer>;
  redo: (request: { expected: number | null }) => Promise<StepAnswer>;
};
