import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
import { readImportDraft } from "@/lib/queries/base-import";
import { type FileOutcome, type ImportOptions, importFile } from "./import-file";
import { serializedTransaction } from "./write-queue";

/** Puts a file aside until the candidate applies it; the one that waited before is dropped. The CV does not change. */
export function keepImportDraft(
  db: Db,
  { fileName, bytes, at }: { fileName: string; bytes: Uint8Array; at: Date },
): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    await tx.delete(tables.importDraft);
    await tx
      .insert(tables.importDraft)
      .values({ id: 1, at: at.toISOString(), fileName, bytes: Buffer.from(bytes) });
  });
}

export function dropImportDraft(db: Db): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    await tx.delete(tables.importDraft);
  });
}

/**
 * Imports the file that waits, if it is the one that was looked at: another one may have been examined in another
 * window since, and the choices are not about that.
 * @param shown when the file that was looked at was put aside, as `readImportDraft` says.
 */
export async function applyImportDraft(
  db: Db,
  shown: string,
  options: ImportOptions,
): Promise<FileOutcome | "gone" | "otherDraft"> {
  const draft = await readImportDraft(db);
  if (draft === null) return "gone";
  return draft.at === shown ? importFile(db, draft, options) : "otherDraft";
}
