import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import type { Cv } from "../../model";
import { indexCv } from "../filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../filter/query";
import { viewOf } from "../filter/view";
import { experienceBandsOf } from "./experience-bands";
import { timeAxisOf } from "./time-axis";

const TODAY = "2026-09";

function bandsFor(cv: Cv, query: Partial<ViewQuery> = {}) {
  const index = indexCv(cv, TODAY);
  return {
    axis: timeAxisOf(index),
    bands: experienceBandsOf(index, viewOf(index, { ...EMPTY_QUERY, ...query })),
  };
}

describe("the bands of a career", () => {
  it("take another line only while another one goes on, inside an axis that reaches today", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const { bands, axis } = bandsFor(cv);
        for (const band of bands) {
          const meeting = bands.filter((other) => other.start <= band.end && other.end >= band.start);
          expect(meeting.filter(({ row }) => row === band.row)).toEqual([band]);
          expect(band.row).toBeLessThan(bands.filter(({ start }) => start <= band.start).length);
          expect(band.start).toBeGreaterThanOrEqual(axis?.start ?? Number.NaN);
          expect(band.end).toBeLessThanOrEqual(axis?.end ?? Number.NaN);
        }
        if (axis !== null) expect(axis.end).toBeGreaterThanOrEqual(2026 * 12 + 8);
      }),
    );
  });

  it("know whether they still go on, are chosen and have a shown project", () => {
    const cv = aCv({
      experiences: [
        anExperience({ organisation: "Aday", from: "2008-10", to: "2021-11", projects: [aProject()] }),
        anExperience({ organisation: "OC3", from: "2024-03", to: null }),
        anExperience({ organisation: "Sans date" }),
      ],
    });
    expect(
      bandsFor(cv, { org: ["aday"] }).bands.map(({ orgSlug, ongoing, selected, inView }) => ({
        orgSlug,
        ongoing,
        selected,
        inView,
      })),
    ).toEqual([
      { orgSlug: "aday", ongoing: false, selected: true, inView: true },
      { orgSlug: "oc3", ongoing: true, selected: false, inView: false },
    ]);
  });
});
