import { describe, expect, it } from "vitest";
import { aCv, anExperience } from "@/tests/support/cv-factory";
import type { Cv, Period } from "../../model";
import { indexCv } from "../filter/index-cv";
import { careerAxisOf, educationBandsOf } from "./education-bands";
import { timeAxisOf } from "./time-axis";

const TODAY = "2026-09";

function learned(slug: string, period: Period, parts: Partial<Cv["education"][number]> = {}) {
  return { slug, hidden: false, institution: "", degree: slug, field: "", summary: "", period, ...parts };
}

function indexWith(education: Cv["education"]) {
  const experiences = [anExperience({ organisation: "Aday", from: "2008-10", to: "2021-11" })];
  return indexCv(aCv({ education, experiences }), TODAY);
}

describe("the education under a career", () => {
  it("is what has dates, in time, with another line only while other education goes on", () => {
    const bands = educationBandsOf(
      indexWith([
        learned("master", { from: "2007-09", to: "2009-06" }),
        learned("undated", {}),
        learned("bts", { from: "2004", to: "2006" }, { degree: "", institution: "Lycée Diderot" }),
        learned("licence", { to: "2007" }),
        learned("later", { from: "2027-01", to: null }),
        learned("now", { from: "2025-09", to: "2028-06" }),
      ]),
    );
    expect(bands.map(({ slug, name, row }) => `${slug} ${name} ${row}`)).toEqual([
      "bts Lycée Diderot 0",
      "licence licence 0",
      "master master 1",
      "now now 0",
    ]);
    expect(bands.at(-1)).toMatchObject({ start: 2025 * 12 + 8, end: 2026 * 12 + 8 });
  });

  it("are the latest few", () => {
    const years = Array.from({ length: 9 }, (_, at) => learned(`y${at}`, { from: `${1990 + at}` }));
    expect(educationBandsOf(indexWith(years)).map(({ slug }) => slug)).toEqual([
      "y3",
      "y4",
      "y5",
      "y6",
      "y7",
      "y8",
    ]);
  });

  it("widens the axis of the career to hold it, and leaves it alone otherwise", () => {
    const bare = indexWith([]);
    expect(careerAxisOf(bare)).toEqual(timeAxisOf(bare));
    const index = indexWith([learned("bts", { from: "2004", to: "2006" })]);
    expect(careerAxisOf(index)).toMatchObject({ start: 2004 * 12, end: timeAxisOf(index)?.end });
    expect(careerAxisOf(indexCv(aCv({ education: index.cv.education }), TODAY))).toBeNull();
  });
});
