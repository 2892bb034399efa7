import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threeWay, withPart } from "./three-way";

const entry = (body: string, title = "Stack") => ({ title, body });
const values = fc.record({
  title: fc.string({ maxLength: 2 }),
  titles: fc.array(fc.string({ maxLength: 1 }), { maxLength: 2 }),
  sections: fc.array(fc.record({ title: fc.constantFrom("A", "B"), body: fc.string({ maxLength: 1 }) }), {
    maxLength: 2,
  }),
});

describe("two changes of one entry", () => {
  it("need no choice when only one side changed, or both the same", () => {
    fc.assert(
      fc.property(values, values, (base, changed) => {
        for (const [mine, theirs] of [
          [changed, base],
          [base, changed],
          [changed, changed],
        ] as const) {
          expect(threeWay(base, mine, theirs)).toEqual({ values: changed, clashes: [] });
        }
      }),
    );
  });

  it("come out as mine when all my parts are chosen where only I or both changed", () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const { values: start, clashes } = threeWay(base, mine, theirs);
        const chosen = clashes.reduce((now, clash) => withPart(now, clash.path, clash.mine), start);
        const again = threeWay(base, mine, chosen);
        expect(again.clashes).toEqual([]);
        expect(threeWay(chosen, mine, chosen).values).toEqual(mine);
      }),
    );
  });

  it("are told apart section by section while both have the same sections", () => {
    const base = { sections: [entry("a"), entry("b", "Résultat")] };
    const mine = { sections: [entry("mine"), entry("b", "Résultat")] };
    const theirs = { sections: [entry("theirs"), entry("new", "Résultat")] };
    const { values: start, clashes } = threeWay(base, mine, theirs);
    expect(clashes).toEqual([{ path: ["sections", 0, "body"], mine: "mine", theirs: "theirs" }]);
    expect(withPart(start, ["sections", 0, "body"], "mine").sections).toEqual([
      entry("mine"),
      entry("new", "Résultat"),
    ]);
  });

  it("are one part when a section came or went", () => {
    const base = { sections: [entry("a")] };
    const mine = { sections: [entry("mine")] };
    const theirs = { sections: [entry("a"), entry("b", "Résultat")] };
    expect(threeWay(base, mine, theirs).clashes).toEqual([
      { path: ["sections"], mine: mine.sections, theirs: theirs.sections },
    ]);
  });
});
