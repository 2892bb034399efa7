import { importJsonResume } from "./json-resume/json-resume";
import { MAX_SOURCE_BYTES, readText } from "./ledger/source";
import { importMarkdown } from "./markdown/import-markdown";

/** A file that was read: its CV, what became of each line, and what the importer has to say. */
export type ReadCv = Extract<ReturnType<typeof importCv>, { ok: true }>;

/** Reads a CV from a file of any text format; see `importMarkdown` for what it promises. */
export function importCv(source: Uint8Array) {
  const text = source.length > MAX_SOURCE_BYTES ? null : readText(source);
  const isJson = text !== null && /^\s*[{[]/.test(text) && !text.includes("\0");
  return isJson
    ? { ...importJsonResume(text), format: "json-resume" }
    : { ...importMarkdown(source), format: "markdown" };
}
