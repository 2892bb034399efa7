import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
import { EMPTY_CV } from "@/lib/cv/merge/empty-cv";
import type { Locale } from "@/lib/cv/vocabulary";
import { readCvIn } from "@/lib/queries/read-cv";
import { SAMPLE } from "@/lib/queries/sample";
import { recordRevision } from "./record-revision";
import { keepFile } from "./store-import";
import { serializedTransaction } from "./write-queue";

/** The CV that comes with Parcours is the owner's from now on: nothing else is asked. */
export function keepSample(db: Db): Promise<void> {
  return serializedTransaction(db, async (tx) => {
    const { imports } = tables;
    await tx.update(imports).set({ format: "markdown" }).where(eq(imports.format, SAMPLE));
  });
}

/**
 * Begins an empty CV, which can be undone as every change can. A file imported later finds nothing to be brought together
 * with.
 * @returns the new version.
 */
export function startEmpty(db: Db, { locale, at }: { locale: Locale; at: Date }): Promise<number> {
  const cv = { ...EMPTY_CV, profile: { ...EMPTY_CV.profile, locale } };
  return serializedTransaction(db, async (tx) => {
    const current = await readCvIn(tx);
    const version = await recordRevision(tx, current, { cv, at, kind: "import", sentence: { did: "empty" } });
    const nothing = { fileName: "", format: "empty", bytes: new Uint8Array(), ledger: [], problems: [] };
    await keepFile(tx, { ...nothing, cv }, { at, version });
    return version;
  });
}
