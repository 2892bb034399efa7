import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCvOf, aProject } from "@/tests/support/cv-factory";
import { naivelyShown } from "@/tests/support/naive-view";
import { LIST_PARAMETERS, withoutParameter } from "./edit-query";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY } from "./query";
import { suggestionsOf } from "./suggestions";

const TODAY = "2026-11";

describe("relaxing an empty view", () => {
  it("promises exactly what giving up that one thing shows, the best first, on any CV", () => {
    const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const relaxations = suggestionsOf(indexCv(cv, TODAY), query);
        const promised = relaxations.map(({ shown }) => shown);
        expect(promised).toEqual(relaxations.map((one) => naivelyShown(cv, one.query, TODAY).length));
        expect(promised).toEqual([...promised].sort((a, b) => b - a));
        expect(promised).not.toContain(0);
        const helped = [...LIST_PARAMETERS, "from", "to", "q"] as const;
        for (const parameter of helped) {
          const without = withoutParameter(query, parameter);
          const asked = JSON.stringify(without) !== JSON.stringify(query);
          if (asked && naivelyShown(cv, without, TODAY).length > 0) {
            expect(relaxations.map((one) => one.parameter)).toContain(parameter);
          }
        }
      }),
    );
  });

  it("names the one demand that is too much", () => {
    const cv = aCvOf([
      aProject({ title: "A", uses: ["bash", "git"] }),
      aProject({ title: "B", uses: ["php"] }),
    ]);
    const query = { ...EMPTY_QUERY, must: ["bash", "php"] };
    expect(
      suggestionsOf(indexCv(cv, TODAY), query).map(({ parameter, value, shown }) => [
        parameter,
        value,
        shown,
      ]),
    ).toEqual([
      ["must", null, 2],
      ["must", "bash", 1],
      ["must", "php", 1],
    ]);
  });
});
