import type { Cv, Experience, Project } from "../model";
import { isFiltered } from "../view/filter/edit-query";
import type { CvIndex } from "../view/filter/index-cv";
import { EMPTY_QUERY } from "../view/filter/query";
import type { View } from "../view/filter/view";

/**
 * The CV that a view leaves: the matching projects under their experiences and the technologies that these or the skills
 * mention, in the order of the CV, or of the view when another one is asked for. Without a filter it is the whole CV, even
 * experiences that have no project.
 */
export function shownCv({ cv: whole }: CvIndex, view: View): Cv {
  const cv = isUsual(view) ? whole : inOrderOf(view, whole);
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

function isUsual({ query: { sort } }: View): boolean {
  return sort.key === EMPTY_QUERY.sort.key && sort.descending === EMPTY_QUERY.sort.descending;
}

/** What the view does not show goes last, as it is in the CV. */
function inOrderOf({ rows }: View, cv: Cv): Cv {
  const places = new Map(rows.map(({ slug }, at) => [slug, at]));
  const placeOf = ({ slug }: Project) => places.get(slug) ?? rows.length;
  const experiences = cv.experiences
    .map((experience) => ({
      ...experience,
      projects: experience.projects.toSorted((a, b) => placeOf(a) - placeOf(b)),
    }))
    .map((experience) => ({
      experience,
      place: Math.min(rows.length, ...experience.projects.slice(0, 1).map(placeOf)),
    }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ experience }) => experience);
  return { ...cv, experiences };
}
