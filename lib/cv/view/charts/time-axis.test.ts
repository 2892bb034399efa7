import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOver, shareOf } from "./time-axis";

const arbitraryIntervals = fc.array(
  fc
    .tuple(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), fc.integer({ min: 0, max: 600 }))
    .map(([start, months]) => ({ start, end: start + months })),
  { minLength: 1, maxLength: 5 },
);

describe("the axis of years", () => {
  it("holds every interval in whole years and none for nothing", () => {
    fc.assert(
      fc.property(arbitraryIntervals, (intervals) => {
        const axis = axisOver(intervals);
        expect(axis).not.toBeNull();
        if (axis === null) return;
        for (const { start, end } of intervals) {
          expect(shareOf(axis, start)).toBeGreaterThanOrEqual(0);
          expect(shareOf(axis, end + 1)).toBeLessThanOrEqual(1);
        }
        expect([axis.start % 12, axis.end % 12]).toEqual([0, 11]);
      }),
    );
    expect(axisOver([])).toBeNull();
  });

  it("writes a few years, evenly apart, all on the axis", () => {
    fc.assert(
      fc.property(arbitraryIntervals, (intervals) => {
        const axis = axisOver(intervals);
        const ticks = axis?.ticks ?? [];
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks.length).toBeGreaterThan(0);
        const steps = new Set(ticks.slice(1).map((year, at) => year - (ticks[at] ?? 0)));
        expect(steps.size).toBeLessThanOrEqual(1);
        for (const year of ticks) {
          expect(year * 12).toBeGreaterThanOrEqual(axis?.start ?? Number.NaN);
          expect(year * 12).toBeLessThanOrEqual(axis?.end ?? Number.NaN);
        }
      }),
    );
  });

  it("writes every second year of a career of nineteen", () => {
    expect(axisOver([{ start: 2006 * 12, end: 2024 * 12 + 4 }])?.ticks).toEqual([
      2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024,
    ]);
  });
});
