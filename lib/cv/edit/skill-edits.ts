import { emptyFields } from "../entries/own-fields";
import { skillGroup as groupNoun, skill as noun } from "../entries/skill";
import { patched, replaced } from "../immutable-list";
import type { Cv, Skill, SkillGroup } from "../model";
import { technologiesOfSkill } from "../technologies/derived-uses";
import { ownCatalogue } from "../technologies/own-catalogue";
import { type Changed, refused } from "./changed";
import type { EditOf } from "./edit-schema";
import {
  added,
  editing,
  exchanged,
  foundBySlug,
  type ListNoun,
  moving,
  movingTo,
  removing,
  type Siblings,
  updating,
  withFreeSlug,
} from "./list-edits";

function groupsOf(cv: Cv): Siblings<SkillGroup> {
  return {
    noun: "skillGroup",
    entries: cv.skillGroups,
    nameOf: ({ title }) => title,
    put: (skillGroups) => ({ ...cv, skillGroups }),
  };
}

const GROUPS: ListNoun<{ group: string }, SkillGroup> = {
  key: "group",
  find: (cv, { group }) => foundBySlug(groupsOf(cv), group),
};

/** The skills of a group; null when the CV has none of that slug. */
function listOf(cv: Cv, slug: string): Siblings<Skill> | null {
  const group = cv.skillGroups.find((known) => known.slug === slug);
  if (group === undefined) return null;
  return {
    noun: "skill",
    entries: group.skills,
    nameOf: ({ name }) => name,
    put: (skills) => ({ ...cv, skillGroups: replaced(cv.skillGroups, group, { ...group, skills }) }),
  };
}

const SKILLS: ListNoun<{ group: string; skill: string }, Skill> = {
  key: "skill",
  find: (cv, { group, skill }) => foundBySlug(listOf(cv, group), skill),
};

export const SKILL_EDITS = {
  "skillGroup.add": (cv: Cv, { fields, at }: EditOf<"skillGroup.add">): Changed => {
    const group = patched<SkillGroup>({ slug: "", ...emptyFields(groupNoun.fields), skills: [] }, fields);
    return added(groupsOf(cv), withFreeSlug(groupsOf(cv), group), at);
  },
  "skillGroup.update": updating(GROUPS, patched<SkillGroup>),
  "skillGroup.remove": removing(GROUPS),
  "skillGroup.move": moving(GROUPS),

  "skill.add": (cv: Cv, { group, fields, at }: EditOf<"skill.add">): Changed => {
    const siblings = listOf(cv, group);
    if (siblings === null) return refused("group", "gone");
    const gone = missing(cv, fields);
    if (gone !== null) return refused(gone, "gone");
    const { technologies = technologiesOfSkill(fields.name, ownCatalogue(cv.catalogue)) } = fields;
    const skill = patched<Skill>({ slug: "", ...emptyFields(noun.fields) }, { ...fields, technologies });
    return added(siblings, withFreeSlug(siblings, skill), at);
  },
  "skill.update": editing(SKILLS, (found, { fields }: EditOf<"skill.update">, cv) => {
    const gone = missing(cv, fields);
    if (gone !== null) return refused(gone, "gone");
    const skill = found.entry;
    const isRenamed = fields.name !== undefined && fields.name !== skill.name;
    const technologies =
      fields.technologies ??
      (isRenamed ? technologiesOfSkill(fields.name ?? "", ownCatalogue(cv.catalogue)) : skill.technologies);
    return exchanged(found, patched(skill, { ...fields, technologies }));
  }),
  "skill.remove": removing(SKILLS),
  // The slug of a skill is unique in its group only.
  "skill.move": movingTo(SKILLS, listOf, (siblings, skill) =>
    has(siblings.entries, skill.slug) ? withFreeSlug(siblings, skill) : skill,
  ),
};

/** The field that names what the CV does not hold. */
function missing(
  cv: Cv,
  { level, technologies = [] }: { level?: string | null | undefined; technologies?: string[] | undefined },
): string | null {
  if (level != null && !has(cv.levels, level)) return "fields.level";
  return technologies.every((slug) => has(cv.technologies, slug)) ? null : "fields.technologies";
}

function has(entries: readonly { slug: string }[], wanted: string): boolean {
  return entries.some(({ slug }) => slug === wanted);
}
