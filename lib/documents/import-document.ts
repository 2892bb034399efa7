import { importCv } from "@/lib/cv/import/import-cv";
import { type Problem, problem } from "@/lib/cv/import/ledger/problem-messages";
import { MAX_SOURCE_BYTES } from "@/lib/cv/import/ledger/source";
import type { ProblemCode } from "@/lib/cv/words/server-words";
import { UnreadableDocument } from "./printed";
import { readInProcess } from "./reader/reader";

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

type FileKind = "text" | "docx" | "pdf" | OtherKind;

/** Files that hold no CV that can be read, by the problem that says so. */
type OtherKind = "old-word" | "other-office" | "image" | "archive" | "rich-text" | "binary";

const SIGNATURES: readonly (readonly [kind: FileKind, signature: string])[] = [
  ["pdf", "%PDF-"],
  ["old-word", "\xd0\xcf\x11\xe0"],
  ["rich-text", "{\\rtf"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "RIFF"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["archive", "\x1f\x8b"],
  ["archive", "7z\xbc\xaf"],
  ["archive", "Rar!"],
];

/** The kind of a file by its content; its name may say anything. */
export function kindOf(bytes: Uint8Array): FileKind {
  const start = latin1(bytes.subarray(0, 1024));
  if (start.startsWith("PK\x03\x04")) return zipKind(bytes);
  const found = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (found !== undefined) return found[0];
  // Mail programs and printers put lines before the signature.
  return /(?:^|[\r\n])%PDF-\d/.test(start) ? "pdf" : "text";
}

/** The names of the parts of an archive stand in it uncompressed. */
function zipKind(bytes: Uint8Array): FileKind {
  const names = latin1(bytes);
  if (names.includes("word/document")) return "docx";
  if (/mimetypeapplication\/vnd\.oasis|ppt\/|xl\/|Index\/Document\.iwa/.test(names)) return "other-office";
  return "archive";
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** Text with the encoding it was in; null for what is no text in any encoding that people use. */
type DecodedText = { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" };

/** Reads UTF-8, UTF-16 with or without its mark, and Windows-1252, which everything else is taken for that has no control letters. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = decoded(bytes, wide);
    return text === null ? null : { text, encoding: "utf-16" };
  }
  if (bytes.includes(0)) return null;
  const text = decoded(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8" };
  // Letters of controls are in no text, but in nearly every binary file.
  const isText = bytes.every((byte) => byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b);
  return isText ? { text: windows1252(bytes), encoding: "windows-1252" } : null;
}

/** What stands between 0x80 and 0x9F, where Node 20 reads Windows-1252 as Latin-1; gaps are control letters there too. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark; without one, every second byte of Western text is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = 0.35 * start.length;
  if (odd > most && even < most / 20) return "utf-16le";
  return even > most && odd < most / 20 ? "utf-16be" : null;
}
