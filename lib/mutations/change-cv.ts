import type { Db, Transaction } from "@/db/client";
import { applyEdit } from "@/lib/cv/edit/apply-edit";
import type { Changed, EditErrors } from "@/lib/cv/edit/changed";
import { conflictScope } from "@/lib/cv/edit/conflict-scope";
import { readEdit } from "@/lib/cv/edit/edit-schema";
import { isSame } from "@/lib/cv/immutable-list";
import { type Cv, cvSchema } from "@/lib/cv/model";
import type { RevisionKind } from "@/lib/cv/vocabulary";
import { cvAtVersion, UnreadableRevision } from "@/lib/queries/history";
import { readCvIn, type StoredCv } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { recordRevision } from "./record-revision";
import { serializedTransaction } from "./write-queue";

export type SaveOutcome =
  /** The version that now holds the change, the same as before when nothing had changed, and the slug of what it made. */
  | { status: "saved"; version: number; made: string | null }
  | { status: "invalid"; errors: EditErrors }
  /** Somebody changed the same entry since; nothing is written. */
  | { status: "conflict"; version: number; theirs: Cv };

export type CvChange = {
  /** The version that the candidate was looking at; null to change whatever is there. */
  expected: number | null;
  change: (cv: Cv) => Changed;
  /** The part of the CV that must be as it was at `expected`; by default the whole CV. */
  touches?: (cv: Cv) => unknown;
  at: Date;
  kind?: RevisionKind;
  /** Written in the same transaction, when the change is. */
  alongside?: (tx: Transaction, version: number) => Promise<void>;
};

/**
 * Changes the CV in one transaction: all of it, with its revision, or nothing.
 * @throws UserError before the first import.
 */
export function changeCv(
  db: Db,
  { expected, change, touches = (cv) => cv, at, kind = "edit", alongside }: CvChange,
): Promise<SaveOutcome> {
  return serializedTransaction(db, async (tx) => {
    const current = await currentIn(tx);
    if (await contradicts(tx, current, expected, touches)) {
      return { status: "conflict", version: current.version, theirs: current.cv };
    }
    const changed = change(current.cv);
    if (!changed.ok) return { status: "invalid", errors: changed.errors };
    const cv = cvSchema.parse(changed.cv);
    const version = isSame(cv, current.cv)
      ? current.version
      : await recordRevision(tx, current, { cv, at, kind, sentence: changed.sentence });
    await alongside?.(tx, version);
    return { status: "saved", version, made: changed.made ?? null };
  });
}

/** Does one edit, as a form sends it; see `editSchema`. */
export async function saveEdit(
  db: Db,
  { edit: input, expected, at }: { edit: unknown; expected: number | null; at: Date },
): Promise<SaveOutcome> {
  const read = readEdit(input);
  if (!read.ok) return { status: "invalid", errors: read.errors };
  const { edit } = read;
  return changeCv(db, { expected, at, touches: conflictScope(edit), change: (cv) => applyEdit(cv, edit) });
}

/** @throws UserError before the first import. */
export async function currentIn(tx: Transaction): Promise<StoredCv> {
  const current = await readCvIn(tx);
  if (current !== null) return current;
  throw new UserError("no-cv-to-change", {});
}

/** A version that cannot be read cannot be compared: the candidate decides. */
function unreadable(error: unknown): null {
  if (error instanceof UnreadableRevision) return null;
  throw error;
}

async function contradicts(
  tx: Transaction,
  current: StoredCv,
  expected: number | null,
  touches: (cv: Cv) => unknown,
): Promise<boolean> {
  if (expected === null || expected === current.version) return false;
  const seen = await cvAtVersion(tx, expected).catch(unreadable);
  return seen === null || !isSame(touches(seen), touches(current.cv));
}
