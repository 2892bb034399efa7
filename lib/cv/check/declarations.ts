import { skillLinksOf } from "../technologies/catalogue/skill-links";
import { skillKey } from "../technologies/skill-key";
import { exposuresOf } from "../view/charts/exposure";
import { type SkillEvidence, skillEvidenceOf } from "../view/charts/skill-evidence";
import type { CvIndex } from "../view/filter/index-cv";
import type { Found } from "./finding";

/** Used in so many projects, a technology is worth declaring. */
const OFTEN = 3;
const MONTHS_PER_YEAR = 12;

/** Levels beyond the evidence, declared skills that no project uses, and technologies that nobody declares. */
export function declarationFindings(index: CvIndex): Found[] {
  return [...levelsAndUnused(index), ...undeclared(index)];
}

function levelsAndUnused(index: CvIndex): Found[] {
  const evidence = new Map<string, SkillEvidence>(
    skillEvidenceOf(index).flatMap((group) =>
      group.skills.map((skill) => [skillKey(group.slug, skill.slug), skill] as const),
    ),
  );
  return index.cv.skillGroups.flatMap((group) =>
    group.skills.flatMap((skill): Found[] => {
      const key = skillKey(group.slug, skill.slug);
      const shown = evidence.get(key);
      if (shown === undefined) return [];
      const target = { noun: "skillGroup" as const, slug: group.slug, skill: skill.slug };
      const { stated, atMost, used, projects } = shown.exposure;
      if (used === 0) {
        // A skill that is not the name of a technology may be proved by anything.
        if (skill.technologies.length === 0) return [];
        return [
          { key: `unused/${key}`, target, about: { kind: "unused", skill: skill.name, evaluated: projects } },
        ];
      }
      const { level } = shown;
      const minYears = level?.minYears ?? 0;
      if (level === null || atMost >= minYears * MONTHS_PER_YEAR) return [];
      const about = {
        kind: "level" as const,
        skill: skill.name,
        level: level.label,
        minYears,
        stated,
        atMost,
      };
      return [{ key: `level/${key}/${level.slug}`, target, about }];
    }),
  );
}

function undeclared(index: CvIndex): Found[] {
  const skills = index.cv.skillGroups.flatMap((group) => group.skills);
  const links = skills.flatMap(({ name }) => skillLinksOf(name));
  const declared = new Set([
    ...skills.flatMap(({ technologies }) => technologies),
    ...links.flatMap(({ technologies }) => technologies),
  ]);
  const categories = new Set(links.flatMap((link) => link.categories));
  const exposures = exposuresOf(index);
  return index.cv.technologies
    .filter(({ slug, category }) => !declared.has(slug) && !categories.has(category))
    .map(({ slug, name }) => ({ slug, name, used: exposures.get(slug)?.used ?? 0 }))
    .filter(({ used }) => used >= OFTEN)
    .sort((a, b) => b.used - a.used)
    .map(({ slug, name, used }) => ({
      key: `undeclared/${slug}`,
      target: { noun: "technology", slug },
      about: { kind: "undeclared", technology: name, projects: used },
    }));
}
