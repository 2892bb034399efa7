import type { Cv, Experience, Project } from "../model";
import { isFiltered } from "../view/edit-query";
import type { CvIndex } from "../view/index-cv";
import type { View } from "../view/view";

/**
 * The CV that a view leaves: the matching projects under their experiences, in the order of the CV, and the technologies
 * that these or the skills mention. Without a filter it is the whole CV, even experiences that have no project.
 */
export function shownCv({ cv }: CvIndex, view: View): Cv {
  if (!isFiltered(view.query)) return cv;
  const slugs = new Set(view.rows.map(({ slug }) => slug));
  const experiences = cv.experiences.flatMap((experience): Experience[] => {
    const projects = experience.projects.filter((project: Project) => slugs.has(project.slug));
    return projects.length === 0 ? [] : [{ ...experience, projects }];
  });
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map(({ technology }) => technology)),
    ),
    ...cv.skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies)),
  ]);
  return { ...cv, experiences, technologies: cv.technologies.filter(({ slug }) => mentioned.has(slug)) };
}
