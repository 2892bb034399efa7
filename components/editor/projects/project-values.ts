import { projectOf } from "@/lib/cv/edit/find-entry";
import type { TypedPeriod } from "@/lib/cv/edit/typed-date";
import { type OwnFields, pickedFields } from "@/lib/cv/entries/own-fields";
import { project as noun } from "@/lib/cv/entries/project";
import type { Cv, Project, Section } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";
import { periodTexts } from "../form/typed-period";
import { NO_TOKENS, type TypedTokens } from "../form/typed-tokens";

/** The fields of a project as its form holds them. */
export type ProjectValues = OwnFields<typeof noun.fields> & {
  /** Slug of the one it belongs to. */
  experience: string;
  period: TypedPeriod;
  sections: Section[];
  /** Names of technologies to be added. */
  added: TypedTokens;
  hidden: boolean;
};

export function projectValues(project: Project, experience: string, words: Words): ProjectValues {
  const { sections, hidden } = project;
  return {
    ...pickedFields(noun.fields, project),
    experience,
    period: periodTexts(project, words),
    sections,
    added: NO_TOKENS,
    hidden,
  };
}

export function projectValuesIn(cv: Cv, slug: string, words: Words): ProjectValues | null {
  const found = projectOf(cv, slug);
  return found === null ? null : projectValues(found.project, found.experience.slug, words);
}
