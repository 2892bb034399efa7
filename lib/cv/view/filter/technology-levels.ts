import type { Cv, Level } from "../../model";

/**
 * The level declared for each technology, by slug: that of the skills that stand for it, the highest of the scale
 * if there are several; a level outside the scale ranks below it. A technology without a declared level is absent.
 */
export function technologyLevels(cv: Cv): ReadonlyMap<string, Level> {
  const levels = new Map(cv.levels.map((level) => [level.slug, level]));
  const declared = new Map<string, Level>();
  for (const skill of cv.skillGroups.flatMap((group) => group.skills)) {
    const level = skill.level === null ? undefined : levels.get(skill.level);
    if (level === undefined) continue;
    for (const technology of skill.technologies) {
      const known = declared.get(technology);
      if (known === undefined || rankOf(level) > rankOf(known)) declared.set(technology, level);
    }
  }
  return declared;
}

/** The place of a level on the scale, -1 for a level that the scale does not name. */
export function rankOf(level: Level): number {
  return level.rank ?? -1;
}
