import { z } from "zod";
import { type AnyEntry, ENTRY_LISTS, type EntryList, type EntryLists, fieldsOf } from "./entries/entry-lists";
import type { EntryFields, Field } from "./entries/field";
import { NOUNS } from "./entries/nouns";
import { emptyValue, type OwnFields, ownFields } from "./entries/own-fields";
import { CATEGORIES, USE_KINDS } from "./vocabulary";

/**
 * The one definition of a CV. Everything that reads, keeps, shows or exports a CV uses these shapes; what each noun
 * holds itself is described in `entries`.
 *
 * Dates are partial on purpose: `"2018"` is a year and stays a year, `"2018-01"` is a month. In a period,
 * `to: null` means "still going on", an absent `to` means "the CV does not say", and months are inclusive.
 * Text fields called `summary` and `body` are Markdown, kept as the candidate wrote it; "" means none.
 */

/** `YYYY` or `YYYY-MM`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
export type PartialDate = z.infer<typeof partialDateSchema>;

/** `to: null` is still going on; an absent bound is unknown. */
export const periodSchema = z.object({
  from: partialDateSchema.optional(),
  to: partialDateSchema.nullable().optional(),
});
export type Period = z.infer<typeof periodSchema>;

/** Lower-case ASCII words joined by hyphens, unique among its siblings and stable across imports. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const FIELD_SHAPES: Readonly<Record<Exclude<Field["kind"], "choice">, z.ZodType>> = {
  line: z.string(),
  address: z.string(),
  text: z.string(),
  lines: z.array(z.string()),
  date: partialDateSchema.nullable(),
  day: z.iso.date().nullable(),
  period: periodSchema,
  stated: periodSchema.nullable(),
  years: z.number().nonnegative().nullable(),
  flag: z.boolean(),
  technology: slugSchema,
  technologies: z.array(slugSchema),
  level: slugSchema.nullable(),
};

/** The shape of one field of a description. */
export function valueShape(field: Field): z.ZodType {
  return field.kind === "choice" ? z.enum(field.options) : FIELD_SHAPES[field.kind];
}

/** The same in a CV, which may be older than the field. */
function fieldShape(field: Field): z.ZodType {
  return field.late ? valueShape(field).default(emptyValue(field)) : valueShape(field);
}

/** The shape of what a noun holds itself. */
function ownShape<Fields extends EntryFields>(fields: Fields) {
  const shape = ownFields(fields).map(([name, field]) => [name, fieldShape(field)]);
  return Object.fromEntries(shape) as {
    [Name in keyof OwnFields<Fields>]: z.ZodType<OwnFields<Fields>[Name]>;
  };
}

export const contactSchema = z.object(ownShape(NOUNS.contact.fields));
export type Contact = z.infer<typeof contactSchema>;

export const profileSchema = z.object({
  ...ownShape(NOUNS.profile.fields),
  contacts: z.array(contactSchema),
});
export type Profile = z.infer<typeof profileSchema>;

const { label, ...levelFields } = ownShape(NOUNS.level.fields);
export const levelSchema = z.object({
  slug: slugSchema,
  label,
  /** 0 is the lowest of the scale; null for a level that is used but that the scale does not name. */
  rank: z.number().int().nonnegative().nullable(),
  ...levelFields,
});
export type Level = z.infer<typeof levelSchema>;

export const skillSchema = z.object({ slug: slugSchema, ...ownShape(NOUNS.skill.fields) });
export type Skill = z.infer<typeof skillSchema>;

export const skillGroupSchema = z.object({
  slug: slugSchema,
  ...ownShape(NOUNS.skillGroup.fields),
  skills: z.array(skillSchema),
});
export type SkillGroup = z.infer<typeof skillGroupSchema>;

export const sectionSchema = z.object(ownShape(NOUNS.projectSection.fields));
export type Section = z.infer<typeof sectionSchema>;

const useSchema = z.object({
  /** Slug of a technology of this CV. */
  technology: slugSchema,
  kind: z.enum(USE_KINDS),
  /** The period the CV gives for this very use; null when it is only inherited from the project or experience. */
  stated: periodSchema.nullable(),
});
export type Use = z.infer<typeof useSchema>;

export const correctionSchema = z.object(ownShape(NOUNS.correction.fields));
export type Correction = z.infer<typeof correctionSchema>;

export const projectSchema = periodSchema.extend({
  slug: slugSchema,
  hidden: z.boolean(),
  ...ownShape(NOUNS.project.fields),
  sections: z.array(sectionSchema),
  /** Derived: what the sections tell, then the corrections (`edit/derived-uses.ts`). */
  uses: z.array(useSchema),
  /** Each technology once. */
  corrections: z.array(correctionSchema),
});
/** Without `from` and `to` of its own a project inherits the period of its experience. */
export type Project = z.infer<typeof projectSchema>;

const experienceSchema = periodSchema.extend({
  slug: slugSchema,
  hidden: z.boolean(),
  ...ownShape(NOUNS.experience.fields),
  projects: z.array(projectSchema),
});
export type Experience = z.infer<typeof experienceSchema>;

export const customSectionSchema = z.object({ ...ownShape(NOUNS.section.fields), hidden: z.boolean() });
export type CustomSection = z.infer<typeof customSectionSchema>;

export const technologySchema = z.object({
  slug: slugSchema,
  name: z.string(),
  category: z.enum(CATEGORIES),
  /** Other spellings, without the name itself. */
  aliases: z.array(z.string()),
});
export type Technology = z.infer<typeof technologySchema>;

/**
 * What the candidate changed of one technology. Kept apart from `technologies`, so that reading the text anew does not
 * undo it; an absent field is unchanged.
 */
export const catalogueChangeSchema = z
  .object(ownShape(NOUNS.technology.fields))
  .partial()
  .extend({ slug: slugSchema });
export type CatalogueChange = z.infer<typeof catalogueChangeSchema>;

function entryListSchema(list: EntryList) {
  const fields = fieldsOf(list).map(([name, field]) => [name, fieldShape(field)] as const);
  return z.array(z.object({ slug: slugSchema, hidden: z.boolean(), ...Object.fromEntries(fields) }));
}

/** The entries of a list when all of them have its shape, else null; what a list does not describe is left out. */
export function readEntries(list: EntryList, entries: readonly unknown[]): AnyEntry[] | null {
  const read = entryListSchema(list).safeParse(entries);
  return read.success ? read.data : null;
}

type EntryListSchemas = { [List in EntryList]: z.ZodDefault<z.ZodType<EntryLists[List]>> };

/** A list that an older CV lacks is empty. */
const entryListSchemas = Object.fromEntries(
  ENTRY_LISTS.map((list) => [list, entryListSchema(list).default([])]),
) as unknown as EntryListSchemas;

export const cvSchema = z.object({
  profile: profileSchema,
  levels: z.array(levelSchema),
  skillGroups: z.array(skillGroupSchema),
  /** In the order of the CV. Project slugs are unique in the whole CV. */
  experiences: z.array(experienceSchema),
  ...entryListSchemas,
  sections: z.array(customSectionSchema),
  /** Every technology used, evaluated or declared, once. */
  technologies: z.array(technologySchema),
  /** Each technology once, also those that are merged or ignored. */
  catalogue: z.array(catalogueChangeSchema),
  /** Findings of the panel "To check" that the candidate calls right, by their key. */
  acceptedFindings: z.array(z.string()),
});
export type Cv = z.infer<typeof cvSchema>;
