import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
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
