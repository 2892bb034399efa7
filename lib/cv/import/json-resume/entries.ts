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
import { SlugBook } from "../../slug-book";
import { textFieldOf } from "../canonical/entry-line";
import { readDate, readDates } from "./dates";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";

/** Spellings of before, by the key of today. */
const LEGACY: Readonly<Record<string, string>> = { certificates: "certifications" };

/** The lists of a CV that JSON Resume has a place for. What an entry says beyond its fields goes into its text. */
export function readEntryLists(fields: JsonFields, root: JsonNode): EntryLists {
  return listsOf((list) =>
    list === "languages" ? readLanguages(fields, root) : readList(fields, root, list),
  );
}

function readList(fields: JsonFields, root: JsonNode, list: Exclude<EntryList, "languages">): AnyEntry[] {
  const { key } = RESUME_LISTS[list];
  const slugs = new SlugBook();
  return fields
    .items(fields.find(root, key, ...(LEGACY[key] === undefined ? [] : [LEGACY[key]])))
    .flatMap((node) => {
      const given = emptyEntry(list, "");
      for (const [name, { kind }] of fieldsOf(list)) {
        if (kind === "period") given[name] = readDates(fields, node, list);
        else {
          const found = fields.find(node, resumeKey(list, name)) ?? fields.find(node, `x_${name}`);
          given[name] = kind === "date" ? readOneDate(fields, found, list) : fields.text(found, list);
        }
      }
      return withSlug(fields, node, list, given, slugs);
    });
}

/** Languages that are no group of skills; those of our own exports with a group stay skills. */
function readLanguages(fields: JsonFields, root: JsonNode): AnyEntry[] {
  const slugs = new SlugBook();
  return fields.items(fields.find(root, "languages")).flatMap((node) => {
    if (fields.find(node, "x_group") !== undefined) return [];
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
