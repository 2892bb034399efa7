import type { Level } from "../../model";
import type { SkillGroupEvidence } from "./skill-evidence";

/** An axis of years of use, from 0. */
export type SkillAxis = {
  /** Where it ends, in years; a tick. */
  end: number;
  /** Years that are written on it, 0 first, evenly apart. */
  ticks: readonly number[];
  /** Levels that the scale of the CV ties to a number of years. */
  thresholds: readonly { slug: string; label: string; years: number }[];
};

/** More intervals than this would crowd a narrow panel. */
const MOST_INTERVALS = 4;
const STEPS = [1, 2, 5, 10, 20, 50];

/** One axis for all groups, so that bars compare: it holds the longest use and every threshold. */
export function skillAxisOf(groups: readonly SkillGroupEvidence[], levels: readonly Level[]): SkillAxis {
  const uses = groups.flatMap(({ skills }) => skills.map(({ exposure }) => exposure.atMost / 12));
  const thresholds = levels.flatMap(({ slug, label, minYears }) =>
    minYears === null || minYears === 0 ? [] : [{ slug, label, years: minYears }],
  );
  const longest = Math.max(1, ...uses, ...thresholds.map(({ years }) => years));
  const step = STEPS.find((size) => longest / size <= MOST_INTERVALS) ?? Math.ceil(longest / MOST_INTERVALS);
  const intervals = Math.ceil(longest / step);
  return {
    end: intervals * step,
    ticks: Array.from({ length: intervals + 1 }, (_, at) => at * step),
    thresholds,
  };
}
