import { isSame } from "../immutable-list";
import type { Cv, Use } from "../model";

/** The effect of a change on the technologies of one project. */
export type ProjectEffect = {
  /** Slug and title of the project, after the change. */
  project: string;
  title: string;
  /** Before the change; slugs of technologies of the CV before. */
  lost: Use[];
  /** After the change; slugs of technologies of the CV after. */
  gained: Use[];
};

/** The effects of a change of the catalogue on the projects that it concerns, for showing them before it is done. */
export function effectsOf(before: Cv, after: Cv): ProjectEffect[] {
  const earlier = new Map(
    before.experiences.flatMap(({ projects }) => projects.map((project) => [project.slug, project.uses])),
  );
  const nameAfter = new Map(after.technologies.map(({ slug, name }) => [slug, name]));
  // Of a technology with another name a project loses the one and gains the other.
  const renamed = new Set(
    before.technologies
      .filter(({ slug, name }) => (nameAfter.get(slug) ?? name) !== name)
      .map(({ slug }) => slug),
  );
  return after.experiences
    .flatMap(({ projects }) => projects)
    .flatMap(({ slug, title, uses }) => {
      const were = earlier.get(slug) ?? [];
      const lost = were.filter((use) => renamed.has(use.technology) || !uses.some((now) => isSame(now, use)));
      const gained = uses.filter(
        (use) => renamed.has(use.technology) || !were.some((was) => isSame(was, use)),
      );
      return lost.length + gained.length === 0 ? [] : [{ project: slug, title, lost, gained }];
    });
}
