import { describedBy, ENTRY_LISTS, type EntryList, fieldsOf, isEntryList } from "./entry-lists";

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

/** What a field of a list is called; undefined for another noun, or for what all entries have. */
export function entryFieldWord(noun: string, field: string, locale: Locale): string | undefined {
  if (!isEntryList(noun)) return undefined;
  return fieldsOf(noun).find(([name]) => name === field)?.[1].words[locale];
}

/** The same as the label of a form's field, or as a heading: with a capital. */
export function entryFieldLabel(list: EntryList, field: string, locale: Locale): string {
  const word = entryFieldWord(list, field, locale) ?? field;
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
