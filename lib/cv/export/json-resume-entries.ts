import { type EntryList, type EntryLists, entriesIn, fieldsOf } from "../entries/entry-lists";
import type { Period } from "../model";

/**
 * Where JSON Resume 1.x has a place for the lists of a CV, and what it calls their fields; a field that it has no name
 * for stands under ours with `x_` before it. Links have no place there: they leave as `x_links`.
 */
export const RESUME_LISTS: Readonly<
  Record<Exclude<EntryList, "languages">, { key: string; fields: Readonly<Record<string, string>> }>
> = {
  education: {
    key: "education",
    fields: { institution: "institution", degree: "studyType", field: "area" },
  },
  certifications: {
    key: "certificates",
    fields: { name: "name", issuer: "issuer", date: "date", url: "url" },
  },
  publications: {
    key: "publications",
    fields: { title: "name", publisher: "publisher", date: "releaseDate", url: "url", summary: "summary" },
  },
  awards: {
    key: "awards",
    fields: { title: "title", awarder: "awarder", date: "date", summary: "summary" },
  },
  volunteering: {
    key: "volunteer",
    fields: { organisation: "organization", role: "position", summary: "summary" },
  },
  links: { key: "x_links", fields: { label: "label", url: "url" } },
};

/** The key of a field in JSON Resume. */
export function resumeKey(list: keyof typeof RESUME_LISTS, field: string): string {
  return RESUME_LISTS[list].fields[field] ?? `x_${field}`;
}

/** The lists of a CV under their keys; an empty list is left out. */
export function resumeEntries(
  lists: EntryLists,
  datesOf: (period: Period) => object,
  isUri: (text: string) => boolean,
): Record<string, object[]> {
  const names = Object.keys(RESUME_LISTS) as (keyof typeof RESUME_LISTS)[];
  return Object.fromEntries(
    names
      .filter((list) => entriesIn(lists, list).length > 0)
      .map((list) => [
        RESUME_LISTS[list].key,
        entriesIn(lists, list).map((entry) => ({
          ...Object.fromEntries(
            fieldsOf(list).flatMap(([name, { kind }]) => {
              const value = entry[name];
              if (kind === "period") return Object.entries(datesOf(value as Period));
              if (value === "" || value === null) return [];
              // What the schema does not take for an address or a date keeps a key of ours.
              const isFit =
                (kind !== "address" || isUri(String(value))) &&
                (kind !== "date" || /^[12]\d{3}(?:-[01]\d)?$/.test(String(value)));
              return [[isFit ? resumeKey(list, name) : `x_${name}`, value]];
            }),
          ),
          x_slug: entry.slug,
          ...(entry.hidden && { x_hidden: true }),
        })),
      ]),
  );
}
