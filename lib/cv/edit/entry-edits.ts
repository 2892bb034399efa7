import {
  type AnyEntry,
  type EntryList,
  emptyEntry,
  entriesIn,
  entryName,
  withEntries,
} from "../entries/entry-lists";
import { patched } from "../immutable-list";
import type { Cv } from "../model";
import type { Changed } from "./changed";
import type { EditOf } from "./edit-schema";
import {
  added,
  duplicating,
  foundBySlug,
  type ListNoun,
  moving,
  removing,
  type Siblings,
  updating,
  withFreeSlug,
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

/** The edits of an entry of any list that `lib/cv/entries` describes. */
export const ENTRY_EDITS = {
  "entry.add": (cv: Cv, { list, fields, at }: EditOf<"entry.add">): Changed => {
    const siblings = listOf(cv, list);
    return added(siblings, withFreeSlug(siblings, patched(emptyEntry(list, ""), fields)), at);
  },
  "entry.update": updating(ENTRIES, patched<AnyEntry>),
  "entry.remove": removing(ENTRIES),
  "entry.move": moving(ENTRIES),
  "entry.duplicate": duplicating(ENTRIES, (found) => withFreeSlug(found, found.entry)),
};
