import { fold } from "../../normalize";

/** A run of letters, a number, or one mark of punctuation. */
export type Token = {
  kind: "word" | "number" | "mark";
  raw: string;
  /** Folded: "É" and "e" are the same. */
  key: string;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  start: number;
  end: number;
};

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** Belongs to the letter before it; alone it is a mark. */
const ACCENT = 4;

/** The class of every character of Latin-1, which nearly all text is made of. */
const LATIN = Uint8Array.from({ length: 0x100 }, (_, code) => classBySet(code));

function classOf(code: number): number {
  return code < 0x100 ? (LATIN[code] ?? MARK) : classBySet(code);
}

function classBySet(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? ACCENT : MARK;
}

/** Letters and digits are separate tokens, so that "Python3" can be read as a name and its version. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const first = classAt(text, start);
    let end = start + widthAt(text, start);
    if (first === LETTER || first === DIGIT) {
      while (continues(first, classAt(text, end))) end += widthAt(text, end);
    }
    if (first !== SPACE) {
      const raw = text.slice(start, end);
      const kind = first === LETTER ? "word" : first === DIGIT ? "number" : "mark";
      tokens.push({ kind, raw, key: fold(raw), glued: start > 0 && start === last, start, end });
      last = end;
    }
    start = end;
  }
  return tokens;
}

function continues(first: number, next: number): boolean {
  return first === next || (first === LETTER && next === ACCENT);
}

/** Of the character that begins there; a space where the text ends. */
function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.codePointAt(at) ?? 0) : SPACE;
}

/** In units. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const JOINER = /^[-._\u2010\u2011]$/;

/** Whether the token is a hyphen, dot or underscore inside a name: "virt-manager", "Node.js". */
export function isJoiner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "mark" || !token.glued || !JOINER.test(token.raw)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || after === undefined) return false;
  return after.glued && before.kind !== "mark" && after.kind !== "mark";
}
