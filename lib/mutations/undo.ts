import type { Db, Transaction } from "@/db/client";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { isSame } from "@/lib/cv/immutable-list";
import { cvAtVersion, UnreadableRevision } from "@/lib/queries/history";
import type { StoredCv } from "@/lib/queries/read-cv";
import { redoStepAt, undoStepAt } from "@/lib/queries/undo-steps";
import { currentIn, type SaveOutcome } from "./change-cv";
import { recordRevision } from "./record-revision";
import { serializedTransaction } from "./write-queue";

/**
 * Going back and forth in what was done, as a new revision each time: nothing is taken out of the history. Undoing
 * again goes back further; redoing does again what was undone last, until something else is done.
 */
export type UndoOutcome =
  | Exclude<SaveOutcome, { status: "invalid" | "saved" }>
  /** `sentence` tells what was taken back, done again or restored. */
  | { status: "saved"; version: number; sentence: EditSentence }
  | { status: "nothing" }
  /** The version to go back to cannot be read; nothing is written. */
  | { status: "unreadable" };

type Request = {
  /** The version that the candidate was looking at; null for whatever is there. */
  expected: number | null;
  at: Date;
};

type Step = {
  kind: "undo" | "redo" | "restore";
  /** The version whose content becomes current. */
  content: number;
  sentence: EditSentence;
};

export function undoLast(db: Db, request: Request): Promise<UndoOutcome> {
  return step(db, request, async (tx, { version }) => {
    const found = await undoStepAt(tx, version);
    return found && { kind: "undo", ...found, sentence: { did: "undo", sentence: found.sentence } };
  });
}

export function redoLast(db: Db, request: Request): Promise<UndoOutcome> {
  return step(db, request, async (tx, { version }) => {
    const found = await redoStepAt(tx, version);
    return found && { kind: "redo", ...found, sentence: { did: "redo", sentence: found.sentence } };
  });
}

/** Makes the CV what it was at a version; `nothing` when the history does not have it or the CV is that already. */
export function restoreVersion(db: Db, request: Request & { version: number }): Promise<UndoOutcome> {
  return step(db, request, async () => ({
    kind: "restore",
    content: request.version,
    sentence: { did: "restore", version: request.version },
  }));
}

function step(
  db: Db,
  { expected, at }: Request,
  decide: (tx: Transaction, current: StoredCv) => Promise<Step | null>,
): Promise<UndoOutcome> {
  return serializedTransaction(db, async (tx) => {
    const current = await currentIn(tx);
    if (expected !== null && expected !== current.version) {
      return { status: "conflict", version: current.version, theirs: current.cv };
    }
    const decided = await decide(tx, current);
    if (decided === null) return { status: "nothing" };
    const { kind, content, sentence } = decided;
    const cv = await cvAtVersion(tx, content).catch((error: unknown) => {
      if (error instanceof UnreadableRevision) return "unreadable" as const;
      throw error;
    });
    if (cv === "unreadable") return { status: "unreadable" };
    if (cv === null || (kind === "restore" && isSame(cv, current.cv))) return { status: "nothing" };
    // A restored version can be undone like an edit; an undo only moves along the history.
    const moves = kind === "restore" ? {} : { content };
    const version = await recordRevision(tx, current, { cv, at, kind, sentence, ...moves });
    return { status: "saved", version, sentence };
  });
}
