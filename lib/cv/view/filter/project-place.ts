import type { Experience, Project } from "../../model";
import { countedInterval, type Interval } from "../../months";
import type { CvIndex } from "./index-cv";
import type { ProjectRow } from "./project-row";

/** A project and where it stands in the career. */
export type ProjectPlace = {
  project: Project;
  experience: Experience;
  row: ProjectRow;
  /** Its number among the projects of its experience, from 1. */
  position: number;
  /** Projects of its experience, itself included. */
  siblings: number;
  /** Its neighbours in the order of the CV, null at either end. */
  previous: ProjectRow | null;
  next: ProjectRow | null;
  /** Every dated experience of the career, in the order of the CV. */
  career: readonly { experience: Experience; interval: Interval; current: boolean }[];
};

/** The project of that slug, or null when the CV has none. */
export function projectPlaceOf(index: CvIndex, slug: string): ProjectPlace | null {
  const at = index.projects.findIndex(({ project }) => project.slug === slug);
  const entry = index.projects[at];
  if (entry === undefined) return null;
  const { project, experience, row } = entry;
  return {
    project,
    experience,
    row,
    position: experience.projects.findIndex((other) => other.slug === slug) + 1,
    siblings: experience.projects.length,
    previous: index.projects[at - 1]?.row ?? null,
    next: index.projects[at + 1]?.row ?? null,
    career: index.cv.experiences.flatMap((each) => {
      const interval = countedInterval(each, index.today);
      return interval === null ? [] : [{ experience: each, interval, current: each === experience }];
    }),
  };
}
