import type { Level } from "../../model";
import { perIndex } from "../filter/memoize-by-index";
import { rankOf } from "../filter/technology-levels";
import { type SkillEvidence, skillEvidenceOf } from "./skill-evidence";

/** A skill and the group it is declared in. */
export type GroupedSkill = SkillEvidence & { group: string };

/** Skills that are declared at one level; without a level, those of one group. */
export type SkillSection = {
  slug: string;
  level: Level | null;
  /** Of the group; "" under a level. */
  title: string;
  /** Skills that projects show, the longest used first. */
  shown: readonly GroupedSkill[];
  /** Skills that are only declared, in the order of the CV. */
  declared: readonly GroupedSkill[];
};

/** All declared skills, each once: the levels from the highest to the lowest, then what has none. */
export const skillSectionsOf = perIndex((index): readonly SkillSection[] => {
  const levels = new Map<string, { level: Level; skills: GroupedSkill[] }>();
  const groups = new Map<string, { title: string; skills: GroupedSkill[] }>();
  for (const { slug: group, title, skills } of skillEvidenceOf(index)) {
    for (const skill of skills) {
      const grouped = { ...skill, group };
      const { level } = skill;
      const others = level === null ? groups.get(group) : levels.get(level.slug);
      if (others !== undefined) others.skills.push(grouped);
      else if (level !== null) levels.set(level.slug, { level, skills: [grouped] });
      else groups.set(group, { title, skills: [grouped] });
    }
  }
  return [
    ...[...levels.values()]
      .sort((a, b) => rankOf(b.level) - rankOf(a.level))
      .map(({ level, skills }) => ({ slug: `level-${level.slug}`, level, title: "", ...parted(skills) })),
    ...[...groups].map(([group, { title, skills }]) => ({
      slug: `group-${group}`,
      level: null,
      title,
      ...parted(skills),
    })),
  ];
});

function parted(skills: readonly GroupedSkill[]): Pick<SkillSection, "shown" | "declared"> {
  return {
    shown: skills
      .filter(({ exposure }) => exposure.atMost > 0)
      .toSorted((a, b) => b.exposure.atMost - a.exposure.atMost),
    declared: skills.filter(({ exposure }) => exposure.atMost === 0),
  };
}
