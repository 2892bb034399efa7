import {
  type AnyEntry,
  type EntryList,
  emptyEntry,
  entriesIn,
  entryName,
  withEntries,
} from "../entries/entry-lists";
import { NOUNS } from "../entries/nouns";
import { patched } from "../immutable-list";
import type { Cv } from "../model";
import { type Changed, refused } from "./changed";
import type { EditOf } from "./edit-schema";
import {
  added,
  changedFields,
  duplicating,
  editing,
  exchanged,
  foundBySlug,
  freeSlug,
  type ListNoun,
  moving,
  removing,
  type Siblings,
} from "./list-edits";

type Named = { list: EntryList; entry: string };

function listOf(cv: Cv, list: EntryList): Siblings<AnyEntry> {
  return {
    noun: list,
    entries: entriesIn(cv, list),
    nameOf: (entry) => entryName(list, entry),
    put: (entries) => withEntries(cv, list, entries),
  };
}

const ENTRIES: ListNoun<Named, AnyEntry> = {
  key: "entry",
  find: (cv, { list, entry }) => foundBySlug(listOf(cv, list), entry),
};

function nameless(list: EntryList): Changed {
  return refused(`fields.${Object.keys(NOUNS[list].fields)[0]}`, "required");
}

/** What can be done to an entry of any list that `lib/cv/entries` describes. */
export const ENTRY_EDITS = {
  "entry.add": (cv: Cv, { list, fields, at }: EditOf<"entry.add">): Changed => {
    const siblings = listOf(cv, list);
    const entry = patched(emptyEntry(list, ""), fields);
    const name = siblings.nameOf(entry);
    if (name === "") return nameless(list);
    return added(siblings, { ...entry, slug: freeSlug(siblings.entries, name) }, at);
  },
  "entry.update": editing(ENTRIES, (found, { list, fields }: EditOf<"entry.update">) => {
    const after = patched(found.entry, fields);
    if (found.nameOf(after) === "") return nameless(list);
    return exchanged(found, after, changedFields(NOUNS[list].fields, found.entry, after));
  }),
  "entry.remove": removing(ENTRIES),
  "entry.move": moving(ENTRIES),
  "entry.duplicate": duplicating(ENTRIES, ({ entries, entry }, name) => ({
    ...entry,
    slug: freeSlug(entries, name),
  })),
};
