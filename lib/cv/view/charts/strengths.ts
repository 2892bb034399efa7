import type { Level } from "../../model";
import { perIndex } from "../filter/memoize-by-index";
import { rankOf } from "../filter/technology-levels";
import { type SkillEvidence, skillEvidenceOf } from "./skill-evidence";

/** What someone is best at: the skills declared at the highest level of the CV's scale that any is declared at. */
export type Strengths = { level: Level; skills: readonly Strength[] };

/** A skill and the slug of its group. */
export type Strength = SkillEvidence & { group: string };

/** Null when the CV declares no level. Those that projects show come first, the longest used before the others. */
export const strengthsOf = perIndex((index): Strengths | null => {
  const skills = skillEvidenceOf(index).flatMap(({ slug: group, skills: own }) =>
    own.map((skill) => ({ ...skill, group })),
  );
  const highest = skills.reduce<Level | null>((best, { level }) => {
    if (level === null) return best;
    return best === null || rankOf(level) > rankOf(best) ? level : best;
  }, null);
  if (highest === null) return null;
  const atIt = skills.filter(({ level }) => level?.slug === highest.slug);
  return { level: highest, skills: atIt.toSorted((a, b) => b.exposure.atMost - a.exposure.atMost) };
});
