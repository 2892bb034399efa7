import { type SQL, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { describedBy, type EntryList, fieldsOf } from "@/lib/cv/entries/entry-lists";
import type { EntryFields } from "@/lib/cv/entries/field";
import { NOUNS } from "@/lib/cv/entries/nouns";
import { ownFields } from "@/lib/cv/entries/own-fields";
import {
  CATEGORIES,
  CORRECTION_KINDS,
  LOCALES,
  REVISION_KINDS,
  SECTION_KINDS,
  USE_KINDS,
} from "@/lib/cv/vocabulary";

/**
 * The tables of one person's CV. `lib/cv/model.ts` says what the fields mean; here is only how they are kept.
 *
 * `position` is the order among siblings. A period is three columns, because SQLite has one NULL and a period needs
 * two: `ongoing` is "still going on", a null `to` that is not ongoing is "the CV does not say".
 */

const YEAR = "'[0-9][0-9][0-9][0-9]'";
const MONTHS = ["'[0-9][0-9][0-9][0-9]-0[1-9]'", "'[0-9][0-9][0-9][0-9]-1[0-2]'"];

function isPartialDate(column: AnySQLiteColumn): SQL {
  const shapes = [YEAR, ...MONTHS].map((shape) => sql`${column} GLOB ${sql.raw(shape)}`);
  return sql`${column} IS NULL OR ${sql.join(shapes, sql` OR `)}`;
}

function isOneOf(column: AnySQLiteColumn, words: readonly string[]): SQL {
  return sql`${column} IN (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`;
}

const position = () => integer("position").notNull();

const hidden = () => integer("hidden", { mode: "boolean" }).notNull();

const period = () => ({
  from: text("from"),
  to: text("to"),
  ongoing: integer("ongoing", { mode: "boolean" }).notNull(),
});

type PeriodColumns = { from: AnySQLiteColumn; to: AnySQLiteColumn; ongoing: AnySQLiteColumn };

const periodChecks = (name: string, table: PeriodColumns) => [
  check(`${name}_from`, isPartialDate(table.from)),
  check(`${name}_to`, isPartialDate(table.to)),
  check(`${name}_ongoing`, sql`${table.to} IS NULL OR NOT ${table.ongoing}`),
];

const COLUMNS = {
  line: (name: string) => text(name),
  address: (name: string) => text(name),
  text: (name: string) => text(name),
  lines: (name: string) => text(name, { mode: "json" }).$type<string[]>(),
  date: (name: string) => text(name),
  day: (name: string) => text(name),
  years: (name: string) => real(name),
  flag: (name: string) => integer(name, { mode: "boolean" }),
  choice: (name: string) => text(name),
};
type ColumnKind = keyof typeof COLUMNS;

/** Kinds of which null is a value like any other. */
const NULLABLE: ReadonlySet<ColumnKind> = new Set(["date", "day", "years"]);

/** A column for each field of a noun that is no slug and no period; one that came after its table may be empty. */
function ownColumns<Fields extends EntryFields>(fields: Fields, { isPartial = false } = {}) {
  const columns = ownFields(fields).flatMap(([name, { kind, late }]) => {
    if (!isColumnKind(kind)) return [];
    const column = COLUMNS[kind](name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    return [[name, isPartial || late || NULLABLE.has(kind) ? column : column.notNull()]];
  });
  return Object.fromEntries(columns) as {
    [Name in keyof Fields as Fields[Name]["kind"] extends ColumnKind ? Name : never]: ReturnType<
      (typeof COLUMNS)[Fields[Name]["kind"] & ColumnKind]
    >;
  };
}

function isColumnKind(kind: string): kind is ColumnKind {
  return Object.hasOwn(COLUMNS, kind);
}

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

/** A null `stated` period of the model is a row that is not `stated`; then its period columns are empty. */
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
    stated: integer("stated", { mode: "boolean" }).notNull(),
    ...period(),
  },
  (table) => [
    index("uses_by_project").on(table.projectSlug),
    index("uses_by_technology").on(table.technologySlug),
    check("uses_kind", isOneOf(table.kind, USE_KINDS)),
    check(
      "uses_stated",
      sql`${table.stated} OR (${table.from} IS NULL AND ${table.to} IS NULL AND NOT ${table.ongoing})`,
    ),
    ...periodChecks("uses", table),
  ],
);

/** Of technologies that the CV may hold nowhere else; a null `stated` period is kept as in `uses`. */
export const corrections = sqliteTable(
  "corrections",
  {
    projectSlug: text("project_slug")
      .notNull()
      .references(() => projects.slug, FOLLOW),
    technologySlug: text("technology_slug").notNull(),
    position: position(),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    stated: integer("stated", { mode: "boolean" }).notNull(),
    ...period(),
  },
  (table) => [
    primaryKey({ columns: [table.projectSlug, table.technologySlug] }),
    check("corrections_kind", isOneOf(table.kind, CORRECTION_KINDS)),
    check(
      "corrections_stated",
      sql`${table.stated} OR (${table.from} IS NULL AND ${table.to} IS NULL AND NOT ${table.ongoing})`,
    ),
    ...periodChecks("corrections", table),
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
