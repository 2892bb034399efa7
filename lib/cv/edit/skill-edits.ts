import { inserted, isSame, moved, patched, replaced, without } from "../immutable-list";
import type { Cv, Skill, SkillGroup } from "../model";
import { SlugBook } from "../slug-book";
import { technologiesOfSkill } from "../technologies/derived-uses";
import { ownCatalogue } from "../technologies/own-catalogue";
import { type Changed, did, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";

export const SKILL_EDITS = {
  "skillGroup.add": (cv: Cv, { fields: { title }, at }: EditOf<"skillGroup.add">): Changed => {
    const slug = new SlugBook(slugsOf(cv.skillGroups)).add(title);
    const skillGroups = inserted(cv.skillGroups, { slug, title, skills: [] }, at);
    return did({ ...cv, skillGroups }, "add", "skillGroup", title, slug);
  },

  "skillGroup.update": (cv: Cv, { group: slug, fields }: EditOf<"skillGroup.update">): Changed => {
    const group = groupOf(cv, slug);
    if (group === undefined) return refused("group", "gone");
    const after = patched(group, fields);
    return updated(withGroup(cv, group, after), "skillGroup", after.title, ["title"]);
  },

  "skillGroup.remove": (cv: Cv, { group: slug }: EditOf<"skillGroup.remove">): Changed => {
    const group = groupOf(cv, slug);
    if (group === undefined) return refused("group", "gone");
    return did({ ...cv, skillGroups: without(cv.skillGroups, group) }, "remove", "skillGroup", group.title);
  },

  "skillGroup.move": (cv: Cv, { group: slug, at }: EditOf<"skillGroup.move">): Changed => {
    const group = groupOf(cv, slug);
    if (group === undefined) return refused("group", "gone");
    return did({ ...cv, skillGroups: moved(cv.skillGroups, group, at) }, "move", "skillGroup", group.title);
  },

  "skill.add": (cv: Cv, { group: slug, fields, at }: EditOf<"skill.add">): Changed => {
    const group = groupOf(cv, slug);
    if (group === undefined) return refused("group", "gone");
    const gone = missing(cv, fields);
    if (gone !== null) return refused(gone, "gone");
    const { name, level } = fields;
    const technologies = fields.technologies ?? technologiesOfSkill(name, ownCatalogue(cv.catalogue));
    const skill = { slug: new SlugBook(slugsOf(group.skills)).add(name), name, level, technologies };
    const after = { ...group, skills: inserted(group.skills, skill, at) };
    return did(withGroup(cv, group, after), "add", "skill", name, skill.slug);
  },

  "skill.update": (cv: Cv, { group: groupSlug, skill: slug, fields }: EditOf<"skill.update">): Changed => {
    const found = skillOf(cv, groupSlug, slug);
    if (found === null) return refused("skill", "gone");
    const gone = missing(cv, fields);
    if (gone !== null) return refused(gone, "gone");
    const { group, skill } = found;
    const isRenamed = fields.name !== undefined && fields.name !== skill.name;
    const technologies =
      fields.technologies ??
      (isRenamed ? technologiesOfSkill(fields.name ?? "", ownCatalogue(cv.catalogue)) : skill.technologies);
    const after = patched(skill, { ...fields, technologies });
    const names = (["name", "level", "technologies"] as const).filter(
      (field) => !isSame(skill[field], after[field]),
    );
    const cvAfter = withGroup(cv, group, { ...group, skills: replaced(group.skills, skill, after) });
    return updated(cvAfter, "skill", after.name, names);
  },

  "skill.remove": (cv: Cv, { group: groupSlug, skill: slug }: EditOf<"skill.remove">): Changed => {
    const found = skillOf(cv, groupSlug, slug);
    if (found === null) return refused("skill", "gone");
    const { group, skill } = found;
    const after = withGroup(cv, group, { ...group, skills: without(group.skills, skill) });
    return did(after, "remove", "skill", skill.name);
  },

  "skill.move": (cv: Cv, { group: groupSlug, skill: slug, to, at }: EditOf<"skill.move">): Changed => {
    const found = skillOf(cv, groupSlug, slug);
    if (found === null) return refused("skill", "gone");
    const { group, skill } = found;
    const left = withGroup(cv, group, { ...group, skills: without(group.skills, skill) });
    const target = groupOf(left, to);
    if (target === undefined) return refused("to", "gone");
    const arrived = { ...skill, slug: freeSlug(skill, target) };
    const after = withGroup(left, target, { ...target, skills: inserted(target.skills, arrived, at) });
    return did(after, "move", "skill", skill.name);
  },
};

function slugsOf(entries: readonly { slug: string }[]): Set<string> {
  return new Set(entries.map(({ slug }) => slug));
}

/** The slug of a skill is unique in its group only. */
function freeSlug(skill: Skill, group: SkillGroup): string {
  const taken = slugsOf(group.skills);
  return taken.has(skill.slug) ? new SlugBook(taken).add(skill.name) : skill.slug;
}

function groupOf(cv: Cv, slug: string): SkillGroup | undefined {
  return cv.skillGroups.find((group) => group.slug === slug);
}

function skillOf(cv: Cv, groupSlug: string, slug: string): { group: SkillGroup; skill: Skill } | null {
  const group = groupOf(cv, groupSlug);
  const skill = group?.skills.find((known) => known.slug === slug);
  return group === undefined || skill === undefined ? null : { group, skill };
}

function withGroup(cv: Cv, from: SkillGroup, to: SkillGroup): Cv {
  return { ...cv, skillGroups: replaced(cv.skillGroups, from, to) };
}

/** The field that names what the CV does not hold. */
function missing(
  cv: Cv,
  { level, technologies = [] }: { level?: string | null | undefined; technologies?: string[] | undefined },
): string | null {
  if (level != null && !slugsOf(cv.levels).has(level)) return "fields.level";
  const known = slugsOf(cv.technologies);
  return technologies.every((slug) => known.has(slug)) ? null : "fields.technologies";
}
