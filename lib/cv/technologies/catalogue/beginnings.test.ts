import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf, mayBegin } from "./beginnings";

describe("beginnings of names", () => {
  it("never deny that a name begins with its own letters, however many lists were put together", () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(names, names, (first, others) => {
        const bits = beginningsOf(others, beginningsOf(first));
        for (const name of [...first, ...others])
          for (let length = 0; length <= name.length; length += 1)
            expect(mayBegin(bits, name.slice(0, length))).toBe(true);
      }),
    );
  });

  it("are denied to most other words", () => {
    const bits = beginningsOf(["kubernetes", "debian"]);
    expect(["k", "kub", "deb"].every((letters) => mayBegin(bits, letters))).toBe(true);
    expect(["pour", "nous", "administrer", "serveur"].filter((word) => mayBegin(bits, word))).toEqual([]);
  });
});
