import { ENTRY_LISTS } from "@/lib/cv/entries/entry-lists";
import type { Cv, Period } from "@/lib/cv/model";
import { entryRows, periodColumns } from "./entry-rows";

/** A CV as rows of its tables; see `db/schema.ts`. */
export type CvRows = ReturnType<typeof cvRows>;

export function cvRows(cv: Cv) {
  const { contacts, ...head } = cv.profile;
  const groups = placed(cv.skillGroups);
  const skills = groups
    .flatMap(({ slug, skills: own }) => placed(own).map((skill) => ({ ...skill, groupSlug: slug })))
    .map((skill, offset) => ({ ...skill, id: offset + 1 }));
  const projects = placed(cv.experiences).flatMap((experience) =>
    placed(experience.projects).map((project) => ({ ...project, experienceSlug: experience.slug })),
  );
  return {
    head: { ...head, acceptedFindings: cv.acceptedFindings },
    contacts: placed(contacts),
    levels: placed(cv.levels),
    technologies: placed(cv.technologies),
    skillGroups: groups.map(({ slug, position, title }) => ({ slug, position, title })),
    skills: skills.map(({ id, groupSlug, position, slug, name, level }) => ({
      id,
      groupSlug,
      position,
      slug,
      name,
      levelSlug: level,
    })),
    skillTechnologies: skills.flatMap(({ id, technologies }) =>
      technologies.map((technologySlug, position) => ({ skillId: id, technologySlug, position })),
    ),
    experiences: placed(cv.experiences).map(({ projects: _, from, to, sector, ...experience }) => ({
      ...experience,
      sector: sector ?? null,
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
          sections: placed(sections).map((section) => ({ ...section, projectSlug: slug })),
          uses: placed(uses).map((use) => ({ projectSlug: slug, ...statedColumns(use) })),
          corrections: placed(corrections).map((said) => ({ projectSlug: slug, ...statedColumns(said) })),
        },
      ]),
    ),
    entries: ENTRY_LISTS.map((list) => [list, entryRows(cv, list)] as const),
    customSections: placed(cv.sections),
    catalogueChanges: placed(cv.catalogue),
  };
}

type Placed<Row> = Row & { position: number };

function placed<Row>(rows: readonly Row[]): Placed<Row>[] {
  return rows.map((row, position) => ({ ...row, position }));
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
