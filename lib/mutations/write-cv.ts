import { eq } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Transaction } from "@/db/client";
import * as tables from "@/db/schema";
import {
  ENTRY_LISTS,
  type EntryList,
  type EntryLists,
  entriesIn,
  fieldsOf,
} from "@/lib/cv/entries/entry-lists";
import { isSame } from "@/lib/cv/immutable-list";
import type { Cv, Period } from "@/lib/cv/model";
import { isStorable } from "@/lib/cv/storable-text";
import { UserError } from "@/lib/user-error";

/** Keeps a statement far below SQLite's 32,766 bound values: no table here has more than ten columns. */
const ROWS_PER_STATEMENT = 500;

/** Children before parents, so that nothing depends on cascades. */
const CV_TABLES = [
  tables.uses,
  tables.corrections,
  tables.catalogueChanges,
  tables.sections,
  tables.projects,
  tables.experiences,
  tables.skillTechnologies,
  tables.skills,
  tables.skillGroups,
  tables.technologies,
  tables.levels,
  tables.contacts,
  tables.customSections,
  ...Object.values(tables.ENTRY_TABLES),
  tables.cv,
];

/**
 * Replaces the CV that the database holds by this one. `readCv` gives back the same value.
 * @param before the CV that the database holds, so that only what differs is written; null writes everything.
 * @throws UserError for text that SQLite would cut short or change in silence.
 */
export async function writeCv(
  tx: Transaction,
  cv: Cv,
  version: number,
  before: Cv | null = null,
): Promise<void> {
  refuseUnstorableText(cv);
  const now = cvRows(cv);
  const then = before === null ? null : cvRows(before);
  if (then === null) for (const table of CV_TABLES) await tx.delete(table);

  const parents = [
    rowsBySlug(tx, tables.levels, then?.levels, now.levels),
    rowsBySlug(tx, tables.technologies, then?.technologies, now.technologies),
    rowsBySlug(tx, tables.skillGroups, then?.skillGroups, now.skillGroups),
    rowsBySlug(tx, tables.experiences, then?.experiences, now.experiences),
    rowsBySlug(tx, tables.projects, then?.projects, now.projects),
  ];
  const hasOtherSkills =
    then === null || !isSame([then.skills, then.skillTechnologies], [now.skills, now.skillTechnologies]);

  if (then !== null) {
    await deleteProjectText(tx, then, now);
    if (hasOtherSkills) for (const table of [tables.skillTechnologies, tables.skills]) await tx.delete(table);
  }
  for (const parent of parents) await parent.put();
  // Children first here too: by now nothing belongs to what is gone.
  for (const parent of parents.toReversed()) await parent.remove();
  if (hasOtherSkills) {
    await insertAll(tx, tables.skills, now.skills);
    await insertAll(tx, tables.skillTechnologies, now.skillTechnologies);
  }
  await insertProjectText(tx, then, now);
  await replaceAll(tx, tables.contacts, then?.contacts, now.contacts);
  await replaceAll(tx, tables.customSections, then?.customSections, now.customSections);
  for (const [at, [list, rows]] of now.entries.entries()) {
    await replaceAll(tx, tables.ENTRY_TABLES[list], then?.entries[at]?.[1], rows);
  }
  await replaceAll(tx, tables.catalogueChanges, then?.catalogueChanges, now.catalogueChanges);
  await tx.delete(tables.cv);
  await tx.insert(tables.cv).values({ id: 1, version, ...now.head });
}

type SlugTable = SQLiteTable & { slug: SQLiteColumn };

/** Writes of a table whose rows others refer to by slug: rows that stay are never deleted. */
function rowsBySlug<Table extends SlugTable, Row extends Table["$inferInsert"] & { slug: string }>(
  tx: Transaction,
  table: Table,
  then: readonly Row[] = [],
  now: readonly Row[],
) {
  const were = new Map(then.map((row) => [row.slug, row]));
  const are = new Set(now.map(({ slug }) => slug));
  if (are.size < now.length) throw new Error("A slug is there twice.");
  return {
    put: async () => {
      for (const row of now) {
        const was = were.get(row.slug);
        if (was !== undefined && !isSame(was, row))
          await tx.update(table).set(row).where(eq(table.slug, row.slug));
      }
      await insertAll(
        tx,
        table,
        now.filter(({ slug }) => !were.has(slug)),
      );
    },
    remove: async () => {
      for (const { slug } of then) if (!are.has(slug)) await tx.delete(table).where(eq(table.slug, slug));
    },
  };
}

const PROJECT_TABLES = [tables.sections, tables.uses, tables.corrections];

async function deleteProjectText(tx: Transaction, then: CvRows, now: CvRows): Promise<void> {
  for (const [slug, text] of then.projectText) {
    if (isSame(text, now.projectText.get(slug))) continue;
    for (const table of PROJECT_TABLES) await tx.delete(table).where(eq(table.projectSlug, slug));
  }
}

async function insertProjectText(tx: Transaction, then: CvRows | null, now: CvRows): Promise<void> {
  const texts = [...now.projectText]
    .filter(([slug, text]) => !isSame(text, then?.projectText.get(slug)))
    .map(([, text]) => text);
  await insertAll(
    tx,
    tables.sections,
    texts.flatMap(({ sections }) => sections),
  );
  await insertAll(
    tx,
    tables.uses,
    texts.flatMap(({ uses }) => uses),
  );
  await insertAll(
    tx,
    tables.corrections,
    texts.flatMap(({ corrections }) => corrections),
  );
}

/** For small tables that nothing refers to. */
async function replaceAll<Table extends SQLiteTable>(
  tx: Transaction,
  table: Table,
  then: readonly Table["$inferInsert"][] = [],
  now: Table["$inferInsert"][],
): Promise<void> {
  if (isSame(then, now)) return;
  await tx.delete(table);
  await insertAll(tx, table, now);
}

function refuseUnstorableText(cv: Cv): void {
  JSON.stringify(cv, (_key, value) => {
    if (typeof value !== "string" || isStorable(value)) return value;
    const shown = JSON.stringify(value.slice(0, 60));
    throw new UserError("unstorable-text", { shown });
  });
}

async function insertAll<Table extends SQLiteTable>(
  tx: Transaction,
  table: Table,
  rows: Table["$inferInsert"][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx.insert(table).values(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}

type CvRows = ReturnType<typeof cvRows>;

/** A CV as rows of its tables; see `db/schema.ts`. */
function cvRows(cv: Cv) {
  const { contacts, ...head } = cv.profile;
  const groups = withPosition(cv.skillGroups);
  const skills = groups
    .flatMap(({ slug, skills: own }) => withPosition(own).map((skill) => ({ ...skill, groupSlug: slug })))
    .map((skill, offset) => ({ ...skill, id: offset + 1 }));
  const projects = withPosition(cv.experiences).flatMap((experience) =>
    withPosition(experience.projects).map((project) => ({ ...project, experienceSlug: experience.slug })),
  );
  return {
    head: { ...head, acceptedFindings: cv.acceptedFindings },
    contacts: withPosition(contacts),
    levels: withPosition(cv.levels),
    technologies: withPosition(cv.technologies),
    skillGroups: groups.map(({ skills: _, ...group }) => group),
    skills: skills.map(({ technologies: _, level, ...skill }) => ({ ...skill, levelSlug: level })),
    skillTechnologies: skills.flatMap(({ id, technologies }) =>
      technologies.map((technologySlug, position) => ({ skillId: id, technologySlug, position })),
    ),
    experiences: withPosition(cv.experiences).map(({ projects: _, from, to, ...experience }) => ({
      ...experience,
      ...periodColumns({ from, to }),
    })),
    projects: projects.map(({ sections: _s, uses: _u, corrections: _c, from, to, ...project }) => ({
      ...project,
      ...periodColumns({ from, to }),
    })),
    /** Rows of each project, by its slug. */
    projectText: new Map(
      projects.map(({ slug, sections, uses, corrections }) => [
        slug,
        {
          sections: withPosition(sections).map((section) => ({ ...section, projectSlug: slug })),
          uses: withPosition(uses).map((use) => ({ projectSlug: slug, ...statedColumns(use) })),
          corrections: withPosition(corrections).map((said) => ({
            projectSlug: slug,
            ...statedColumns(said),
          })),
        },
      ]),
    ),
    entries: ENTRY_LISTS.map((list) => [list, entryRows(cv, list)] as const),
    customSections: withPosition(cv.sections),
    catalogueChanges: withPosition(cv.catalogue),
  };
}

type Positioned<Row> = Row & { position: number };

function withPosition<Row>(rows: readonly Row[]): Positioned<Row>[] {
  return rows.map((row, position) => ({ ...row, position }));
}

/** The columns that a use and a correction have in common. */
function statedColumns<Kind>({
  technology,
  kind,
  stated,
  position,
}: Positioned<{ technology: string; kind: Kind; stated: Period | null }>) {
  return {
    technologySlug: technology,
    kind,
    position,
    stated: stated !== null,
    ...periodColumns(stated ?? {}),
  };
}

/** Rows of the table of a list that `lib/cv/entries` describes; see `db/schema.ts`. */
function entryRows(lists: EntryLists, list: EntryList): EntryRow[] {
  return entriesIn(lists, list).map((entry, position) => ({
    slug: entry.slug,
    position,
    hidden: entry.hidden,
    ...Object.fromEntries(
      fieldsOf(list).flatMap(([name, { kind }]) =>
        kind === "period" ? Object.entries(periodColumns(entry[name] as Period)) : [[name, entry[name]]],
      ),
    ),
  }));
}

type EntryRow = { slug: string; position: number; hidden: boolean };

/** The three columns of a period; see `db/schema.ts`. */
function periodColumns({ from, to }: Period) {
  return { from: from ?? null, to: to ?? null, ongoing: to === null };
}
