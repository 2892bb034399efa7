import type { Experience, Project } from "../../model";
import { countedInterval, type Interval } from "../../months";
import { isFiltered } from "./edit-query";
import type { CvIndex } from "./index-cv";
import { projectsBySlug } from "./project-entries";
import type { ProjectRow } from "./project-row";
import type { ViewQuery } from "./query";
import { viewOf } from "./view";

/** A project and where it stands in the career. */
export type ProjectPlace = {
  project: Project;
  experience: Experience;
  row: ProjectRow;
  /** Its number among the projects of its experience, from 1. */
  position: number;
  /** Projects of its experience, itself included. */
  siblings: number;
  /** Its neighbours in the view it is looked at from, or else in the order of the CV; null at either end. */
  previous: ProjectRow | null;
  next: ProjectRow | null;
  /** Every dated experience of the career, in the order of the CV. */
  career: readonly { experience: Experience; interval: Interval; current: boolean }[];
};

/** The project of that slug as a view shows it, or null when the CV has none. */
export function projectPlaceOf(index: CvIndex, slug: string, query: ViewQuery): ProjectPlace | null {
  const entry = projectsBySlug(index).get(slug);
  if (entry === undefined) return null;
  const rows = isFiltered(query) ? viewOf(index, query).rows : [];
  const list = rows.some((row) => row.slug === slug) ? rows : index.projects.map(({ row }) => row);
  const at = list.findIndex((row) => row.slug === slug);
  const { project, experience, row } = entry;
  return {
    project,
    experience,
    row,
    position: experience.projects.findIndex((other) => other.slug === slug) + 1,
    siblings: experience.projects.length,
    previous: list[at - 1] ?? null,
    next: list[at + 1] ?? null,
    career: index.cv.experiences.flatMap((each) => {
      const interval = countedInterval(each, index.today);
      return interval === null ? [] : [{ experience: each, interval, current: each === experience }];
    }),
  };
}
