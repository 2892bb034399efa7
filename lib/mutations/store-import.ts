import { createHash } from "node:crypto";
import type { Db, Transaction } from "@/db/client";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Cv } from "@/lib/cv/model";
import { readCvIn } from "@/lib/queries/read-cv";
import { recordRevision } from "./record-revision";
import { serializedTransaction } from "./write-queue";

export type ReadFile = {
  fileName: string;
  /** `markdown`, `json-resume`, `docx`, `pdf`; `sample` for the CV that comes with Parcours, `empty` for none. */
  format: string;
  bytes: Uint8Array;
  /** The CV that the importer read from the bytes. */
  cv: Cv;
  ledger: unknown;
  problems: unknown;
};

/**
 * Makes an imported file the CV whatever was there, with its bytes and a revision, in one transaction: all of it or
 * nothing.
 * @returns the new version; `conflict` when the CV is no longer the `expected` one, and nothing is written.
 */
export async function storeImport(
  db: Db,
  file: ReadFile,
  { at, expected = null }: { at: Date; expected?: number | null },
): Promise<{ status: "stored" | "conflict"; version: number }> {
  return serializedTransaction(db, async (tx) => {
    const current = await readCvIn(tx);
    const seen = current?.version ?? 0;
    if (expected !== null && expected !== seen) return { status: "conflict", version: seen };
    const version = await recordRevision(tx, current, {
      cv: file.cv,
      at,
      kind: "import",
      sentence: importSentence(file),
    });
    await keepFile(tx, file, { at, version });
    return { status: "stored", version };
  });
}

export function importSentence({ cv, fileName }: Pick<ReadFile, "cv" | "fileName">): EditSentence {
  const projects = cv.experiences.reduce((count, experience) => count + experience.projects.length, 0);
  return { did: "import", fileName, projects };
}

/** Keeps the file as the original of a version, and drops the draft it may have been. */
export async function keepFile(
  tx: Transaction,
  { fileName, format, bytes, ledger, problems }: ReadFile,
  { at, version }: { at: Date; version: number },
): Promise<void> {
  await tx.insert(tables.imports).values({
    at: at.toISOString(),
    fileName,
    format,
    bytes: Buffer.from(bytes),
    sha256: sha256Of(bytes),
    ledger,
    problems,
    version,
  });
  await tx.delete(tables.importDraft);
}

/** Lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
