import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFolded } from "./normalize";

describe("the order of labels", () => {
  it("takes numbers by their size, and letters without accents or capitals", () => {
    const labels = ["Site 10", "site 2", "Écurie", "Zèbre", "Site 1", "ecole"];
    expect(labels.sort(compareFolded)).toEqual(["ecole", "Écurie", "Site 1", "site 2", "Site 10", "Zèbre"]);
  });

  it("is an order: no label comes before itself, and turning a pair round turns the answer", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareFolded(a, a)).toBe(0);
        expect(Math.sign(compareFolded(a, b))).toBe(0 - Math.sign(compareFolded(b, a)));
      }),
    );
  });
});
