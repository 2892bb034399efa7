import { and, desc, eq, gte, isNull, lte, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import type { Problem } from "@/lib/cv/import/ledger/problem-messages";
import { type Original, type Reader, readVersion } from "./read-cv";

/** An imported file, with what the importer said of it at that time. */
export type BaseImport = Original & { problems: readonly Problem[] };

const { fileName, format, bytes, sha256, at, problems, version, id } = tables.imports;
const columns = { fileName, format, bytes, sha256, at, problems };

/**
 * The import that the CV goes back to, which is not always the last one: undoing an import goes back to the one before.
 * Null before the first import.
 */
export async function findBaseImport(db: Db): Promise<BaseImport | null> {
  const current = await readVersion(db);
  return current === null ? null : importOf(db, current);
}

/** The import that a version of the CV goes back to, through what was undone and restored. */
async function importOf(db: Reader, of: number): Promise<BaseImport | null> {
  for (let newest = of; ; ) {
    const step = await lastStep(db, newest);
    const row = await newestImport(db, step?.version ?? 0, newest);
    if (row !== null || step === null || step.goesTo === null) return row ?? newestUnversionedImport(db);
    newest = step.goesTo;
  }
}

/** The last revision up to a version that is no edit, and the earlier version it takes its content from. */
async function lastStep(
  db: Reader,
  upTo: number,
): Promise<{ version: number; goesTo: number | null } | null> {
  const { revisions } = tables;
  const row = await db
    .select({
      version: revisions.version,
      kind: revisions.kind,
      content: revisions.content,
      sentence: revisions.sentence,
    })
    .from(revisions)
    .where(and(lte(revisions.version, upTo), ne(revisions.kind, "edit")))
    .orderBy(desc(revisions.version))
    .limit(1)
    .get();
  if (row === undefined) return null;
  const sentence = row.sentence as EditSentence;
  const source =
    sentence.did === "restore" ? sentence.version : row.content < row.version ? row.content : row.version - 1;
  return { version: row.version, goesTo: row.kind === "import" || source < 1 ? null : source };
}

async function newestImport(db: Reader, from: number, to: number): Promise<BaseImport | null> {
  const row = await db
    .select(columns)
    .from(tables.imports)
    .where(and(gte(version, from), lte(version, to)))
    .orderBy(desc(id))
    .limit(1)
    .get();
  return importIn(row);
}

/** Of the time before versions were kept. */
async function newestUnversionedImport(db: Reader): Promise<BaseImport | null> {
  const row = await db
    .select(columns)
    .from(tables.imports)
    .where(isNull(version))
    .orderBy(desc(id))
    .limit(1)
    .get();
  return importIn(row);
}

function importIn(row: (Original & { problems: unknown }) | undefined): BaseImport | null {
  // Only `keepFile` writes problems, as the importer gives them.
  return row === undefined ? null : { ...row, problems: row.problems as Problem[] };
}

/** The file that waits to be imported; null when none does. */
export async function readImportDraft(
  db: Reader,
): Promise<{ fileName: string; bytes: Uint8Array; at: string } | null> {
  const draft = tables.importDraft;
  const row = await db
    .select({ fileName: draft.fileName, bytes: draft.bytes, at: draft.at })
    .from(draft)
    .where(eq(draft.id, 1))
    .get();
  return row ?? null;
}
