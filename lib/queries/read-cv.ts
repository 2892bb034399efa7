import { asc, desc } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { keptStatement } from "@/db/kept-statement";
import * as tables from "@/db/schema";
import { type AnyEntry, ENTRY_LISTS, type EntryList, fieldsOf, listsOf } from "@/lib/cv/entries/entry-lists";
import type { EntryFields } from "@/lib/cv/entries/field";
import { NOUNS } from "@/lib/cv/entries/nouns";
import { emptyFields, emptyValue, type OwnFields, ownFields } from "@/lib/cv/entries/own-fields";
import type { Cv, Period } from "@/lib/cv/model";

export type StoredCv = {
  /** Raised by every change; starts at 1. */
  version: number;
  cv: Cv;
};

/** A database or a transaction. */
export type Reader = Pick<Db, "select">;

/** The whole CV as it is kept, private fields included; null before the first import. One consistent read. */
export async function readCv(db: Db): Promise<StoredCv | null> {
  return storedCv(await db.batch(cvQueries(db)));
}

/** The whole CV within a transaction. */
export async function readCvIn(tx: Transaction): Promise<StoredCv | null> {
  return storedCv(await rowsIn(tx));
}

type CvRows = Readonly<Awaited<ReturnType<typeof rowsIn>>>;

function rowsIn(tx: Transaction) {
  return Promise.all(cvQueries(tx));
}

function cvQueries(db: Reader) {
  return [
    db.select().from(tables.cv),
    db.select().from(tables.contacts).orderBy(asc(tables.contacts.position)),
    db.select().from(tables.levels).orderBy(asc(tables.levels.position)),
    db.select().from(tables.skillGroups).orderBy(asc(tables.skillGroups.position)),
    db.select().from(tables.skills).orderBy(asc(tables.skills.position)),
    db.select().from(tables.skillTechnologies).orderBy(asc(tables.skillTechnologies.position)),
    db.select().from(tables.experiences).orderBy(asc(tables.experiences.position)),
    db.select().from(tables.projects).orderBy(asc(tables.projects.position)),
    db.select().from(tables.sections).orderBy(asc(tables.sections.position)),
    db.select().from(tables.uses).orderBy(asc(tables.uses.position)),
    db.select().from(tables.customSections).orderBy(asc(tables.customSections.position)),
    db.select().from(tables.technologies).orderBy(asc(tables.technologies.position)),
    db.select().from(tables.corrections).orderBy(asc(tables.corrections.position)),
    db.select().from(tables.catalogueChanges).orderBy(asc(tables.catalogueChanges.position)),
    ...ENTRY_LISTS.map((list) => entryQuery(db, list)),
  ] as const;
}

function storedCv([
  heads,
  contacts,
  levels,
  skillGroups,
  skills,
  skillTechnologies,
  experiences,
  projects,
  sections,
  uses,
  customSections,
  technologies,
  corrections,
  catalogueChanges,
  ...entryRows
]: CvRows): StoredCv | null {
  const head = heads[0];
  if (!head) return null;

  const skillsOf = groupedBy(skills, (skill) => skill.groupSlug);
  const technologiesOf = groupedBy(skillTechnologies, (link) => link.skillId);
  const projectsOf = groupedBy(projects, (project) => project.experienceSlug);
  const sectionsOf = groupedBy(sections, (section) => section.projectSlug);
  const usesOf = groupedBy(uses, (use) => use.projectSlug);
  const correctionsOf = groupedBy(corrections, (correction) => correction.projectSlug);

  const cv: Cv = {
    profile: {
      ...fieldsIn(NOUNS.profile.fields, head),
      contacts: contacts.map((contact) => fieldsIn(NOUNS.contact.fields, contact)),
    },
    levels: levels.map((level) => ({
      slug: level.slug,
      rank: level.rank,
      ...fieldsIn(NOUNS.level.fields, level),
    })),
    skillGroups: skillGroups.map((group) => ({
      slug: group.slug,
      ...fieldsIn(NOUNS.skillGroup.fields, group),
      skills: skillsOf(group.slug).map((skill) => ({
        slug: skill.slug,
        ...fieldsIn(NOUNS.skill.fields, skill),
        level: skill.levelSlug,
        technologies: technologiesOf(skill.id).map((link) => link.technologySlug),
      })),
    })),
    experiences: experiences.map((experience) => ({
      slug: experience.slug,
      ...fieldsIn(NOUNS.experience.fields, experience),
      hidden: experience.hidden,
      ...periodOf(experience),
      projects: projectsOf(experience.slug).map((project) => ({
        slug: project.slug,
        ...fieldsIn(NOUNS.project.fields, project),
        hidden: project.hidden,
        ...periodOf(project),
        sections: sectionsOf(project.slug).map((section) => fieldsIn(NOUNS.projectSection.fields, section)),
        uses: usesOf(project.slug).map(saidOf),
        corrections: correctionsOf(project.slug).map(saidOf),
      })),
    })),
    ...listsOf((list) => entriesOf(list, entryRows[ENTRY_LISTS.indexOf(list)] ?? [])),
    sections: customSections.map((section) => ({
      ...fieldsIn(NOUNS.section.fields, section),
      hidden: section.hidden,
    })),
    technologies: technologies.map(({ slug, name, category, aliases }) => ({
      slug,
      name,
      category,
      aliases,
    })),
    catalogue: catalogueChanges.map((change) => ({
      slug: change.slug,
      ...givenFields(NOUNS.technology.fields, change),
    })),
    acceptedFindings: head.acceptedFindings,
  };
  return { version: head.version, cv };
}

/** The fields of a noun in its row; a column that came after the row is empty. */
function fieldsIn<Fields extends EntryFields>(fields: Fields, row: Row): OwnFields<Fields> {
  return { ...emptyFields(fields), ...givenFields(fields, row) };
}

/** Those that a row holds: a column that is null is absent. */
function givenFields<Fields extends EntryFields>(fields: Fields, row: Row): Partial<OwnFields<Fields>> {
  const given = ownFields(fields).filter(([name]) => row[name] != null);
  return Object.fromEntries(given.map(([name]) => [name, row[name]])) as Partial<OwnFields<Fields>>;
}

type Row = Readonly<Record<string, unknown>>;

function entryQuery(db: Reader, list: EntryList) {
  const table = tables.ENTRY_TABLES[list];
  return db.select().from(table).orderBy(asc(table.position));
}

function entriesOf(list: EntryList, rows: readonly Record<string, unknown>[]): AnyEntry[] {
  return rows.map((row) => ({
    slug: String(row.slug),
    hidden: row.hidden === true,
    ...Object.fromEntries(
      fieldsOf(list).map(([name, field]) => [
        name,
        field.kind === "period"
          ? periodOf(row as unknown as PeriodColumns)
          : (row[name] ?? emptyValue(field)),
      ]),
    ),
  }));
}

/** Version of the CV, null before the first import. */
export async function readVersion(db: Db): Promise<number | null> {
  const head = await db.select({ version: tables.cv.version }).from(tables.cv).get();
  return head?.version ?? null;
}

export type VersionReader = () => number | null | Promise<number | null>;

/** Reads the version again and again: the one query of a request that finds the CV in memory. */
export function versionReader(db: Db): VersionReader {
  const { sql } = db.select({ version: tables.cv.version }).from(tables.cv).toSQL();
  const head = keptStatement<{ version: number }>(db, sql);
  return head === null ? () => readVersion(db) : () => head()?.version ?? null;
}

export type Original = { fileName: string; format: string; bytes: Uint8Array; sha256: string; at: string };

/** The file of the last import, byte for byte; null when there was none. It may hold private fields. */
export async function readOriginal(db: Db): Promise<Original | null> {
  const { fileName, format, bytes, sha256, at, id } = tables.imports;
  const row = await db
    .select({ fileName, format, bytes, sha256, at })
    .from(tables.imports)
    .orderBy(desc(id))
    .limit(1)
    .get();
  // A CV that was begun empty has no file.
  return row === undefined || row.bytes.byteLength === 0 ? null : row;
}

type PeriodColumns = { from: string | null; to: string | null; ongoing: boolean };

/** Undoes the three columns: an unknown bound is absent, `to: null` is still going on. */
function periodOf({ from, to, ongoing }: PeriodColumns): Period {
  return {
    ...(from === null ? {} : { from }),
    ...(ongoing ? { to: null } : to === null ? {} : { to }),
  };
}

type SaidColumns<Kind> = PeriodColumns & { technologySlug: string; kind: Kind; stated: boolean };

/** A use or a correction, which are kept alike. */
function saidOf<Kind>(row: SaidColumns<Kind>): { technology: string; kind: Kind; stated: Period | null } {
  return { technology: row.technologySlug, kind: row.kind, stated: row.stated ? periodOf(row) : null };
}

function groupedBy<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): (key: Key) => Row[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}
