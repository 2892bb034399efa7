import {
  type AnyEntry,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entryName,
  listsOf,
} from "../../entries/entry-lists";
import { SlugBook } from "../../slug-book";
import type { ReadEntries } from "./cv-reader";

/** What was read beside experiences and skills as the lists of a CV, with a slug for each entry. */
export function entryListsOf(read: ReadEntries): EntryLists {
  const fields: Readonly<Record<EntryList, readonly Record<string, unknown>[]>> = {
    education: read.education,
    certifications: read.certifications.map(({ url, ...certification }) => ({
      ...certification,
      url: url ?? "",
    })),
    languages: read.languages,
    publications: read.publications.map(({ title, by, period, url, summary }) => ({
      title,
      publisher: by,
      date: period.to ?? period.from ?? null,
      url: url ?? "",
      summary,
    })),
    awards: read.awards.map(({ title, by, period, url, summary }) => ({
      title,
      awarder: by,
      date: period.to ?? period.from ?? null,
      summary: [summary, url ?? ""].filter((text) => text !== "").join("\n\n"),
    })),
    volunteering: read.volunteering.map(({ title, by, period, url, summary }) => ({
      organisation: by,
      role: title,
      period,
      summary: [summary, url ?? ""].filter((text) => text !== "").join("\n\n"),
    })),
    links: [],
  };
  return listsOf((list) => {
    const slugs = new SlugBook();
    return fields[list].map((given): AnyEntry => {
      const entry = { ...emptyEntry(list, ""), ...given };
      return { ...entry, slug: slugs.add(entryName(list, entry)) };
    });
  });
}
