import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aLevel } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { skillAxisOf } from "./skill-axis";
import { skillEvidenceOf } from "./skill-evidence";

describe("the axis of skills", () => {
  it("holds every use and every threshold, with few ticks evenly apart, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, fc.integer({ min: 1, max: 500 }), (cv, minYears) => {
        const groups = skillEvidenceOf(indexCv(cv, "2026-11"));
        const { end, ticks, thresholds } = skillAxisOf(groups, [
          ...cv.levels,
          aLevel("Maître", { minYears }),
        ]);
        const uses = groups.flatMap(({ skills }) => skills.map(({ exposure }) => exposure.atMost / 12));
        expect(Math.max(0, ...uses, ...thresholds.map(({ years }) => years))).toBeLessThanOrEqual(end);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks).toEqual(ticks.map((_, at) => (at * end) / (ticks.length - 1)));
      }),
    );
  });

  it("marks the levels that ask for years", () => {
    const levels = [
      aLevel("Débutant", { rank: 0 }),
      aLevel("Junior", { rank: 1, minYears: 0 }),
      aLevel("Expert", { rank: 2, minYears: 10 }),
    ];
    expect(skillAxisOf([], levels)).toEqual({
      end: 10,
      ticks: [0, 5, 10],
      thresholds: [{ slug: "expert", label: "Expert", years: 10 }],
    });
  });
});
