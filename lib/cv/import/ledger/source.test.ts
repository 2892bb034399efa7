import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_LINES, MAX_SOURCE_BYTES, readSource } from "./source";

const LINE_ENDS = ["\n", "\r\n", "\r"] as const;

function problemOf(bytes: Uint8Array) {
  const source = readSource(bytes);
  return source.ok ? null : { code: source.problem.code, line: source.problem.line };
}

/** Lines of text with a byte that does not belong, after each its line end. */
function fileWith(byte: number, lines: readonly string[], end: string): Uint8Array {
  const before = new TextEncoder().encode(lines.map((line) => line + end).join(""));
  return Uint8Array.from([...before, 0x61, byte, 0x62]);
}

describe("a file that is no text", () => {
  it.each([
    [0x00, "binary"],
    [0xe9, "not-utf8"],
  ] as const)("names the line of byte %i, whatever ends the lines", (byte, code) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "a", "é", "## Title"), { maxLength: 8 }),
        fc.constantFrom(...LINE_ENDS),
        (lines, end) => {
          expect(problemOf(fileWith(byte, lines, end))).toEqual({ code, line: lines.length + 1 });
        },
      ),
    );
  });
});

describe("the limits of a file", () => {
  it("are met by the longest and passed by one more", () => {
    const lines = (count: number) => new TextEncoder().encode("a\n".repeat(count));
    expect(problemOf(lines(MAX_LINES))).toBeNull();
    expect(problemOf(lines(MAX_LINES + 1))).toEqual({ code: "too-many-lines", line: MAX_LINES + 1 });
    const bytes = (count: number) =>
      new TextEncoder().encode(`${"a".repeat(99_999)}\n`.repeat(21)).subarray(0, count);
    expect(problemOf(bytes(MAX_SOURCE_BYTES))).toBeNull();
    expect(problemOf(bytes(MAX_SOURCE_BYTES + 1))?.code).toBe("too-large");
    expect(problemOf(new TextEncoder().encode("a".repeat(100_000)))).toBeNull();
    expect(problemOf(new TextEncoder().encode(`b\n${"a".repeat(100_001)}`))).toEqual({
      code: "line-too-long",
      line: 2,
    });
  });
});
