import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience } from "@/tests/support/cv-factory";
import type { Experience } from "../../model";
import { countedInterval, dateOf, lastMonth, monthsCovered } from "../../months";
import { indexCv } from "../filter/index-cv";
import { careerOf } from "./career";

const TODAY = "2026-09";

function career(...experiences: Experience[]): string[] {
  return careerOf(indexCv(aCv({ experiences }), TODAY)).map(({ experience, months, gap }) => {
    const after = gap && `, then ${dateOf(gap.start)} to ${gap.before === null ? "today" : dateOf(gap.end)}`;
    return `${experience.organisation} ${months}${after ?? ""}`;
  });
}

describe("a career", () => {
  const first = anExperience({ organisation: "Un", from: "2006-01", to: "2007-01" });
  const second = anExperience({ organisation: "Deux", from: "2008-10", to: "2021-11" });

  it("is told from its latest step, with the gaps between and up to today", () => {
    expect(career(first, second)).toEqual([
      "Deux 158, then 2021-12 to today",
      "Un 13, then 2007-02 to 2008-09",
    ]);
  });

  it("has no gap while something goes on, nor where an end that nobody knows may fill it", () => {
    expect(career(second, anExperience({ organisation: "Trois", from: "2021-12", to: null }))).toEqual([
      "Trois 58",
      "Deux 158",
    ]);
    expect(career(anExperience({ organisation: "Un", from: "2006-01" }), second)).toEqual([
      "Deux 158",
      "Un 1",
    ]);
  });

  it("puts what is undated last", () => {
    expect(career(anExperience({ organisation: "Sans date" }), second).at(-1)).toBe("Sans date 0");
  });

  it("names each experience once, and no month of a gap is one of an experience, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const steps = careerOf(indexCv(cv, TODAY));
        expect(steps.map(({ experience }) => experience.slug).sort()).toEqual(
          cv.experiences.map(({ slug }) => slug).sort(),
        );
        const worked = cv.experiences.flatMap((each) => countedInterval(each, TODAY) ?? []);
        const gaps = steps.flatMap(({ gap }) => gap ?? []);
        expect(monthsCovered([...worked, ...gaps])).toBe(monthsCovered(worked) + monthsCovered(gaps));
        for (const { end } of gaps) expect(end).toBeLessThanOrEqual(lastMonth(TODAY));
      }),
    );
  });
});
