import { importMarkdown } from "./import-markdown";

/** A file that was read: its CV, what became of each line, and what the importer has to say. */
export type ReadCv = Extract<ReturnType<typeof importCv>, { ok: true }>;

/** The one door for a CV in a file, whatever its format; see `importMarkdown` for what it promises. */
export function importCv(source: Uint8Array) {
  return { ...importMarkdown(source), format: "markdown" };
}
