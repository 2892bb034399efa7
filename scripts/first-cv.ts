import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Db } from "@/db/client";
import { localized } from "@/lib/cv/words/terminal";
import { importDocument, MAX_DOCUMENT_BYTES } from "@/lib/documents/import-document";
import { type ImportedFile, importFile } from "@/lib/mutations/import-file";
import { sha256Of } from "@/lib/mutations/store-import";
import { findBaseImport } from "@/lib/queries/base-import";
import { readCv } from "@/lib/queries/read-cv";
import { UserError } from "@/lib/user-error";
import { bytesOfFile } from "./bytes-of-file";
import { cvSentence, fileRefusal, importSentences } from "./summary";
import { print } from "./terminal";

const SEED = join("db", "seed", "cv.md");

/** The file of `npm start -- FILE`, which is read before the pages are built. */
export async function readOwnFile(args: readonly string[]): Promise<ImportedFile> {
  const [path = "", ...others] = args;
  if (others.length > 0 || path.startsWith("-")) throw new UserError("start-one-file", { args });
  const file = { fileName: basename(path), bytes: await bytesOfFile(path, MAX_DOCUMENT_BYTES + 1) };
  const read = await importDocument(file.bytes);
  if (!read.ok) throw fileRefusal(file.fileName, read.problems);
  return file;
}

/**
 * Makes the first CV of the database, of the file that was named or the one that comes with Parcours, and says what it
 * holds. Nothing that is there is overwritten: the file that made the CV may be named again.
 * @param mark a file that says from now on that this folder had a CV.
 * @throws UserError when the database holds the CV of another file.
 */
export async function introduceFile(db: Db, own: ImportedFile | null, mark: string): Promise<void> {
  const held = await readCv(db);
  if (held) {
    if (own !== null && (await findBaseImport(db))?.sha256 !== sha256Of(own.bytes)) {
      throw new UserError("start-occupied", { version: held.version, fileName: own.fileName });
    }
    print(cvSentence(held.cv, localized("cv-in-place", { version: held.version })));
    return;
  }
  const file = own ?? { fileName: "cv.md", bytes: await readFile(SEED) };
  const imported = await importFile(db, file, { at: new Date(), cameAlong: own === null });
  await writeFile(mark, "This folder belongs to Parcours.\n");
  for (const sentence of importSentences(own?.fileName ?? SEED, imported)) print(sentence);
}
