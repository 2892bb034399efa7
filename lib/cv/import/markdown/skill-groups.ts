import { emptyFields } from "../../entries/own-fields";
import { skill as noun } from "../../entries/skill";
import type { Level, SkillGroup, Technology } from "../../model";
import { slugOf } from "../../slug";
import { SlugBook } from "../../slug-book";
import { technologiesOfName } from "../../technologies/read-technologies";
import { technologiesOfSlugs } from "../../technologies/uses";
import type { Ledger } from "../ledger/ledger";
import { buildLevels, type ScaleStep } from "../ledger/levels";
import { type Problem, problem } from "../ledger/problem-messages";
import type { SkillsText } from "./skills-text";

export type ReadSkillGroups = {
  levels: Level[];
  skillGroups: SkillGroup[];
  technologies: Technology[];
  problems: Problem[];
};

/** Makes the skill groups and the levels of the whole CV; the first scale that it states is its scale. */
export function readSkillGroups(texts: readonly SkillsText[], ledger: Ledger): ReadSkillGroups {
  const scale: ScaleStep[] = texts.find((text) => text.scale.length > 0)?.scale ?? [];
  const read = texts.flatMap(({ groups }) => groups);
  const labels = read.flatMap(({ skills }) => skills.flatMap(({ level }) => (level === null ? [] : [level])));
  const levels = buildLevels(scale, labels);
  const offScale = new Set(
    scale.length === 0 ? [] : levels.filter(({ rank }) => rank === null).map(({ slug }) => slug),
  );
  const problems: Problem[] = [];
  const groups = new SlugBook();
  const skillGroups = read.map(({ title, skills }): SkillGroup => {
    const group = groups.add(title);
    const names = new SlugBook();
    return {
      slug: group,
      title,
      skills: skills.map(({ name, level, line }) => {
        const slug = names.add(name);
        const where = `skillGroups/${group}/skills/${slug}`;
        const isOffScale = level !== null && offScale.has(slugOf(level));
        if (isOffScale) problems.push(problem("unknown-level", line.number, level));
        ledger.claim([line], isOffScale ? "question" : "mapped", where);
        return {
          ...emptyFields(noun.fields),
          slug,
          name,
          level: level === null ? null : slugOf(level),
          technologies: technologiesOfName(name),
        };
      }),
    };
  });
  for (const { headers } of texts) ledger.claim(headers, "mapped", "levels");
  const declared = skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies));
  return { levels, skillGroups, technologies: technologiesOfSlugs(declared), problems };
}
