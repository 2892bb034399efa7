import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMark } from "./markdown-marks";

const selected = fc
  .tuple(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "*") }), fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
    return { text, start: start ?? 0, end: end ?? 0 };
  });

describe("marks of a text", () => {
  it("keep the selection on the same words and take nothing out of the text", () => {
    fc.assert(
      fc.property(selected, (before) => {
        const after = withMark(before, "link");
        expect(after.text.slice(after.start, after.end)).toBe("https://");
        expect(after.text.replace(/\[([^\]]*)\]\(https:\/\/\)/, "$1")).toBe(before.text);
      }),
    );
  });

  it("go again when they are asked for twice", () => {
    const before = { text: "Un mot fort\nDeux\nTrois", start: 3, end: 6 };
    expect(withMark(before, "bold").text).toBe("Un **mot** fort\nDeux\nTrois");
    expect(withMark(withMark(before, "bold"), "bold")).toEqual(before);
    const lines = { text: before.text, start: 3, end: 14 };
    const items = withMark(lines, "list");
    expect(items.text).toBe("* Un mot fort\n* Deux\nTrois");
    expect(withMark(items, "list").text).toBe(before.text);
  });
});
