import { z } from "zod";
import { ENTRY_LISTS, type EntryList, fieldsOf } from "../entries/entry-lists";
import { experience as experienceNoun } from "../entries/experience";
import type { EntryFields } from "../entries/field";
import { noteFields } from "../entries/own-fields";
import { project as projectNoun } from "../entries/project";
import {
  contactSchema,
  customSectionSchema,
  levelSchema,
  partialDateSchema,
  profileSchema,
  sectionSchema,
  skillGroupSchema,
  skillSchema,
  slugSchema,
} from "../model";
import { CATEGORIES, USE_KINDS } from "../vocabulary";

/**
 * The shape of `/cv.json`, a contract with those who read it (docs/filter.md): keys are only ever added. In every period
 * `to: null` is still going on and an absent bound is unknown.
 */

const from = partialDateSchema
  .optional()
  .describe("First month or year, YYYY-MM or YYYY; absent when unknown");
const to = partialDateSchema
  .nullable()
  .optional()
  .describe("Last month or year, included; null is still going on, absent is unknown");
const markdown = z.string().describe('Markdown; "" when there is none');
const months = z.number().int().nonnegative();

const technologyUse = z
  .object({
    slug: slugSchema,
    name: z.string(),
    use: z.enum(USE_KINDS).describe("Evaluating is not using"),
    from,
    to,
    dates: z
      .enum(["stated", "inherited"])
      .describe("stated: the CV dates this use; inherited: the project's period"),
  })
  .describe("One technology in one project");

/** Fields that stand in notes of the canonical form. */
function noteShape(fields: EntryFields): Record<string, z.ZodType<string | undefined>> {
  const shape = noteFields(fields).map(([name, { kind, words, hint }]) => {
    const value = kind === "date" ? partialDateSchema : z.string();
    return [
      name,
      value.optional().describe(`${(hint ?? words).en.replace(/\.$/, "")}; absent when not given`),
    ];
  });
  return Object.fromEntries(shape);
}

const project = z.object({
  slug: slugSchema,
  title: z.string(),
  ...noteShape(projectNoun.fields),
  summary: markdown,
  from,
  to,
  datesInherited: z.boolean().describe("The dates are those of the experience"),
  sections: z.array(sectionSchema),
  technologies: z.array(technologyUse),
});

const experience = z.object({
  slug: slugSchema,
  organisation: z.string(),
  ...noteShape(experienceNoun.fields),
  role: z.string(),
  from,
  to,
  summary: markdown,
  projects: z.array(project).describe("Those of the view, in the order of the CV"),
});

const technology = z.object({
  slug: slugSchema,
  name: z.string(),
  category: z.enum(CATEGORIES),
  aliases: z.array(z.string()),
  level: slugSchema.nullable().describe("Slug of the highest level declared for it"),
  projects: z.number().int().nonnegative().describe("Projects of the CV that use or evaluate it"),
  exposure: z
    .object({
      stated: months.describe("Months that the CV itself dates"),
      atMost: months.describe("Upper bound: with the months of the projects that use it without dating it"),
    })
    .describe("Months of use, none counted twice, whatever is filtered"),
  firstUsed: partialDateSchema.optional().describe("Absent when unknown"),
  lastUsed: partialDateSchema.nullable().optional().describe("null is still used, absent is unknown"),
});

const facet = z.array(
  z.object({
    value: z.string(),
    label: z.string(),
    count: z.number().int().nonnegative().describe("Projects shown if this were chosen too"),
    selected: z.boolean(),
  }),
);

function entryShape(list: EntryList) {
  const fields = fieldsOf(list).flatMap(([name, { kind, words }]): [string, z.ZodType][] => {
    if (kind === "period")
      return [
        ["from", from],
        ["to", to],
      ];
    if (kind === "date")
      return [[name, partialDateSchema.nullable().describe("YYYY or YYYY-MM; null when unknown")]];
    return [[name, kind === "text" ? markdown : z.string().describe(`${words.en}; "" when there is none`)]];
  });
  return z.array(z.object({ slug: slugSchema, ...Object.fromEntries(fields) }));
}

export type JsonEntries = Record<EntryList, Record<string, unknown>[]>;

const entryShapes = Object.fromEntries(
  ENTRY_LISTS.map((list) => [list, entryShape(list)]),
) as unknown as Record<EntryList, z.ZodType<Record<string, unknown>[]>>;

export const cvJsonSchema = z
  .object({
    profile: profileSchema
      .omit({
        contacts: true,
        locale: true,
        birthDate: true,
        birthDatePublic: true,
        photo: true,
        photoPublic: true,
      })
      .extend({
        summary: markdown,
        contacts: z.array(
          contactSchema.extend({
            private: z.literal(true).optional().describe("Only in the owner's own exports"),
          }),
        ),
        locale: profileSchema.shape.locale,
        birthDate: z.iso.date().optional().describe("Absent when private, but in the owner's own exports"),
      }),
    levels: z.array(levelSchema),
    skillGroups: z.array(
      skillGroupSchema.extend({ skills: z.array(skillSchema.omit({ technologies: true })) }),
    ),
    experiences: z
      .array(experience)
      .describe("Those with a project in the view; all of them without a filter"),
    ...entryShapes,
    sections: z
      .array(customSectionSchema.omit({ hidden: true }).extend({ body: markdown }))
      .describe("What has no other place in a CV"),
    technologies: z.array(technology).describe("All those of the CV, whatever is filtered"),
    filter: z
      .object({
        tech: z.array(slugSchema).optional(),
        must: z.array(slugSchema).optional(),
        not: z.array(slugSchema).optional(),
        category: z.array(z.enum(CATEGORIES)).optional(),
        org: z.array(slugSchema).optional(),
        level: z.array(slugSchema).optional(),
        from: partialDateSchema.optional(),
        to: partialDateSchema.optional(),
        q: z.string().optional(),
      })
      .describe("The parameters of the view that are not empty, as its URL spells them"),
    sentence: z.string().describe("The filter in words"),
    total: z.number().int().nonnegative().describe("Projects of the CV"),
    shown: z.number().int().nonnegative().describe("Projects of the view"),
    facets: z.object({ tech: facet, category: facet, org: facet, level: facet }),
    date: z.iso.date().optional().describe("The day of the export"),
    link: z.string().nullable().optional().describe("The same view on the site"),
  })
  .describe("A CV under a filter, with its counts");

export type CvJson = z.infer<typeof cvJsonSchema>;
