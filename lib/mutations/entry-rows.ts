import { type EntryList, type EntryLists, entriesIn, fieldsOf } from "@/lib/cv/entries/entry-lists";
import type { Period } from "@/lib/cv/model";

/** Rows of the table of a list that `lib/cv/entries` describes; see `db/schema.ts`. */
export function entryRows(lists: EntryLists, list: EntryList): EntryRow[] {
  return entriesIn(lists, list).map((entry, position) => ({
    slug: entry.slug,
    position,
    hidden: entry.hidden,
    ...Object.fromEntries(
      fieldsOf(list).flatMap(([name, { kind }]) =>
        kind === "period" ? Object.entries(periodColumns(entry[name] as Period)) : [[name, entry[name]]],
      ),
    ),
  }));
}

export type EntryRow = { slug: string; position: number; hidden: boolean };

/** The three columns of a period; see `db/schema.ts`. */
export function periodColumns({ from, to }: Period) {
  return { from: from ?? null, to: to ?? null, ongoing: to === null };
}
