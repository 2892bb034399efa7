import { describedBy, ENTRIES, ENTRY_LISTS, type EntryList } from "./entry-lists";
import { experience } from "./experience";
import type { EntryFields, Field, NounDescription } from "./field";
import { project } from "./project";

type Locale = "fr" | "en";

/** What one entry of each list is called. */
export function entryNouns(locale: Locale): Readonly<Record<EntryList, string>> {
  const nouns = ENTRY_LISTS.map((list) => [list, describedBy(list).words[locale]] as const);
  return Object.fromEntries(nouns) as Record<EntryList, string>;
}

/** The same with the end that a French participle takes after it: "Formation ajoutée". */
export function frenchEntryNouns(): Readonly<Record<EntryList, readonly [string, "" | "e"]>> {
  const nouns = ENTRY_LISTS.map((list) => {
    const { fr, participle } = describedBy(list).words;
    return [list, [fr, participle]] as const;
  });
  return Object.fromEntries(nouns) as Record<EntryList, readonly [string, "" | "e"]>;
}

/** Nouns whose fields are described, the lists by their keys. */
const DESCRIBED: Readonly<Record<string, NounDescription<EntryFields>>> = { ...ENTRIES, experience, project };

function describedField(noun: string, field: string): Field | undefined {
  const fields = Object.hasOwn(DESCRIBED, noun) ? DESCRIBED[noun]?.fields : undefined;
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Whether the candidate says it beside the text, in a note. */
export function isNoteField(noun: string, field: string): boolean {
  return describedField(noun, field)?.place === "note";
}

/** What a field of a described noun is called; undefined for another noun, or for what all entries have. */
export function entryFieldWord(noun: string, field: string, locale: Locale): string | undefined {
  return describedField(noun, field)?.words[locale];
}

/** The same as the label of a form's field, or as a heading: with a capital. */
export function entryFieldLabel(noun: string, field: string, locale: Locale): string {
  const word = entryFieldWord(noun, field, locale) ?? field;
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
