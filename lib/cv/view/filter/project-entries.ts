import type { CvIndex } from "./index-cv";
import { perIndex } from "./memoize-by-index";
import type { ProjectEntry } from "./project-entry";

/** The projects of a CV by slug. */
export const projectsBySlug = perIndex(
  ({ projects }): ReadonlyMap<string, ProjectEntry> =>
    new Map(projects.map((entry) => [entry.project.slug, entry])),
);

/** The title of a project; its slug where the CV no longer has it. */
export function projectTitle(index: CvIndex, slug: string): string {
  return projectsBySlug(index).get(slug)?.project.title ?? slug;
}
