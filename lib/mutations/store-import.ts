import { createHash } from "node:crypto";
import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Cv } from "@/lib/cv/model";
import { readCvIn } from "@/lib/queries/read-cv";
import { inTurn } from "./in-turn";
import { recordRevision } from "./record-revision";

export type ReadFile = {
  fileName: string;
  /** `markdown`. */
  format: string;
  bytes: Uint8Array;
  /** What the importer made of the bytes. */
  cv: Cv;
  ledger: unknown;
  problems: unknown;
};

export type ImportOutcome =
  /** The file is now the CV. */
  | { status: "stored"; version: number }
  /** The CV already comes from these very bytes. */
  | { status: "unchanged"; version: number }
  /** The database holds another CV, and nothing said to replace it. */
  | { status: "occupied"; version: number };

/**
 * Makes an imported file the CV, with its bytes and a revision, in one transaction: all of it or nothing.
 * Only `replace` overwrites a CV; it also reads the same bytes anew, for when the importer has learnt something.
 */
export async function storeImport(
  db: Db,
  file: ReadFile,
  { at, replace }: { at: Date; replace: boolean },
): Promise<ImportOutcome> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return inTurn(db, async (tx) => {
    const current = await readCvIn(tx);
    if (current && !replace) {
      const last = await tx
        .select({ sha256: tables.imports.sha256 })
        .from(tables.imports)
        .orderBy(desc(tables.imports.id))
        .limit(1)
        .get();
      return { status: last?.sha256 === sha256 ? "unchanged" : "occupied", version: current.version };
    }
    const { cv, fileName } = file;
    const projects = cv.experiences.reduce((count, experience) => count + experience.projects.length, 0);
    const sentence: EditSentence = { did: "import", fileName, projects };
    const version = await recordRevision(tx, current, { cv, at, kind: "import", sentence });
    await tx.insert(tables.imports).values({
      at: at.toISOString(),
      fileName: file.fileName,
      format: file.format,
      bytes: Buffer.from(file.bytes),
      sha256,
      ledger: file.ledger,
      problems: file.problems,
    });
    return { status: "stored", version };
  });
}
