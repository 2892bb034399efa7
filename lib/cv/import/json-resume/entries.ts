import { z } from "zod";
import {
  type AnyEntry,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entryName,
  fieldsOf,
  listsOf,
} from "../../entries/entry-lists";
import { RESUME_LISTS, resumeKey } from "../../export/json-resume-entries";
import { partialDateSchema, slugSchema } from "../../model";
import { findPeriod } from "../../read-period";
import { SlugBook } from "../../slug-book";
import { textFieldOf } from "../canonical/entry-line";
import { readLines } from "../ledger/markdown-lines";
import { spokenLanguagesOf } from "../markdown/spoken-languages";
import { readDate, readDates } from "./dates";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";

/** Other names that tools and people give to lists and their fields, by the name of today. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  certificates: ["certifications"],
  volunteer: ["volunteering"],
  institution: ["school", "university", "college", "organization"],
  studyType: ["degree", "diploma", "title"],
  area: ["field", "major", "fieldOfStudy"],
  issuer: ["authority", "organization"],
  name: ["title"],
  title: ["name"],
  organization: ["organisation", "company", "name"],
  position: ["role", "title"],
  date: ["year"],
  releaseDate: ["date", "year"],
};
const othersOf = (key: string) => OTHERS[key] ?? [];

/** The lists of a CV that JSON Resume has a place for. What an entry says beyond its fields goes into its text. */
export function readEntryLists(fields: JsonFields, root: JsonNode): EntryLists {
  return listsOf((list) =>
    list === "languages" ? readLanguages(fields, root) : readList(fields, root, list),
  );
}

function readList(fields: JsonFields, root: JsonNode, list: Exclude<EntryList, "languages">): AnyEntry[] {
  const { key } = RESUME_LISTS[list];
  const slugs = new SlugBook();
  return fields.items(fields.find(root, key, ...othersOf(key))).flatMap((node) => {
    const given = emptyEntry(list, "");
    if (!(node.content instanceof Map))
      return withSlug(fields, node, list, { ...given, ...readLine(fields, node, list) }, slugs);
    for (const [name, { kind }] of fieldsOf(list)) {
      if (kind === "period") given[name] = readDates(fields, node, list);
      else {
        const ours = resumeKey(list, name);
        const found = fields.find(node, `x_${name}`) ?? fields.find(node, ours, ...othersOf(ours));
        given[name] = kind === "date" ? readOneDate(fields, found, list) : fields.text(found, list);
      }
    }
    return withSlug(fields, node, list, given, slugs);
  });
}

/** "LPIC-1 (2019)": an entry that is only a line. */
function readLine(fields: JsonFields, node: JsonNode, list: EntryList): Partial<AnyEntry> {
  const text = fields.text(node, list);
  const found = findPeriod(text);
  const name = found === null ? text : `${text.slice(0, found.start)} ${text.slice(found.end)}`.trim();
  const of = (kind: string) => fieldsOf(list).find(([, field]) => field.kind === kind)?.[0];
  const [date, period, title] = [
    of("date"),
    of("period"),
    list === "education" ? "degree" : fieldsOf(list)[0]?.[0],
  ];
  return {
    ...(title !== undefined && { [title]: name }),
    ...(date !== undefined && { [date]: found?.period.to ?? found?.period.from ?? null }),
    ...(period !== undefined && { [period]: found?.period ?? {} }),
  };
}

/** Languages that are no group of skills; those of our own exports with a group stay skills. */
function readLanguages(fields: JsonFields, root: JsonNode): AnyEntry[] {
  const slugs = new SlugBook();
  return fields.items(fields.find(root, "languages")).flatMap((node) => {
    if (fields.find(node, "x_group") !== undefined) return [];
    if (!(node.content instanceof Map)) {
      const text = fields.text(node, "languages");
      const { languages } = spokenLanguagesOf(readLines([`- ${text}`]));
      const [told = { name: text, level: "" }] = languages;
      return withSlug(fields, node, "languages", { ...emptyEntry("languages", ""), ...told }, slugs);
    }
    const given = {
      ...emptyEntry("languages", ""),
      name: fields.text(fields.find(node, "language", "name"), "languages"),
      level: fields.text(fields.find(node, "fluency", "level"), "languages"),
    };
    return withSlug(fields, node, "languages", given, slugs);
  });
}

function withSlug(
  fields: JsonFields,
  node: JsonNode,
  list: EntryList,
  entry: AnyEntry,
  slugs: SlugBook,
): AnyEntry[] {
  const own = fields.own(fields.find(node, "x_slug"), slugSchema, list);
  const hidden = fields.own(fields.find(node, "x_hidden"), z.boolean(), list) ?? false;
  if (entryName(list, entry) === "" && own === undefined) return [];
  const field = textFieldOf(list);
  if (field !== null) entry[field] = withRest(fields, node, list, String(entry[field] ?? ""));
  return [{ ...entry, slug: own ?? slugs.add(entryName(list, entry)), hidden }];
}

/** The text of an entry with a bullet for each value that no field is for: courses, a score, an address. */
function withRest(fields: JsonFields, node: JsonNode, list: EntryList, text: string): string {
  const rest = fields.left(node).filter(({ path }) => !/\.(?:start|end|release)?date$/i.test(path));
  const bullets = rest
    .map((leaf) => ({
      key: leaf.path.slice(node.path.length).replace(/^\.|\[\d+\]/g, ""),
      value: fields.text(leaf, list),
    }))
    .filter(({ value }) => value !== "")
    .map(({ key, value }) => `* ${key === "" ? "" : `${key}: `}${value.replaceAll("\n", "\n  ")}`);
  if (bullets.length === 0) return text;
  return [...(text === "" ? [] : [text]), bullets.join("\n")].join("\n\n");
}

function readOneDate(fields: JsonFields, node: JsonNode | undefined, where: string): string | null {
  const read = readDate(fields, node, where);
  return read !== undefined && partialDateSchema.safeParse(read).success ? read : null;
}
