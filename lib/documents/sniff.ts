export type FileKind = "text" | "docx" | "pdf" | OtherKind;

/** Files that hold no CV that can be read, by the problem that says so. */
export type OtherKind = "old-word" | "other-office" | "image" | "archive" | "rich-text" | "binary";

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
