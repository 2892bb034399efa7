import { z } from "zod";
import { ENTRY_LISTS } from "../../entries/entry-lists";
import { experience } from "../../entries/experience";
import type { EntryFields } from "../../entries/field";
import { noteFields } from "../../entries/own-fields";
import { project } from "../../entries/project";
import {
  catalogueChangeSchema,
  correctionSchema,
  levelSchema,
  partialDateSchema,
  slugSchema,
  technologySchema,
} from "../../model";
import { LOCALES, SECTION_KINDS } from "../../vocabulary";
import { readUse } from "./inferred";
import type { Note } from "./note";
import { INTERVAL } from "./period-text";

/** What a note may say, by the kind of line it stands on. Each key is read from the line when the note leaves it out. */

const text = z.string();
const interval = z.string().regex(INTERVAL);
const use = z.string().refine((given) => readUse(given) !== null);

/** The fields of a noun that stand in its note. */
function noteShape<Fields extends EntryFields>(fields: Fields): NoteShape<Fields> {
  const shape = noteFields(fields).map(([name, { kind }]) => [
    name,
    kind === "date" ? partialDateSchema : text,
  ]);
  return Object.fromEntries(shape) as NoteShape<Fields>;
}

type NoteShape<Fields extends EntryFields> = {
  [Name in keyof Fields as Fields[Name]["place"] extends "note" ? Name : never]: z.ZodType<string>;
};

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
  contact: z.strictObject({ kind: text, value: text, private: z.boolean() }),
  entry: z.strictObject({
    slug: slugSchema,
    hidden: z.boolean(),
    fields: z.record(z.string(), z.unknown()),
    text,
  }),
  item: z.strictObject({ value: text }),
  skill: z.strictObject({
    slug: slugSchema,
    name: text,
    level: slugSchema.nullable(),
    technologies: z.array(slugSchema),
  }),
  experience: z.strictObject({
    slug: slugSchema,
    organisation: text,
    role: text,
    ...noteShape(experience.fields),
    period: interval,
    hidden: z.boolean(),
    text,
  }),
  project: z.strictObject({
    slug: slugSchema,
    ...noteShape(project.fields),
    title: text,
    period: interval,
    hidden: z.boolean(),
    uses: z.array(use),
    corrections: z.array(correctionSchema),
    text,
  }),
  section: z.strictObject({ title: text, kind: z.enum(SECTION_KINDS), text }),
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
