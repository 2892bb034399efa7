import { experienceOf } from "@/lib/cv/edit/find-entry";
import type { TypedPeriod } from "@/lib/cv/edit/typed-date";
import { experience as noun } from "@/lib/cv/entries/experience";
import { type OwnFields, pickedFields } from "@/lib/cv/entries/own-fields";
import type { Cv, Experience } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";
import { periodTexts } from "../form/typed-period";

/** The fields of an experience as its form holds them. */
export type ExperienceValues = OwnFields<typeof noun.fields> & { period: TypedPeriod; hidden: boolean };

export function experienceValues(experience: Experience, words: Words): ExperienceValues {
  const { hidden } = experience;
  return { ...pickedFields(noun.fields, experience), period: periodTexts(experience, words), hidden };
}

export function experienceValuesIn(cv: Cv, slug: string, words: Words): ExperienceValues | null {
  const experience = experienceOf(cv, slug);
  return experience === undefined ? null : experienceValues(experience, words);
}
