import type { EntryFields } from "../entries/field";
import { NOUNS, type Noun } from "../entries/nouns";
import { inserted, isSame, moved, replaced, without } from "../immutable-list";
import type { Cv, Period } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updated } from "./changed";
import type { EditedNoun } from "./sentence";

/** The edits that all lists of a CV have: of levels, experiences, the projects of one of these… */

/** Entries that stand in one list of a CV. */
export type Siblings<Entry> = {
  noun: EditedNoun & Noun;
  entries: readonly Entry[];
  nameOf: (entry: Entry) => string;
  /** The CV with these in their place. */
  put: (entries: Entry[]) => Cv;
};

export type Found<Entry> = Siblings<Entry> & { entry: Entry };

/** How an edit names an entry. */
export type ListNoun<Named, Entry> = {
  /** The field of the edit that is refused when there is none. */
  key: keyof Named & string;
  find: (cv: Cv, named: Named) => Found<Entry> | null;
};

/** One of its siblings; null when it is not there. */
export function foundIn<Entry>(
  siblings: Siblings<Entry> | null,
  entryIn: (entries: readonly Entry[]) => Entry | undefined,
): Found<Entry> | null {
  const entry = siblings === null ? undefined : entryIn(siblings.entries);
  return siblings === null || entry === undefined ? null : { ...siblings, entry };
}

/** The sibling of a slug; null when there is none. */
export function foundBySlug<Entry extends { slug: string }>(
  siblings: Siblings<Entry> | null,
  slug: string,
): Found<Entry> | null {
  return foundIn(siblings, (entries) => entries.find((entry) => entry.slug === slug));
}

/** The entry under a slug that none of its siblings has. */
export function withFreeSlug<Entry extends { slug: string }>(
  { entries, nameOf }: Siblings<Entry>,
  entry: Entry,
): Entry {
  return { ...entry, slug: new SlugBook(entries.map(({ slug }) => slug)).add(nameOf(entry)) };
}

/** Refused without a name. */
export function added<Entry extends object>(
  { noun, entries, nameOf, put }: Siblings<Entry>,
  entry: Entry,
  at: number | undefined,
): Changed {
  if (nameOf(entry) === "") return nameless(noun);
  const made = "slug" in entry ? String(entry.slug) : undefined;
  return did(put(inserted(entries, entry, at)), "add", noun, nameOf(entry), made);
}

/**
 * Refused without a name.
 * @param more what the sentence names beside the fields that are otherwise than they were.
 */
export function exchanged<Entry extends object>(
  { noun, entries, entry, nameOf, put }: Found<Entry>,
  after: Entry,
  more: readonly string[] = [],
): Changed {
  if (nameOf(after) === "") return nameless(noun);
  const isHidden = "hidden" in after && after.hidden === true;
  const fields = [...changedFields(NOUNS[noun].fields, entry, after), ...more];
  return updated(put(replaced(entries, entry, after)), noun, nameOf(after), fields, isHidden);
}

/** The first field of a noun is one that can name it. */
function nameless(noun: Noun): Changed {
  return refused(`fields.${Object.keys(NOUNS[noun].fields)[0]}`, "required");
}

/** Does something to an entry, if the CV has it. */
export function editing<Named, Entry, Edit extends Named>(
  { key, find }: ListNoun<Named, Entry>,
  change: (found: Found<Entry>, edit: Edit, cv: Cv) => Changed,
) {
  return (cv: Cv, edit: Edit): Changed => {
    const found = find(cv, edit);
    return found === null ? refused(key, "gone") : change(found, edit, cv);
  };
}

/** @param patch the entry with the fields that are given. */
export function updating<Named, Entry extends object, Fields>(
  list: ListNoun<Named, Entry>,
  patch: (entry: Entry, fields: Fields) => Entry,
) {
  return editing<Named, Entry, Named & { fields: Fields }>(list, (found, { fields }) =>
    exchanged(found, patch(found.entry, fields)),
  );
}

export function removing<Named, Entry>(list: ListNoun<Named, Entry>) {
  return editing(list, ({ noun, entries, entry, nameOf, put }) =>
    did(put(without(entries, entry)), "remove", noun, nameOf(entry)),
  );
}

/** Moves an entry among its siblings. */
export function moving<Named, Entry>(list: ListNoun<Named, Entry>) {
  return editing<Named, Entry, Named & { at: number }>(
    list,
    ({ noun, entries, entry, nameOf, put }, { at }) =>
      did(put(moved(entries, entry, at)), "move", noun, nameOf(entry)),
  );
}

/** Moves an entry to another list. */
export function movingTo<Named, Entry>(
  list: ListNoun<Named, Entry>,
  listOf: (cv: Cv, to: string) => Siblings<Entry> | null,
  arrivedIn: (siblings: Siblings<Entry>, entry: Entry) => Entry = (_, entry) => entry,
) {
  return editing<Named, Entry, Named & { to: string; at?: number | undefined }>(list, (found, { to, at }) => {
    const { noun, entry, nameOf } = found;
    const next = transferred(
      found,
      (cv) => listOf(cv, to),
      (siblings) => arrivedIn(siblings, entry),
      at,
    );
    return next === null ? refused("to", "gone") : did(next, "move", noun, nameOf(entry));
  });
}

/** The CV with an entry taken out of its list and put into another; null without that. */
export function transferred<Entry>(
  { entries, entry, put }: Found<Entry>,
  listIn: (cv: Cv) => Siblings<Entry> | null,
  arrivedIn: (siblings: Siblings<Entry>) => Entry,
  at?: number,
): Cv | null {
  const target = listIn(put(without(entries, entry)));
  return target === null ? null : target.put(inserted(target.entries, arrivedIn(target), at));
}

/** Puts a copy behind the entry, hidden: recruiters see it once the candidate shows it. */
export function duplicating<Named, Entry extends { hidden: boolean }>(
  list: ListNoun<Named, Entry>,
  copyOf: (found: Found<Entry>, cv: Cv) => Entry,
) {
  return editing(list, (found, _: Named, cv) => {
    const { noun, entries, entry, nameOf, put } = found;
    const copy = { ...copyOf(found, cv), hidden: true };
    const made = "slug" in copy ? String(copy.slug) : undefined;
    const next = put(inserted(entries, copy, entries.indexOf(entry) + 1));
    return did(next, "duplicate", noun, nameOf(entry), made);
  });
}

/** The entry with both bounds of its period replaced; without a period it stays as it is. */
export function redated<Entry extends Period>(entry: Entry, period: Period | undefined): Entry {
  if (period === undefined) return entry;
  const { from: _from, to: _to, ...rest } = entry;
  // A period may leave out both bounds.
  return { ...rest, ...periodOf(period) } as Entry;
}

/** Names of the described fields that differ, and `hidden` if that does. */
export function changedFields(fields: EntryFields, before: object, after: object): string[] {
  const [was, is]: Readonly<Record<string, unknown>>[] = [before, after].map((entry) => ({
    period: periodOf(entry),
    ...entry,
  }));
  return [...Object.keys(fields), "hidden"].filter((name) => !isSame(was?.[name], is?.[name]));
}
