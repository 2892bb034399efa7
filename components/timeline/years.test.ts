import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOver } from "@/lib/cv/view/charts/time-axis";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { edgesOf, heldYears, yearsOf } from "./years";

const axis = axisOver([{ start: 2006 * 12, end: 2024 * 12 + 4 }]);
if (axis === null) throw new Error("A career has an axis");

const arbitraryYear = fc.integer({ min: 2000, max: 2030 });

describe("the years of a filter on the axis", () => {
  it("are the whole axis without a filter, and never leave it", () => {
    expect(yearsOf(EMPTY_QUERY, axis)).toEqual({ from: 2006, to: 2024 });
    fc.assert(
      fc.property(arbitraryYear, arbitraryYear, (a, b) => {
        const { from, to } = heldYears({ anchor: a, year: b, grown: true });
        const years = yearsOf({ ...EMPTY_QUERY, from: `${from}-03`, to: `${to}` }, axis);
        expect(years.from).toBe(Math.min(2024, Math.max(2006, from)));
        expect(years.to).toBe(Math.min(2024, Math.max(2006, to)));
      }),
    );
  });

  it("begin where their first year begins and end where their last one ends", () => {
    expect(edgesOf({ from: 2006, to: 2024 }, axis)).toEqual({ from: "0%", to: "100%" });
    expect(edgesOf({ from: 2025 - 9.5, to: 2024 }, axis)).toEqual({ from: "50%", to: "100%" });
  });
});
