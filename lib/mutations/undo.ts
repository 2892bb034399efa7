import { and, desc, gt, inArray } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { isSame } from "@/lib/cv/immutable-list";
import { type ContentRow, cvAtVersion, revisionBefore } from "@/lib/queries/history";
import type { StoredCv } from "@/lib/queries/read-cv";
import { currentIn, type SaveOutcome } from "./change-cv";
import { recordRevision } from "./record-revision";
import { serializedTransaction } from "./write-queue";

/**
 * Going back and forth in what was done, as a new revision each time: nothing is taken out of the history. Undoing
 * again goes back further; redoing does again what was undone last, until something else is done.
 */
export type UndoOutcome = Exclude<SaveOutcome, { status: "invalid" }> | { status: "nothing" };

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
  return step(db, request, async (tx, current) => {
    const now = await contentOf(tx, current);
    const undone = now === null ? null : await revisionOf(tx, now.content);
    const earlier = undone === null ? null : await revisionBefore(tx, undone.version);
    if (undone === null || earlier === null) return null;
    return { kind: "undo", content: earlier.content, sentence: { did: "undo", sentence: undone.sentence } };
  });
}

export function redoLast(db: Db, request: Request): Promise<UndoOutcome> {
  return step(db, request, async (tx, current) => {
    const now = await contentOf(tx, current);
    const redone = now === null ? null : await lastDoneAfter(tx, now.content);
    if (redone === null) return null;
    return { kind: "redo", content: redone.version, sentence: { did: "redo", sentence: redone.sentence } };
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
    const cv = await cvAtVersion(tx, content);
    if (cv === null || (kind === "restore" && isSame(cv, current.cv))) return { status: "nothing" };
    // What is restored can be undone like an edit; an undo only moves along what was done.
    const moves = kind === "restore" ? {} : { content };
    const version = await recordRevision(tx, current, { cv, at, kind, sentence, ...moves });
    return { status: "saved", version, made: null };
  });
}

function contentOf(tx: Transaction, { version }: StoredCv): Promise<ContentRow | null> {
  return revisionOf(tx, version);
}

async function revisionOf(tx: Transaction, version: number): Promise<ContentRow | null> {
  const row = await revisionBefore(tx, version + 1);
  return row?.version === version ? row : null;
}

/** The newest thing done to this very content. */
async function lastDoneAfter(tx: Transaction, content: number): Promise<ContentRow | null> {
  const done = await tx
    .select({ version: tables.revisions.version })
    .from(tables.revisions)
    .where(
      and(
        gt(tables.revisions.version, content),
        inArray(tables.revisions.kind, ["edit", "import", "restore"]),
      ),
    )
    .orderBy(desc(tables.revisions.version));
  for (const { version } of done) {
    const before = await revisionBefore(tx, version);
    if (before?.content === content) return revisionOf(tx, version);
  }
  return null;
}
