import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { describedBy, type EntryList, fieldsOf } from "@/lib/cv/entries/entry-lists";
import { NOUNS } from "@/lib/cv/entries/nouns";
import {
  CATEGORIES,
  CORRECTION_KINDS,
  LOCALES,
  REVISION_KINDS,
  SECTION_KINDS,
  USE_KINDS,
} from "@/lib/cv/vocabulary";
import {
  hidden,
  isOneOf,
  isPartialDate,
  ownColumns,
  period,
  periodChecks,
  position,
  statedPeriod,
  statedPeriodChecks,
} from "./columns";

/**
 * The tables of one person's CV. `lib/cv/model.ts` says what the fields mean; here is only how they are kept.
 *
 * `position` is the order among siblings. A period is three columns, because SQLite has one NULL and a period needs
 * two: `ongoing` is "still going on", a null `to` that is not ongoing is "the CV does not say".
 */

const FOLLOW = { onDelete: "cascade", onUpdate: "cascade" } as const;

/** One row: the profile, and the version that every change raises. */
export const cv = sqliteTable(
  "cv",
  {
    id: integer("id").primaryKey(),
    version: integer("version").notNull(),
    ...ownColumns(NOUNS.profile.fields),
    birthDatePublic: integer("birth_date_public", { mode: "boolean" }).notNull().default(false),
    acceptedFindings: text("accepted_findings", { mode: "json" }).$type<string[]>().notNull().default([]),
  },
  (table) => [
    check("cv_single_row", sql`${table.id} = 1`),
    check("cv_version", sql`${table.version} > 0`),
    check("cv_locale", isOneOf(table.locale, LOCALES)),
  ],
);

export const contacts = sqliteTable("contacts", {
  id: integer("id").primaryKey(),
  position: position(),
  ...ownColumns(NOUNS.contact.fields),
});

export const levels = sqliteTable("levels", {
  slug: text("slug").primaryKey(),
  position: position(),
  rank: integer("rank"),
  ...ownColumns(NOUNS.level.fields),
});

/** A list that `lib/cv/entries` describes: a column a field, three for a period. */
function entryTable(list: EntryList) {
  const fields = fieldsOf(list);
  const hasPeriod = fields.some(([, { kind }]) => kind === "period");
  const dates = fields.filter(([, { kind }]) => kind === "date");
  return sqliteTable(
    list,
    {
      slug: text("slug").primaryKey(),
      position: position(),
      hidden: hidden(),
      ...ownColumns(describedBy(list).fields),
      ...(hasPeriod ? period() : {}),
    },
    (table) => {
      const columns = table as unknown as Readonly<Record<string, AnySQLiteColumn | undefined>>;
      const { from, to, ongoing } = columns;
      return [
        ...dates.flatMap(([name]) => {
          const column = columns[name];
          return column === undefined ? [] : [check(`${list}_${name}`, isPartialDate(column))];
        }),
        ...(from && to && ongoing ? periodChecks(list, { from, to, ongoing }) : []),
      ];
    },
  );
}

export const education = entryTable("education");
export const certifications = entryTable("certifications");
export const languages = entryTable("languages");
export const publications = entryTable("publications");
export const awards = entryTable("awards");
export const volunteering = entryTable("volunteering");
export const links = entryTable("links");

/** By the list that each holds. */
export const ENTRY_TABLES = {
  education,
  certifications,
  languages,
  publications,
  awards,
  volunteering,
  links,
} as const satisfies Record<EntryList, unknown>;

export const technologies = sqliteTable(
  "technologies",
  {
    slug: text("slug").primaryKey(),
    position: position(),
    name: text("name").notNull(),
    category: text("category", { enum: CATEGORIES }).notNull(),
    aliases: text("aliases", { mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [check("technologies_category", isOneOf(table.category, CATEGORIES))],
);

export const skillGroups = sqliteTable("skill_groups", {
  slug: text("slug").primaryKey(),
  position: position(),
  ...ownColumns(NOUNS.skillGroup.fields),
});

export const skills = sqliteTable(
  "skills",
  {
    id: integer("id").primaryKey(),
    groupSlug: text("group_slug")
      .notNull()
      .references(() => skillGroups.slug, FOLLOW),
    position: position(),
    slug: text("slug").notNull(),
    ...ownColumns(NOUNS.skill.fields),
    levelSlug: text("level_slug").references(() => levels.slug, {
      onDelete: "set null",
      onUpdate: "cascade",
    }),
  },
  (table) => [
    unique("skills_slug").on(table.groupSlug, table.slug),
    index("skills_by_level").on(table.levelSlug),
  ],
);

export const skillTechnologies = sqliteTable(
  "skill_technologies",
  {
    skillId: integer("skill_id")
      .notNull()
      .references(() => skills.id, FOLLOW),
    technologySlug: text("technology_slug")
      .notNull()
      .references(() => technologies.slug, FOLLOW),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.skillId, table.technologySlug] }),
    index("skill_technologies_by_technology").on(table.technologySlug),
  ],
);

export const experiences = sqliteTable(
  "experiences",
  {
    slug: text("slug").primaryKey(),
    position: position(),
    ...ownColumns(NOUNS.experience.fields),
    hidden: hidden(),
    ...period(),
  },
  (table) => periodChecks("experiences", table),
);

export const projects = sqliteTable(
  "projects",
  {
    slug: text("slug").primaryKey(),
    experienceSlug: text("experience_slug")
      .notNull()
      .references(() => experiences.slug, FOLLOW),
    position: position(),
    ...ownColumns(NOUNS.project.fields),
    hidden: hidden(),
    ...period(),
  },
  (table) => [index("projects_by_experience").on(table.experienceSlug), ...periodChecks("projects", table)],
);

export const sections = sqliteTable(
  "sections",
  {
    id: integer("id").primaryKey(),
    projectSlug: text("project_slug")
      .notNull()
      .references(() => projects.slug, FOLLOW),
    position: position(),
    ...ownColumns(NOUNS.projectSection.fields),
  },
  (table) => [
    index("sections_by_project").on(table.projectSlug),
    check("sections_kind", isOneOf(table.kind, SECTION_KINDS)),
  ],
);

export const uses = sqliteTable(
  "uses",
  {
    id: integer("id").primaryKey(),
    projectSlug: text("project_slug")
      .notNull()
      .references(() => projects.slug, FOLLOW),
    technologySlug: text("technology_slug")
      .notNull()
      .references(() => technologies.slug, FOLLOW),
    position: position(),
    kind: text("kind", { enum: USE_KINDS }).notNull(),
    ...statedPeriod(),
  },
  (table) => [
    index("uses_by_project").on(table.projectSlug),
    index("uses_by_technology").on(table.technologySlug),
    check("uses_kind", isOneOf(table.kind, USE_KINDS)),
    ...statedPeriodChecks("uses", table),
  ],
);

/** Of technologies that the CV may hold nowhere else. */
export const corrections = sqliteTable(
  "corrections",
  {
    projectSlug: text("project_slug")
      .notNull()
      .references(() => projects.slug, FOLLOW),
    technologySlug: text("technology_slug").notNull(),
    position: position(),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    ...statedPeriod(),
  },
  (table) => [
    primaryKey({ columns: [table.projectSlug, table.technologySlug] }),
    check("corrections_kind", isOneOf(table.kind, CORRECTION_KINDS)),
    ...statedPeriodChecks("corrections", table),
  ],
);

/** Changes of the catalogue by the candidate; a null column is unchanged. */
export const catalogueChanges = sqliteTable(
  "catalogue_changes",
  {
    slug: text("slug").primaryKey(),
    position: position(),
    ...ownColumns(NOUNS.technology.fields, { isPartial: true }),
    mergedInto: text("merged_into"),
  },
  (table) => [
    check(
      "catalogue_changes_category",
      sql`${table.category} IS NULL OR ${isOneOf(table.category, CATEGORIES)}`,
    ),
  ],
);

export const customSections = sqliteTable("custom_sections", {
  id: integer("id").primaryKey(),
  position: position(),
  ...ownColumns(NOUNS.section.fields),
  hidden: hidden(),
});

/** The pictures that `cv.photo` names, in this version of the CV or an earlier one. */
export const photos = sqliteTable("photos", {
  /** By its content: see `lib/cv/photo.ts`. */
  name: text("name").primaryKey(),
  bytes: blob("bytes", { mode: "buffer" }).notNull(),
});

/** Every file that became the CV, byte for byte, with what was made of its lines. The newest has the highest id. */
export const imports = sqliteTable("imports", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  /** ISO 8601, UTC. */
  at: text("at").notNull(),
  fileName: text("file_name").notNull(),
  format: text("format").notNull(),
  bytes: blob("bytes", { mode: "buffer" }).notNull(),
  /** Lower-case hexadecimal. */
  sha256: text("sha256").notNull(),
  ledger: text("ledger", { mode: "json" }).$type<unknown>().notNull(),
  problems: text("problems", { mode: "json" }).$type<unknown>().notNull(),
  /** The version of the CV that holds it; null in rows of the time before versions were kept. */
  version: integer("version"),
});

/** At most one row: the file that the candidate is about to import. The CV knows nothing of it until it is applied. */
export const importDraft = sqliteTable(
  "import_draft",
  {
    id: integer("id").primaryKey(),
    /** ISO 8601, UTC. */
    at: text("at").notNull(),
    fileName: text("file_name").notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
  },
  (table) => [check("import_draft_single_row", sql`${table.id} = 1`)],
);

/** One row for every version of the CV, so that each can be had again. See `lib/mutations/record-revision.ts`. */
export const revisions = sqliteTable(
  "revisions",
  {
    version: integer("version").primaryKey(),
    /** ISO 8601, UTC. */
    at: text("at").notNull(),
    kind: text("kind", { enum: REVISION_KINDS }).notNull(),
    /** The change as data that both languages can put into words. */
    sentence: text("sentence", { mode: "json" }).$type<unknown>().notNull(),
    /** The version that first held this very content: its own, or for an undo the one it goes back to. */
    content: integer("content").notNull(),
    /** From the version before, compressed; null in a row that stands alone. */
    delta: blob("delta", { mode: "buffer" }),
    /** The whole CV, compressed; in the first row and every so often. */
    snapshot: blob("snapshot", { mode: "buffer" }),
    /** The shape of the CV in both; see `lib/cv/upcast`. */
    modelVersion: integer("model_version").notNull().default(1),
  },
  (table) => [
    check("revisions_kind", isOneOf(table.kind, REVISION_KINDS)),
    check("revisions_data", sql`${table.delta} IS NOT NULL OR ${table.snapshot} IS NOT NULL`),
  ],
);
