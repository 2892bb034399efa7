import { education } from "../../entries/education";
import type { Cv, Period } from "../../model";
import { type Interval, knownInterval, lastMonth } from "../../months";
import { perIndex } from "../filter/memoize-by-index";
import { bandRows } from "./band-rows";
import { axisOver, type TimeAxis, timeAxisOf } from "./time-axis";

/** What was learned, and when, below the experiences of a career. */
export type EducationBand = Interval & {
  slug: string;
  name: string;
  institution: string;
  period: Period;
  /** 0, or the next line that is free while other education goes on. */
  row: number;
};

/** They accompany the career: only the latest are drawn. */
const MOST_BANDS = 6;

/** The education that has dates, in time; what is still to come ends today. */
export const educationBandsOf = perIndex(({ cv, today }): readonly EducationBand[] => {
  const bands = cv.education
    .flatMap((entry) => {
      const known = knownInterval(entry.period, today);
      if (known === null || known.start > lastMonth(today)) return [];
      const end = Math.min(known.end, lastMonth(today));
      const { slug, institution, period } = entry;
      return [{ slug, name: nameOf(entry), institution, period, start: known.start, end }];
    })
    .sort((a, b) => b.end - a.end)
    .slice(0, MOST_BANDS)
    .sort((a, b) => a.start - b.start);
  const rows = bandRows(bands);
  return bands.map((band, position) => ({ ...band, row: rows[position] ?? 0 }));
});

/** The axis of the career with its education; null when the CV dates no experience. */
export const careerAxisOf = perIndex((index): TimeAxis | null => {
  const axis = timeAxisOf(index);
  return axis === null ? null : axisOver([axis, ...educationBandsOf(index)]);
});

function nameOf(entry: Cv["education"][number]): string {
  const names: Readonly<Record<string, unknown>> = entry;
  const name = education.name.map((field) => names[field]).find((value) => value !== "");
  return typeof name === "string" ? name : "";
}
