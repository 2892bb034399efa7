import { z } from "zod";
import { ENTRY_LISTS, type EntryList, fieldsOf } from "../entries/entry-lists";
import type { EntryFields, Field, FieldKind } from "../entries/field";
import { NOUNS } from "../entries/nouns";
import { type OwnFields, ownFields } from "../entries/own-fields";
import { partialDateSchema, slugSchema } from "../model";
import { firstMonth, lastMonth } from "../months";
import { isStorable } from "../storable-text";
import { CORRECTION_KINDS } from "../vocabulary";
import { EDIT_ERRORS, type EditError, type EditErrors } from "./changed";
import { LONGEST_LINE, LONGEST_TEXT } from "./limits";

/**
 * Everything the editor can ask for. Each edit names its entry by slug, or a custom section by its position, and
 * brings only the fields that change: those of `fields` that are absent stay. `at` is a position among the siblings,
 * without the moved entry; absent, or beyond the end, it is the end.
 */

const LONGEST_LIST = 100;

const error = (key: EditError) => ({ error: key });
const storable = () => z.string().refine(isStorable, error("unstorable"));
const oneLine = () =>
  storable()
    .overwrite((text) => text.replace(/\s+/g, " ").trim())
    .max(LONGEST_LINE);
const name = () => oneLine().min(1);
const markdown = () =>
  storable()
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .max(LONGEST_TEXT);
const isDate = (text: string) => partialDateSchema.safeParse(text).success;
const date = () => z.string().refine(isDate, error("invalidDate"));
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(LONGEST_LIST);
const position = () => z.number().int().nonnegative();
const at = position().optional();

/** Replaces both bounds; an absent one is unknown, or inherited by a project. */
const period = () =>
  z
    .object({ from: date().optional(), to: date().nullable().optional() })
    // Text that is no date gets that error alone, not also one about the order of the two.
    .refine(
      ({ from, to }) => !from || !to || !isDate(from) || !isDate(to) || firstMonth(from) <= lastMonth(to),
      {
        ...error("datesReversed"),
        path: ["to"],
      },
    );

const FIELD_EDITS: Readonly<Record<Exclude<FieldKind, "choice">, (field: Field) => z.ZodType>> = {
  line: ({ required }) => (required ? name() : oneLine()),
  address: oneLine,
  text: markdown,
  lines: ({ required }) => listOf(required ? name() : oneLine()),
  date: () => date().nullable(),
  day: () => z.iso.date(error("invalidDate")).nullable(),
  period,
  stated: () => period().nullable(),
  years: () =>
    z.number(error("invalidYears")).min(0, error("invalidYears")).max(100, error("invalidYears")).nullable(),
  flag: () => z.boolean(),
  technology: () => slugSchema,
  technologies: () => listOf(slugSchema),
  level: () => slugSchema.nullable(),
};

function fieldEdit(field: Field): z.ZodType {
  return field.kind === "choice" ? z.enum(field.options) : FIELD_EDITS[field.kind](field);
}

/** The shape in which an edit brings the fields that a noun holds itself. */
function ownEdits<Fields extends EntryFields>(fields: Fields) {
  const shape = ownFields(fields).map(([name, field]) => [name, fieldEdit(field)]);
  return Object.fromEntries(shape) as {
    [Name in keyof OwnFields<Fields>]: z.ZodType<OwnFields<Fields>[Name]>;
  };
}

const contact = z.object(ownEdits(NOUNS.contact.fields));
const profileFields = z.object(ownEdits(NOUNS.profile.fields)).partial();
const levelFields = z.object({
  ...ownEdits(NOUNS.level.fields),
  /** Whether the level has its place on the scale. */
  ranked: z.boolean(),
});
const groupFields = z.object(ownEdits(NOUNS.skillGroup.fields));
/** Without `technologies` a new skill stands for what its name says. */
const skillFields = z.object(ownEdits(NOUNS.skill.fields));

const experienceFields = z.object({
  ...ownEdits(NOUNS.experience.fields),
  hidden: z.boolean(),
  period: period(),
});

const projectFields = z.object({
  ...ownEdits(NOUNS.project.fields),
  hidden: z.boolean(),
  /** `{}` inherits the period of the experience. */
  period: period(),
  /** All of them, in order. */
  sections: listOf(z.object(ownEdits(NOUNS.projectSection.fields))),
  /** Names of technologies, known or new, that the text does not tell; they join those that are there. */
  technologies: listOf(name()),
});

const sectionFields = z.object({ ...ownEdits(NOUNS.section.fields), hidden: z.boolean() });

/** Merging into another technology is an edit of its own. */
const technologyFields = z.object(ownEdits(NOUNS.technology.fields)).omit({ mergedInto: true }).partial();

const entryFields = (list: EntryList) =>
  z
    .object({
      ...Object.fromEntries(fieldsOf(list).map(([name, field]) => [name, fieldEdit(field)])),
      hidden: z.boolean(),
    })
    .partial();

type EntryFieldsEdit = { hidden?: boolean | undefined } & Record<string, unknown>;

/** One edit for all lists that `lib/cv/entries` describes: its `list` says which fields it may bring. */
function ofEachList<Kind extends string, Shape extends z.core.$ZodShape>(
  kind: Kind,
  shape: (list: EntryList) => Shape,
) {
  const [first, ...others] = ENTRY_LISTS.map((list) =>
    z.object({ kind: z.literal(kind), list: z.literal(list), ...shape(list) }),
  );
  if (first === undefined) throw new Error("There is no list of entries.");
  return z.discriminatedUnion("list", [first, ...others]);
}

const edit = <Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape });

const level = slugSchema;
const group = slugSchema;
const skill = slugSchema;
const experience = slugSchema;
const project = slugSchema;
const section = position();
const technology = slugSchema;

export const editSchema = z.discriminatedUnion("kind", [
  edit("profile.update", { fields: profileFields }),
  edit("contacts.update", { contacts: listOf(contact) }),

  edit("level.add", { fields: levelFields.partial().required({ label: true, ranked: true }), at }),
  edit("level.update", { level, fields: levelFields.partial() }),
  /** Skills of the level get `replacement`. */
  edit("level.remove", { level, replacement: slugSchema.nullable() }),
  edit("level.move", { level, at: position() }),

  edit("skillGroup.add", { fields: groupFields.partial().required({ title: true }), at }),
  edit("skillGroup.update", { group, fields: groupFields.partial() }),
  edit("skillGroup.remove", { group }),
  edit("skillGroup.move", { group, at: position() }),

  edit("skill.add", { group, fields: skillFields.partial().required({ name: true }), at }),
  edit("skill.update", { group, skill, fields: skillFields.partial() }),
  edit("skill.remove", { group, skill }),
  edit("skill.move", { group, skill, to: slugSchema, at }),

  edit("experience.add", { fields: experienceFields.partial(), at }),
  edit("experience.update", { experience, fields: experienceFields.partial() }),
  edit("experience.remove", { experience }),
  edit("experience.move", { experience, at: position() }),
  /** Beside the original, with its projects. */
  edit("experience.duplicate", { experience }),

  edit("project.add", { experience, fields: projectFields.partial().required({ title: true }), at }),
  /** `experience` is where the project goes, to the end of it. */
  edit("project.update", {
    project,
    fields: projectFields.extend({ experience: slugSchema }).partial(),
  }),
  edit("project.remove", { project }),
  edit("project.move", { project, to: slugSchema, at }),
  edit("project.duplicate", { project }),

  /** "none" takes the technology out of the project; null gives the word back to the text. */
  edit("use.correct", {
    project,
    technology,
    use: z.enum(CORRECTION_KINDS).nullable(),
    stated: period().nullable(),
  }),

  ofEachList("entry.add", (list) => ({ fields: entryFields(list) as z.ZodType<EntryFieldsEdit>, at })),
  ofEachList("entry.update", (list) => ({
    entry: slugSchema,
    fields: entryFields(list) as z.ZodType<EntryFieldsEdit>,
  })),
  ofEachList("entry.remove", () => ({ entry: slugSchema })),
  ofEachList("entry.move", () => ({ entry: slugSchema, at: position() })),
  ofEachList("entry.duplicate", () => ({ entry: slugSchema })),

  edit("section.add", { fields: sectionFields.partial().required({ title: true }), at }),
  edit("section.update", { section, fields: sectionFields.partial() }),
  edit("section.remove", { section }),
  edit("section.move", { section, at: position() }),
  edit("section.duplicate", { section }),

  edit("technology.update", { technology, fields: technologyFields }),
  /** The technology becomes another name of `into`; null makes it one of its own again. */
  edit("technology.merge", { technology, into: slugSchema.nullable() }),

  edit("finding.accept", { finding: z.string().min(1).max(1_000) }),
  edit("finding.reopen", { finding: z.string().min(1).max(1_000) }),
]);

export type Edit = z.infer<typeof editSchema>;
export type EditKind = Edit["kind"];
export type EditOf<Kind extends EditKind> = Extract<Edit, { kind: Kind }>;

/** Reads what a form sends; texts come out trimmed and with plain line ends. Only the first error of each field is given. */
export function readEdit(input: unknown): { ok: true; edit: Edit } | { ok: false; errors: EditErrors } {
  const read = editSchema.safeParse(input, { reportInput: true });
  if (read.success) return { ok: true, edit: read.data };
  const errors: Record<string, EditError> = {};
  for (const issue of read.error.issues) errors[issue.path.join(".")] ??= errorOf(issue);
  return { ok: false, errors };
}

function errorOf(issue: z.core.$ZodIssue): EditError {
  const own = EDIT_ERRORS.find((key) => key === issue.message);
  if (own !== undefined) return own;
  if (issue.code === "too_big") return issue.origin === "array" ? "tooMany" : "tooLong";
  if (issue.code === "too_small" && issue.origin === "string") return "required";
  if (issue.code === "invalid_type" && issue.input === undefined) return "required";
  return "invalid";
}
