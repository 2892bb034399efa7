import { and, desc, gt, inArray } from "drizzle-orm";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { type ContentRow, revisionBefore } from "./history";
import type { Reader } from "./read-cv";

/** One step back or forth: the version whose content would become current, and what was done that it takes back or does again. */
export type UndoStep = { content: number; sentence: EditSentence };

/** The step that an undo takes back at a version; null when there is nothing before it. */
export async function undoStepAt(db: Reader, version: number): Promise<UndoStep | null> {
  const now = await revisionOf(db, version);
  const undone = now === null ? null : await revisionOf(db, now.content);
  const earlier = undone === null ? null : await revisionBefore(db, undone.version);
  return undone === null || earlier === null ? null : { content: earlier.content, sentence: undone.sentence };
}

/** The step that a redo does again at a version; null when something else was done since, or nothing was undone. */
export async function redoStepAt(db: Reader, version: number): Promise<UndoStep | null> {
  const now = await revisionOf(db, version);
  const redone = now === null ? null : await lastDoneAfter(db, now.content);
  return redone === null ? null : { content: redone.version, sentence: redone.sentence };
}

async function revisionOf(db: Reader, version: number): Promise<ContentRow | null> {
  const row = await revisionBefore(db, version + 1);
  return row?.version === version ? row : null;
}

/** The newest thing done to this very content. */
async function lastDoneAfter(db: Reader, content: number): Promise<ContentRow | null> {
  const done = await db
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
    const before = await revisionBefore(db, version);
    if (before?.content === content) return revisionOf(db, version);
  }
  return null;
}
