import { contact } from "./contact";
import { ENTRIES } from "./entry-lists";
import { experience } from "./experience";
import type { EntryFields, Field, NounDescription } from "./field";
import { level } from "./level";
import { profile } from "./profile";
import { project } from "./project";
import { projectSection, section } from "./section";
import { skill, skillGroup } from "./skill";
import { correction, technology } from "./technology";

/** Every noun of a CV, the lists by their keys; parents before their children. */
export const NOUNS = {
  profile,
  contact,
  level,
  skillGroup,
  skill,
  experience,
  project,
  projectSection,
  correction,
  section,
  technology,
  ...ENTRIES,
} as const;

export type Noun = keyof typeof NOUNS;

type Locale = "fr" | "en";

/** The name of each noun. */
export function nounWords(locale: Locale): Readonly<Record<Noun, string>> {
  return perNoun(({ words }) => words[locale]);
}

/** The French names with the end that a participle takes after them: "Formation ajoutée". */
export function frenchNouns(): Readonly<Record<Noun, readonly [string, "" | "e"]>> {
  return perNoun(({ words }) => [words.fr, words.participle]);
}

function perNoun<Value>(make: (noun: NounDescription<EntryFields>) => Value): Record<Noun, Value> {
  const words = Object.entries<NounDescription<EntryFields>>(NOUNS).map(([noun, description]) => [
    noun,
    make(description),
  ]);
  return Object.fromEntries(words) as Record<Noun, Value>;
}

function fieldOf(noun: string, field: string): Field | undefined {
  const nouns: Readonly<Record<string, NounDescription<EntryFields>>> = NOUNS;
  const fields = Object.hasOwn(nouns, noun) ? nouns[noun]?.fields : undefined;
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Whether the candidate says it beside the text: in a note, or where no file has it. */
export function isBesideText(noun: string, field: string): boolean {
  const place = fieldOf(noun, field)?.place;
  return place === "note" || place === "nowhere";
}

/** The name of a field of a noun; undefined when no description has it. */
export function fieldWord(noun: string, field: string, locale: Locale): string | undefined {
  return fieldOf(noun, field)?.words[locale];
}

/** The name of a field as a label or a heading: with a capital. */
export function fieldLabel(noun: string, field: string, locale: Locale): string {
  const word = fieldWord(noun, field, locale) ?? field;
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
