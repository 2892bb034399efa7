import { replaced } from "../immutable-list";
import type { Cv, Experience, Project } from "../model";

/** Where experiences and projects are in a CV. */

export function experienceOf(cv: Cv, slug: string): Experience | undefined {
  return cv.experiences.find((experience) => experience.slug === slug);
}

export function projectOf(cv: Cv, slug: string): { experience: Experience; project: Project } | null {
  for (const experience of cv.experiences) {
    const project = experience.projects.find((known) => known.slug === slug);
    if (project !== undefined) return { experience, project };
  }
  return null;
}

export function withProjects(cv: Cv, experience: Experience, projects: Project[]): Cv {
  return { ...cv, experiences: replaced(cv.experiences, experience, { ...experience, projects }) };
}

/** Slugs of projects are unique in the whole CV. */
export function projectSlugs(cv: Cv): Set<string> {
  return new Set(cv.experiences.flatMap(({ projects }) => projects.map(({ slug }) => slug)));
}
