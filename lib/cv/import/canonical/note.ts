import { isSame } from "../../immutable-list";

/**
 * A note is what a line does not say, in a comment at its end: `### Aday - Administrateur - 2008/10 à 2021/11 <!-- {"slug": "aday-2"} -->`.
 * It holds a JSON object whose keys are fields of the entry, and wins over what the line tells. No reader of the
 * Markdown sees it.
 */
export type Note = Readonly<Record<string, unknown>>;

const OPENING = "<!-- {";
const CLOSING = "-->";

/** The fields that reading the line alone would not give; `{}` is no note at all. */
export function noteOf(entry: Note, inferred: Note): Note {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== undefined && !isSame(value, inferred[key])),
  );
}

export function withNote(line: string, note: Note): string {
  if (Object.keys(note).length === 0) return line;
  // `-->` must not end the comment, nor `<!-- {` begin another.
  const json = JSON.stringify(note).replaceAll(">", "\\u003e").replaceAll("<", "\\u003c");
  return `${line} <!-- ${json} -->`;
}

/** The line without its note. `note` is null when there is something like one that is not JSON. */
export function splitNote(line: string): { text: string; note: Note | null } {
  const trimmed = line.trim();
  const start = trimmed.endsWith(CLOSING) ? trimmed.lastIndexOf(OPENING) : -1;
  // What the line itself says of comments has a backslash before it.
  if (start < 0 || trimmed[start - 1] === "\\") return { text: trimmed, note: {} };
  const json = trimmed.slice(start + "<!-- ".length, -CLOSING.length);
  return { text: trimmed.slice(0, start).trim(), note: parsed(json) };
}

function parsed(json: string): Note | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
