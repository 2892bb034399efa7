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

/** Letters and digits are separate tokens, so that "Python3" can be read as a name and its version. */
const TOKEN = /(\p{L}[\p{L}\p{M}]*)|(\p{N}+)|\S/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: raw, 1: letters, 2: digits, index } of text.matchAll(TOKEN)) {
    const kind = letters !== undefined ? "word" : digits !== undefined ? "number" : "mark";
    tokens.push({
      kind,
      raw,
      key: fold(raw),
      glued: index > 0 && index === end,
      start: index,
      end: index + raw.length,
    });
    end = index + raw.length;
  }
  return tokens;
}

/** Whether the token is a hyphen, dot or underscore inside a name: "virt-manager", "Node.js". */
export function isJoiner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined || before === undefined || after === undefined) return false;
  return (
    /^[-._\u2010\u2011]$/.test(token.raw) &&
    token.glued &&
    after.glued &&
    before.kind !== "mark" &&
    after.kind !== "mark"
  );
}
