import {
  ENTRY_LISTS,
  type EntryList,
  type EntryLists,
  entriesIn,
  fieldsOf,
} from "@/lib/cv/entries/entry-lists";
import type { Cv, Period } from "@/lib/cv/model";

/** A CV as rows of its tables; see `db/schema.ts`. */
export type CvRows = ReturnType<typeof cvRows>;

export function cvRows(cv: Cv) {
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
    /** What belongs to each project, by its slug. */
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
