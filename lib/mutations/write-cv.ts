import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Transaction } from "@/db/client";
import * as tables from "@/db/schema";
import type { Cv, Period } from "@/lib/cv/model";
import { isStorable } from "@/lib/cv/storable-text";
import { Refusal } from "@/lib/refusal";

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
  tables.cv,
];

/**
 * Replaces the CV that the database holds by this one. `readCv` gives back the same value.
 * @throws Refusal for text that SQLite would cut short or change in silence.
 */
export async function writeCv(tx: Transaction, cv: Cv, version: number): Promise<void> {
  refuseUnstorableText(cv);
  for (const table of CV_TABLES) await tx.delete(table);

  const { contacts, ...head } = cv.profile;
  await tx.insert(tables.cv).values({ id: 1, version, ...head, acceptedFindings: cv.acceptedFindings });
  await insertAll(tx, tables.contacts, placed(contacts));
  await insertAll(tx, tables.levels, placed(cv.levels));
  await insertAll(tx, tables.technologies, placed(cv.technologies));

  const groups = placed(cv.skillGroups);
  const skills = groups.flatMap((group) =>
    placed(group.skills).map((skill) => ({ ...skill, groupSlug: group.slug, levelSlug: skill.level })),
  );
  const numberedSkills = skills.map((skill, offset) => ({ ...skill, id: offset + 1 }));
  await insertAll(tx, tables.skillGroups, groups);
  await insertAll(tx, tables.skills, numberedSkills);
  await insertAll(
    tx,
    tables.skillTechnologies,
    numberedSkills.flatMap((skill) =>
      skill.technologies.map((technologySlug, position) => ({ skillId: skill.id, technologySlug, position })),
    ),
  );

  const experiences = placed(cv.experiences);
  const projects = experiences.flatMap((experience) =>
    placed(experience.projects).map((project) => ({ ...project, experienceSlug: experience.slug })),
  );
  await insertAll(
    tx,
    tables.experiences,
    experiences.map((experience) => ({ ...experience, ...periodColumns(experience) })),
  );
  await insertAll(
    tx,
    tables.projects,
    projects.map((project) => ({ ...project, ...periodColumns(project) })),
  );
  await insertAll(
    tx,
    tables.sections,
    projects.flatMap(({ slug, sections }) =>
      placed(sections).map((section) => ({ ...section, projectSlug: slug })),
    ),
  );
  await insertAll(
    tx,
    tables.uses,
    projects.flatMap(({ slug, uses }) =>
      placed(uses).map((use) => ({ projectSlug: slug, ...statedColumns(use) })),
    ),
  );
  await insertAll(
    tx,
    tables.corrections,
    projects.flatMap(({ slug, corrections }) =>
      placed(corrections).map((correction) => ({ projectSlug: slug, ...statedColumns(correction) })),
    ),
  );
  await insertAll(tx, tables.customSections, placed(cv.sections));
  await insertAll(tx, tables.catalogueChanges, placed(cv.catalogue));
}

function refuseUnstorableText(cv: Cv): void {
  JSON.stringify(cv, (_key, value) => {
    if (typeof value !== "string" || isStorable(value)) return value;
    const shown = JSON.stringify(value.slice(0, 60));
    throw new Refusal({
      fr: `Ce texte contient un caractère qui ne peut pas être conservé (NUL ou demi-caractère) : ${shown}.`,
      en: `This text holds a character that cannot be kept (NUL or half a character): ${shown}.`,
    });
  });
}

type Placed<Row> = Row & { position: number };

function placed<Row>(rows: readonly Row[]): Placed<Row>[] {
  return rows.map((row, position) => ({ ...row, position }));
}

/** The three columns of a period; see `db/schema.ts`. */
function periodColumns({ from, to }: Period) {
  return { from: from ?? null, to: to ?? null, ongoing: to === null };
}

/** The columns that a use and a correction have in common. */
function statedColumns<Kind>({
  technology,
  kind,
  stated,
  position,
}: Placed<{ technology: string; kind: Kind; stated: Period | null }>) {
  return {
    technologySlug: technology,
    kind,
    position,
    stated: stated !== null,
    ...periodColumns(stated ?? {}),
  };
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
