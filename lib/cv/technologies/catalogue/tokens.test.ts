import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "./tokens";

/** What the tokens are, said by one expression. */
const TOKEN = /(\p{L}[\p{L}\p{M}]*)|(\p{N}+)|\S/gu;

describe("tokens", () => {
  it("are runs of letters, runs of digits and single marks, of any text", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
      fc.string({ unit: fc.constantFrom(..."azAZ09 éÉœ’'.+#_\u0301²½-") }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const expected = [...written.matchAll(TOKEN)].map(({ 0: raw, 1: word, 2: number, index }) => ({
          raw,
          kind: word !== undefined ? "word" : number !== undefined ? "number" : "mark",
          start: index,
        }));
        expect(tokensOf(written).map(({ raw, kind, start }) => ({ raw, kind, start }))).toEqual(expected);
      }),
    );
  });

  it("are glued to what nothing parts them from", () => {
    expect(tokensOf("Node.js 20").map(({ raw, glued }) => [raw, glued])).toEqual([
      ["Node", false],
      [".", true],
      ["js", true],
      ["20", false],
    ]);
  });
});
