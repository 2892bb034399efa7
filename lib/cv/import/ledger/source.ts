import type { Line } from "./markdown-lines";
import { readLines } from "./markdown-lines";
import { type Problem, problem } from "./problem-messages";

/** Two megabytes: hundreds of times a long CV. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;
export const MAX_LINES = 20_000;
const MAX_LINE_LENGTH = 100_000;

export type Source = { ok: true; lines: Line[] } | { ok: false; problem: Problem };

/**
 * The lines of a Markdown file, or the one reason why it is not one. A line ends with LF, CRLF or CR; a last line end adds no
 * line, and a byte order mark belongs to none.
 */
export function readSource(bytes: Uint8Array): Source {
  const refuse = (...reason: Parameters<typeof problem>): Source => ({
    ok: false,
    problem: problem(...reason),
  });
  if (bytes.length > MAX_SOURCE_BYTES) return refuse("too-large", null, "2 Mo");
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return refuse("not-utf8", 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse("binary", lineOfByte(bytes, zero));
  const text = readText(bytes);
  if (text === null) return refuse("not-utf8", firstBadLine(bytes));
  if (text.trim() === "") return refuse("empty", null);
  const texts = text.split(/\r\n|\n|\r/);
  if (texts.at(-1) === "") texts.pop();
  if (texts.length > MAX_LINES) return refuse("too-many-lines", MAX_LINES + 1, String(MAX_LINES));
  const tooLong = texts.findIndex(({ length }) => length > MAX_LINE_LENGTH);
  if (tooLong >= 0) return refuse("line-too-long", tooLong + 1, String(MAX_LINE_LENGTH));
  return refuseOtherFormats(text, readLines(texts));
}

function refuseOtherFormats(text: string, lines: Line[]): Source {
  const refuse = (...reason: Parameters<typeof problem>): Source => ({
    ok: false,
    problem: problem(...reason),
  });
  const first = lines.find(({ kind }) => kind !== "blank");
  const start = first?.number ?? 1;
  const isMarkdown = lines.some(({ kind }) => kind === "heading");
  const tex = lines.find(({ kind, content }) => kind !== "code" && content.startsWith("\\documentclass"));
  const begin = lines.find(({ kind, content }) => kind !== "code" && content.startsWith("\\begin{"));
  if (tex !== undefined) return refuse("latex", tex.number);
  if (begin !== undefined && !isMarkdown) return refuse("latex", begin.number);
  if (isJson(text.trim())) return refuse("json", start);
  return { ok: true, lines };
}

function isJson(text: string): boolean {
  if (/^\{\s*"/.test(text)) return true;
  if (!text.startsWith("{") && !text.startsWith("[")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 without its byte order mark; null when it is not UTF-8. */
export function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No byte of a longer UTF-8 sequence looks like a line end, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length) {
    const rest = bytes.subarray(start);
    const length = rest.findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const line = length < 0 ? rest : rest.subarray(0, length);
    if (readText(line) === null) return lineOfByte(bytes, start);
    start += line.length + 1;
  }
  return 1;
}

function lineOfByte(bytes: Uint8Array, position: number): number {
  const isLineEnd = (byte: number, index: number) =>
    byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a);
  return bytes.subarray(0, position).filter((byte, index) => isLineEnd(byte, index)).length + 1;
}
