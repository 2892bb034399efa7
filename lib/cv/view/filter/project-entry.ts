import type { Experience, Period, Project, Technology } from "../../model";
import { type Interval, isDated, knownInterval, monthsOf, periodOf } from "../../months";
import { slugOf } from "../../slug";
import type { ProjectRow, RowTechnology } from "./project-row";

/** A project with all that a view asks of it. */
export type ProjectEntry = {
  project: Project;
  experience: Experience;
  /** The period it is shown with: its own or, without one, its experience's. */
  period: Period;
  /** The months that period is known to cover, null when unknown. */
  interval: Interval | null;
  /** Its row when nothing is searched or matched. */
  row: ProjectRow;
  /** The technologies of `row`, each marked as matched. */
  marked: readonly RowTechnology[];
};

export function entryOf(
  project: Project,
  experience: Experience,
  technologies: ReadonlyMap<string, Technology>,
  today: string,
): ProjectEntry {
  const period = effectivePeriod(project, experience);
  const rowTechnologies = technologiesOf(project, technologies);
  return {
    project,
    experience,
    period,
    interval: knownInterval(period, today),
    row: {
      slug: project.slug,
      title: project.title,
      experienceSlug: experience.slug,
      organisation: experience.organisation,
      orgSlug: orgSlugOf(experience),
      role: experience.role,
      ...period,
      datesInherited: !isDated(project),
      months: monthsOf(period, today),
      technologies: rowTechnologies,
      match: 0,
    },
    marked: rowTechnologies.map((technology) => ({ ...technology, matched: true })),
  };
}

/** The slug an organisation is filtered by; experiences whose organisations share it are at the same one. */
export function orgSlugOf(experience: Experience): string {
  return slugOf(experience.organisation);
}

function effectivePeriod(project: Project, experience: Experience): Period {
  return periodOf(isDated(project) ? project : experience);
}

/** Each technology of a project once, in its order; used as soon as one of its uses is. */
function technologiesOf(project: Project, technologies: ReadonlyMap<string, Technology>): RowTechnology[] {
  const rows = new Map<string, RowTechnology>();
  for (const { technology: slug, kind } of project.uses) {
    const technology = technologies.get(slug);
    const known = rows.get(slug);
    if (known !== undefined) known.kind = known.kind === "used" ? "used" : kind;
    else if (technology !== undefined) {
      rows.set(slug, { slug, name: technology.name, category: technology.category, kind, matched: false });
    }
  }
  return [...rows.values()];
}
