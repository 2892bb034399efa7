import type { Level, Skill, Technology } from "../../model";
import { skillLinksOf } from "../../technologies/catalogue/skill-links";
import { skillKey } from "../../technologies/skill-key";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";
import { rankOf } from "../filter/technology-levels";
import { type Exposure, exposuresOf, jointExposureOf } from "./exposure";

/** A declared skill, and what the projects of the CV show of it. */
export type SkillEvidence = {
  slug: string;
  name: string;
  /** As declared; null when the CV gives none. */
  level: Level | null;
  /** `linked` when a project names one of its technologies; else the declaration stands alone. */
  evidence: "none" | "linked";
  /** The technologies it stands for, or that prove it by the links and relations of the catalogue, that a project names; the most used first. */
  technologies: readonly Pick<Technology, "slug" | "name">[];
  /** Of these technologies taken as one, in months; all 0 without any. */
  exposure: Exposure;
};

export type SkillGroupEvidence = { slug: string; title: string; skills: readonly SkillEvidence[] };

/** Every declared skill in the order of the CV. No filter changes it: what one can do is not what one looks for. */
export const skillEvidenceOf = perIndex((index): readonly SkillGroupEvidence[] => {
  const levels = new Map(index.cv.levels.map((level) => [level.slug, level]));
  return index.cv.skillGroups.map(({ slug, title, skills }) => ({
    slug,
    title,
    skills: skills.map((skill) => evidenceOf(index, slug, skill, levels)),
  }));
});

/** A level declared for a skill that a technology shows, not for the technology itself. */
export type LevelThrough = { level: Level; skill: string };

/**
 * For each technology without a level of its own, by slug, the highest that a skill linked to it is declared at. What only
 * proves a skill by a relation gets none: who knows Python well may hardly know Django.
 */
export const levelsThroughSkills = perIndex((index): ReadonlyMap<string, LevelThrough> => {
  const through = new Map<string, LevelThrough>();
  const evidence = skillEvidenceOf(index).flatMap((group) =>
    group.skills.map((skill) => ({ ...skill, proofs: proofsOf(index, group.slug, skill.slug) })),
  );
  for (const { name, level, technologies, proofs } of evidence) {
    if (level === null) continue;
    for (const { slug } of technologies.filter((technology) => !proofs.includes(technology.slug))) {
      const known = through.get(slug);
      if (index.levels.has(slug) || (known !== undefined && rankOf(known.level) >= rankOf(level))) continue;
      through.set(slug, { level, skill: name });
    }
  }
  return through;
});

function evidenceOf(
  index: CvIndex,
  group: string,
  skill: Skill,
  levels: ReadonlyMap<string, Level>,
): SkillEvidence {
  const linked = linkedTechnologies(index, group, skill);
  return {
    slug: skill.slug,
    name: skill.name,
    level: (skill.level === null ? undefined : levels.get(skill.level)) ?? null,
    evidence: linked.length > 0 ? "linked" : "none",
    technologies: linked.map(({ slug, name }) => ({ slug, name })),
    exposure: jointExposureOf(index, new Set(linked.map(({ slug }) => slug))),
  };
}

/** A name that is itself made of technologies needs no link; either is proven by what cannot be used without it. */
function linkedTechnologies(index: CvIndex, group: string, skill: Skill): Technology[] {
  const links = skill.technologies.length > 0 ? [] : skillLinksOf(skill.name);
  const slugs = new Set([
    ...skill.technologies,
    ...links.flatMap(({ technologies }) => technologies),
    ...proofsOf(index, group, skill.slug),
  ]);
  const categories = new Set(links.flatMap((link) => link.categories));
  const exposures = exposuresOf(index);
  const projects = ({ slug }: Technology) => exposures.get(slug)?.projects ?? 0;
  return [...index.technologies.values()]
    .filter((technology) => slugs.has(technology.slug) || categories.has(technology.category))
    .filter((technology) => projects(technology) > 0)
    .sort((a, b) => projects(b) - projects(a));
}

function proofsOf(index: CvIndex, group: string, skill: string): readonly string[] {
  return index.skillProofs[skillKey(group, skill)] ?? [];
}
