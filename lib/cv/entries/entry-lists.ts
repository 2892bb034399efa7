import { award } from "./award";
import { certification } from "./certification";
import { education } from "./education";
import type { EntryDescription, EntryOf, Field, ListFields, ListKind } from "./field";
import { language } from "./language";
import { link } from "./link";
import { emptyValue } from "./own-fields";
import { publication } from "./publication";
import { volunteering } from "./volunteering";

/**
 * The lists of a CV beside its experiences and skills, in the order in which it is read. A noun is added here and in a
 * file beside this one: shape, edits, history, differences, merge, forms, exports and what is public follow from that.
 */
export const ENTRIES = {
  education,
  certifications: certification,
  languages: language,
  publications: publication,
  awards: award,
  volunteering,
  links: link,
} as const;

export type EntryList = keyof typeof ENTRIES;
export const ENTRY_LISTS = Object.keys(ENTRIES) as readonly EntryList[];

/** The lists as the CV holds them. */
export type EntryLists = { [List in EntryList]: EntryOf<(typeof ENTRIES)[List]>[] };

/** Any entry, for what is done to all of them alike. */
export type AnyEntry = { slug: string; hidden: boolean } & Record<string, unknown>;

export function isEntryList(name: string): name is EntryList {
  return Object.hasOwn(ENTRIES, name);
}

/** The description of a list, for what is done to all of them alike. */
export function describedBy(list: EntryList): EntryDescription<EntryList, ListFields> {
  return ENTRIES[list];
}

/** Fields of a list with their names, in the order of forms and files. */
export function fieldsOf(list: EntryList): readonly (readonly [string, Field<ListKind>])[] {
  return Object.entries(describedBy(list).fields);
}

/** The entries of a list, for what is done to all of them alike. */
export function entriesIn(lists: Readonly<EntryLists>, list: EntryList): readonly AnyEntry[] {
  return lists[list];
}

/** The CV with other entries in one list; each has the fields that `fieldsOf` names. */
export function withEntries<Lists extends EntryLists>(
  lists: Lists,
  list: EntryList,
  entries: readonly AnyEntry[],
): Lists {
  return { ...lists, [list]: entries };
}

/** Makes every list from its name. */
export function listsOf(entriesOf: (list: EntryList) => readonly AnyEntry[]): EntryLists {
  const lists = ENTRY_LISTS.map((list) => [list, entriesOf(list)] as const);
  return Object.fromEntries(lists) as unknown as EntryLists;
}

/** How a person calls an entry; "" when nothing of it is written. */
export function entryName(list: EntryList, entry: AnyEntry): string {
  for (const field of describedBy(list).name) {
    const value = entry[field];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return "";
}

/** An entry of which nothing is written yet. */
export function emptyEntry(list: EntryList, slug: string): AnyEntry {
  const fields = fieldsOf(list).map(([name, field]) => [name, emptyValue(field)] as const);
  return { slug, hidden: false, ...Object.fromEntries(fields) };
}

/** Every list, empty. */
export const NO_ENTRIES: EntryLists = listsOf(() => []);
