import type { Db } from "@/db/client";
import { importMarkdown } from "@/lib/cv/import/import-markdown";
import { type ImportOutcome, storeImport } from "./store-import";

type Imported = ReturnType<typeof importMarkdown>;
export type ReadMarkdown = Extract<Imported, { ok: true }>;

/** What became of a file: refused by the importer, with the reason, or read and then stored or not. */
export type FileOutcome = Extract<Imported, { ok: false }> | (ReadMarkdown & { outcome: ImportOutcome });

/** Reads a Markdown CV and makes it the CV of the database; see `storeImport` for what `replace` allows. */
export async function importFile(
  db: Db,
  file: { fileName: string; bytes: Uint8Array },
  options: { at: Date; replace: boolean },
): Promise<FileOutcome> {
  const read = importMarkdown(file.bytes);
  if (!read.ok) return read;
  const { cv, ledger, problems } = read;
  const outcome = await storeImport(db, { ...file, format: "markdown", cv, ledger, problems }, options);
  return { ...read, outcome };
}
