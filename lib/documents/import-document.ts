import { importCv } from "@/lib/cv/import/import-cv";
import { type Problem, problem } from "@/lib/cv/import/ledger/problem-messages";
import { MAX_SOURCE_BYTES } from "@/lib/cv/import/ledger/source";
import type { ProblemCode } from "@/lib/cv/words/server-words";
import { decodeText } from "./decode-text";
import { UnreadableDocument } from "./printed";
import { readInProcess } from "./reader/reader";
import { kindOf } from "./sniff";

/** Bytes of a Word or PDF file: a CV with its photographs. Text has its own, smaller limit. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

type Imported = ReturnType<typeof importCv>;

/**
 * Reads a CV in any file: Markdown or JSON Resume in the encodings people use, Word, PDF. What it is, its content says and
 * not its name. The lines of the ledger are those of the document. Never throws for what the file holds.
 */
export async function importDocument(bytes: Uint8Array): Promise<Imported> {
  const kind = kindOf(bytes);
  if (kind === "text") return importText(bytes);
  if (kind !== "docx" && kind !== "pdf") return refused(isLocked(bytes) ? "document-password" : kind, kind);
  if (bytes.length > MAX_DOCUMENT_BYTES) return refused("too-large", kind, "10 Mo");
  try {
    const text = await readInProcess({ kind, bytes });
    return { ...importCv(new TextEncoder().encode(text)), format: kind };
  } catch (error) {
    if (error instanceof UnreadableDocument) return refused(error.code, kind);
    throw error;
  }
}

function importText(bytes: Uint8Array): Imported {
  const decoded = bytes.length > MAX_SOURCE_BYTES * 2 ? null : decodeText(bytes);
  // The importer says what is wrong, and where.
  if (decoded === null || decoded.encoding === "utf-8") return importCv(bytes);
  const read = importCv(new TextEncoder().encode(decoded.text));
  if (decoded.encoding === "utf-16") return read;
  return { ...read, problems: [problem("read-as-windows-1252", null), ...read.problems] };
}

function refused(code: ProblemCode, format: string, about = ""): Imported {
  const problems: Problem[] = [problem(code, null, about)];
  return { ok: false, problems, format };
}

/** Office puts a protected file into a container of the kind that old documents have. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
