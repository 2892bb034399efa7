import { experienceOf } from "@/lib/cv/edit/places";
import type { Cv, Experience } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";
import { periodTexts, type TypedPeriod } from "../form/typed-period";

/** The fields of an experience as its form holds them. */
export type ExperienceValues = {
  organisation: string;
  /** "" is none. */
  sector: string;
  role: string;
  period: TypedPeriod;
  summary: string;
  hidden: boolean;
};

export function experienceValues(experience: Experience, words: Words): ExperienceValues {
  const { organisation, sector = "", role, summary, hidden } = experience;
  return { organisation, sector, role, period: periodTexts(experience, words), summary, hidden };
}

export function experienceValuesIn(cv: Cv, slug: string, words: Words): ExperienceValues | null {
  const experience = experienceOf(cv, slug);
  return experience === undefined ? null : experienceValues(experience, words);
}
