import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPeriod } from "@/tests/support/arbitrary-cv";
import { knownInterval, monthsCovered, monthsOf, unionOf } from "./months";

const TODAY = "2026-11";

const anyIntervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length })),
);

describe("months of a period", () => {
  it.each([
    [{ from: "2006-01", to: "2007-01" }, 13],
    [{ from: "2008-10", to: "2021-11" }, 158],
    [{ from: "2023-10", to: "2023-11" }, 2],
    [{ from: "2024-03", to: "2024-05" }, 3],
    [{ from: "2024-03", to: "2024-03" }, 1],
    [{ from: "2008", to: "2018" }, 132],
    [{ from: "2018-06", to: "2018" }, 7],
    [{ from: "2026-10", to: null }, 2],
    [{ from: "2026", to: null }, 11],
    [{ from: "2020" }, 12],
    [{ from: "2020-05" }, 1],
    [{ to: "2020-05" }, 0],
    [{ to: null }, 0],
    [{}, 0],
    [{ from: "2021", to: "2018" }, 0],
    [{ from: "2030-01", to: null }, 0],
  ])("of %j are %i, both ends included", (period, months) => {
    expect(monthsOf(period, TODAY)).toBe(months);
  });

  it("are never negative, and an unknown end is never still going on", () => {
    fc.assert(
      fc.property(arbitraryPeriod, (period) => {
        expect(monthsOf(period, TODAY)).toBeGreaterThanOrEqual(0);
        if (period.to === undefined) expect(monthsOf(period, TODAY)).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("are known of half a period by the date it has", () => {
    expect(knownInterval({ to: "2020" }, TODAY)).toEqual({ start: 2020 * 12, end: 2020 * 12 + 11 });
    expect(knownInterval({}, TODAY)).toBeNull();
  });
});

describe("the union of intervals", () => {
  it("covers the same months, sorted and apart", () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const months = new Set<number>();
        for (const { start, end } of intervals)
          for (let month = start; month <= end; month++) months.add(month);
        expect(monthsCovered(intervals)).toBe(months.size);
        const union = unionOf(intervals);
        union.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThan((union[at]?.end ?? 0) + 1);
        });
      }),
    );
  });
});

describe("months that are still to come", () => {
  it.each([
    [{ from: "2019", to: "2030" }, 95],
    [{ from: "2026-10", to: "2035-01" }, 2],
    [{ from: "2035", to: "2036" }, 0],
    [{ from: "2019-01", to: null }, 95],
  ])("of %j do not count: it lasts %i months in November 2026", (period, months) => {
    expect(monthsOf(period, "2026-11")).toBe(months);
  });
});
