import { z } from "zod";
import { ENTRY_LISTS } from "../../entries/entry-lists";
import type { EntryFields } from "../../entries/field";
import { NOUNS } from "../../entries/nouns";
import { type OwnFields, ownFields } from "../../entries/own-fields";
import {
  catalogueChangeSchema,
  correctionSchema,
  levelSchema,
  slugSchema,
  technologySchema,
  valueShape,
} from "../../model";
import { LOCALES } from "../../vocabulary";
import { readUse } from "./inferred";
import type { Note } from "./note";
import { INTERVAL } from "./period-text";

/** What a note may say, by the kind of line it stands on. Each key is read from the line when the note leaves it out. */

const text = z.string();
const interval = z.string().regex(INTERVAL);
const use = z.string().refine((given) => readUse(given) !== null);

/** The fields of a noun, but for the text that stands below its line. */
function noteShape<Fields extends EntryFields>(fields: Fields) {
  const shape = ownFields(fields)
    .filter(([, { place }]) => place !== "text")
    .map(([name, field]) => [name, valueShape(field)]);
  return Object.fromEntries(shape) as {
    [Name in keyof OwnFields<Fields> as Fields[Name]["kind"] extends "text" ? never : Name]: z.ZodType<
      OwnFields<Fields>[Name]
    >;
  };
}

const NOTES = {
  head: z.strictObject({
    name: text,
    titles: z.array(text),
    locale: z.enum(LOCALES),
    birthDatePublic: z.boolean(),
    levels: z.array(levelSchema),
    technologies: z.array(z.union([slugSchema, technologySchema])),
    catalogue: z.array(catalogueChangeSchema),
    acceptedFindings: z.array(text),
  }),
  part: z.strictObject({
    title: text,
    slug: slugSchema,
    hidden: z.boolean(),
    text,
    is: z.enum(["skills", "section", "summary", "contact", "softSkills", "experiences", ...ENTRY_LISTS]),
  }),
  contact: z.strictObject(noteShape(NOUNS.contact.fields)),
  entry: z.strictObject({
    slug: slugSchema,
    hidden: z.boolean(),
    fields: z.record(z.string(), z.unknown()),
    text,
  }),
  item: z.strictObject({ value: text }),
  skill: z.strictObject({ slug: slugSchema, ...noteShape(NOUNS.skill.fields) }),
  experience: z.strictObject({
    slug: slugSchema,
    ...noteShape(NOUNS.experience.fields),
    period: interval,
    hidden: z.boolean(),
    text,
  }),
  project: z.strictObject({
    slug: slugSchema,
    ...noteShape(NOUNS.project.fields),
    period: interval,
    hidden: z.boolean(),
    uses: z.array(use),
    corrections: z.array(correctionSchema),
    text,
  }),
  section: z.strictObject({ ...noteShape(NOUNS.projectSection.fields), text }),
} as const;

type Notes = typeof NOTES;
export type NoteKind = keyof Notes;
export type NoteFields<Kind extends NoteKind> = Partial<z.infer<Notes[Kind]>>;

/** The fields of a note, or null when it is none of that kind. */
export function readNote<Kind extends NoteKind>(kind: Kind, note: Note | null): NoteFields<Kind> | null {
  if (note === null) return null;
  const read = NOTES[kind].partial().safeParse(note);
  return read.success ? (read.data as NoteFields<Kind>) : null;
}
