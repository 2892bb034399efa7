import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedInterval } from "@/lib/cv/months";
import { arbitraryCv, arbitraryPeriod } from "@/tests/support/arbitrary-cv";
import { indexCv } from "../filter/index-cv";
import { tracksOf } from "./technology-tracks";
import { type DatedUse, SEGMENT_KINDS, type Segment, segmentsOf } from "./track-segments";

const TODAY = "2026-11";

const arbitraryUses: fc.Arbitrary<DatedUse[]> = fc.array(
  fc.record({
    period: arbitraryPeriod,
    kind: fc.constantFrom(...SEGMENT_KINDS),
    project: fc.constantFrom("a", "b", "c"),
  }),
  { maxLength: 6 },
);

/** The months of some segments, one by one. */
function monthsIn(segments: readonly Segment[]): number[] {
  return segments.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
}

function usedIn(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ kind }) => kind !== "evaluated");
}

describe("the bars of a technology", () => {
  it("cover the months of its uses and no others, the stated ones as stated", () => {
    fc.assert(
      fc.property(arbitraryUses, (uses) => {
        const segments = segmentsOf(uses, TODAY);
        const covered = (kinds: readonly string[]) =>
          new Set(
            uses
              .filter(({ kind }) => kinds.includes(kind))
              .flatMap(({ period }) => countedInterval(period, TODAY) ?? [])
              .flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at)),
          );
        const drawn = (kind: string) =>
          new Set(monthsIn(segments.filter((segment) => segment.kind === kind)));
        expect(drawn("stated")).toEqual(covered(["stated"]));
        expect(new Set(monthsIn(usedIn(segments)))).toEqual(covered(["stated", "inherited"]));
        expect(drawn("evaluated")).toEqual(covered(["evaluated"]));
      }),
    );
  });

  it("never draw a month of use twice, nor break where nothing changes", () => {
    fc.assert(
      fc.property(arbitraryUses, (uses) => {
        const segments = segmentsOf(uses, TODAY);
        const months = monthsIn(usedIn(segments));
        expect(new Set(months).size).toBe(months.length);
        for (const kind of SEGMENT_KINDS) {
          const own = segments.filter((segment) => segment.kind === kind);
          own.slice(1).forEach(({ start }, at) => {
            expect(start).toBeGreaterThan((own[at]?.end ?? Number.NaN) + 1);
          });
        }
      }),
    );
  });

  it("name the projects they come from, and go on only when one of these does", () => {
    fc.assert(
      fc.property(arbitraryUses, (uses) => {
        for (const { start, end, kind, projects, ongoing } of segmentsOf(uses, TODAY)) {
          const sources = uses.filter(({ kind: own, period }) => {
            const interval = countedInterval(period, TODAY);
            return own === kind && interval !== null && interval.start <= end && interval.end >= start;
          });
          expect(new Set(projects)).toEqual(new Set(sources.map(({ project }) => project)));
          expect(projects.length).toBeGreaterThan(0);
          if (ongoing) expect(sources.some(({ period }) => period.to === null)).toBe(true);
        }
      }),
    );
  });

  it("add up to the exposure, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        for (const { segments, exposure } of tracksOf(indexCv(cv, TODAY)).values()) {
          expect(monthsIn(usedIn(segments)).length).toBe(exposure.atMost);
          expect(monthsIn(segments.filter(({ kind }) => kind === "stated")).length).toBe(exposure.stated);
        }
      }),
    );
  });

  it("lay what is dated over what is inherited, on both sides of it", () => {
    const segments = segmentsOf(
      [
        { period: { from: "2008-10", to: "2021-11" }, kind: "inherited", project: "virtualisation" },
        { period: { from: "2020", to: "2020" }, kind: "stated", project: "backup" },
        { period: { from: "2024-03", to: null }, kind: "inherited", project: "oc3" },
      ],
      TODAY,
    );
    const month = (year: number, number: number) => year * 12 + number - 1;
    expect(segments).toEqual([
      {
        start: month(2008, 10),
        end: month(2019, 12),
        kind: "inherited",
        ongoing: false,
        projects: ["virtualisation"],
      },
      { start: month(2020, 1), end: month(2020, 12), kind: "stated", ongoing: false, projects: ["backup"] },
      {
        start: month(2021, 1),
        end: month(2021, 11),
        kind: "inherited",
        ongoing: false,
        projects: ["virtualisation"],
      },
      { start: month(2024, 3), end: month(2026, 11), kind: "inherited", ongoing: true, projects: ["oc3"] },
    ]);
  });
});
