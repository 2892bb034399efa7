import { type Gap, gapsOf } from "../../gaps";
import type { Experience } from "../../model";
import { knownInterval, monthsOf } from "../../months";
import { perIndex } from "../filter/memoize-by-index";
import { orgSlugOf } from "../filter/project-entry";

/** One step of a career. */
export type CareerStep = {
  experience: Experience;
  orgSlug: string;
  /** Both ends included; 0 when its beginning is unknown. */
  months: number;
  /** The months without any experience that follow it; null when another one follows at once. */
  gap: Gap | null;
};

/** The experiences, the latest end first, each with the gap that follows it; what is undated comes last. */
export const careerOf = perIndex((index): readonly CareerStep[] => {
  const { cv, today } = index;
  const gaps = new Map(gapsOf(cv.experiences, today).map((gap) => [gap.after, gap]));
  return cv.experiences
    .map((experience) => ({ experience, at: knownInterval(experience, today) }))
    .sort((a, b) => (b.at?.end ?? 0) - (a.at?.end ?? 0) || (b.at?.start ?? 0) - (a.at?.start ?? 0))
    .map(({ experience }) => ({
      experience,
      orgSlug: orgSlugOf(experience),
      months: monthsOf(experience, today),
      gap: gaps.get(experience) ?? null,
    }));
});
