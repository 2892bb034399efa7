import {
  type AnyEntry,
  type EntryList,
  emptyEntry,
  entriesIn,
  entryName,
  fieldsOf,
  withEntries,
} from "../entries/entry-lists";
import { inserted, isSame, moved, patched, replaced, without } from "../immutable-list";
import type { Cv } from "../model";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updatedOrHidden } from "./changed";
import type { EditOf } from "./edit-schema";

/** What can be done to an entry of any list that `lib/cv/entries` describes. */
export const ENTRY_EDITS = {
  "entry.add": (cv: Cv, { list, fields, at }: EditOf<"entry.add">): Changed => {
    const entry = patched(emptyEntry(list, ""), fields);
    if (entryName(list, entry) === "") return refused(`fields.${fieldsOf(list)[0]?.[0]}`, "required");
    const slug = freeSlug(cv, list, entry);
    const entries = inserted(entriesIn(cv, list), { ...entry, slug }, at);
    return did(withEntries(cv, list, entries), "add", list, entryName(list, entry), slug);
  },

  "entry.update": (cv: Cv, { list, entry: slug, fields }: EditOf<"entry.update">): Changed => {
    const { entries, entry } = found(cv, list, slug);
    if (entry === undefined) return refused("entry", "gone");
    const after = patched(entry, fields);
    if (entryName(list, after) === "") return refused(`fields.${fieldsOf(list)[0]?.[0]}`, "required");
    const names = [...fieldsOf(list).map(([name]) => name), "hidden"];
    const changed = names.filter((name) => !isSame(entry[name], after[name]));
    const next = withEntries(cv, list, replaced(entries, entry, after));
    return updatedOrHidden(next, list, entryName(list, after), changed, after.hidden);
  },

  "entry.remove": (cv: Cv, { list, entry: slug }: EditOf<"entry.remove">): Changed => {
    const { entries, entry } = found(cv, list, slug);
    if (entry === undefined) return refused("entry", "gone");
    return did(withEntries(cv, list, without(entries, entry)), "remove", list, entryName(list, entry));
  },

  "entry.move": (cv: Cv, { list, entry: slug, at }: EditOf<"entry.move">): Changed => {
    const { entries, entry } = found(cv, list, slug);
    if (entry === undefined) return refused("entry", "gone");
    return did(withEntries(cv, list, moved(entries, entry, at)), "move", list, entryName(list, entry));
  },

  "entry.duplicate": (cv: Cv, { list, entry: slug }: EditOf<"entry.duplicate">): Changed => {
    const { entries, entry } = found(cv, list, slug);
    if (entry === undefined) return refused("entry", "gone");
    const copy = { ...entry, hidden: true, slug: freeSlug(cv, list, entry) };
    const next = withEntries(cv, list, inserted(entries, copy, entries.indexOf(entry) + 1));
    return did(next, "duplicate", list, entryName(list, entry), copy.slug);
  },
};

function found(cv: Cv, list: EntryList, slug: string) {
  const entries = entriesIn(cv, list);
  return { entries, entry: entries.find((entry) => entry.slug === slug) };
}

function freeSlug(cv: Cv, list: EntryList, entry: AnyEntry): string {
  return new SlugBook(entriesIn(cv, list).map(({ slug }) => slug)).add(entryName(list, entry));
}
