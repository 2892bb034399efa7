import { inserted, isSame, moved, patched, replaced, without } from "../immutable-list";
import type { Cv, Level, Skill } from "../model";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";

export const LEVEL_EDITS = {
  "level.add": (cv: Cv, { fields: { ranked, ...fields }, at }: EditOf<"level.add">): Changed => {
    if (isTaken(cv.levels, fields.label)) return refused("fields.label", "nameTaken");
    const slug = new SlugBook(new Set(cv.levels.map((level) => level.slug))).add(fields.label);
    const level: Level = { slug, ...fields, rank: ranked ? 0 : null };
    return did(
      { ...cv, levels: scaled(inserted(inOrder(cv.levels), level, at)) },
      "add",
      "level",
      level.label,
    );
  },

  "level.update": (
    cv: Cv,
    { level: slug, fields: { ranked, ...fields } }: EditOf<"level.update">,
  ): Changed => {
    const level = cv.levels.find((known) => known.slug === slug);
    if (level === undefined) return refused("level", "gone");
    const others = without(cv.levels, level);
    if (fields.label !== undefined && isTaken(others, fields.label)) {
      return refused("fields.label", "nameTaken");
    }
    const wasRanked = level.rank !== null;
    const after = patched(level, fields);
    const names = (["label", "minYears"] as const).filter((field) => !isSame(level[field], after[field]));
    if (ranked === undefined || ranked === wasRanked) {
      return updated({ ...cv, levels: replaced(cv.levels, level, after) }, "level", after.label, names);
    }
    const levels = scaled([...inOrder(others), { ...after, rank: ranked ? 0 : null }]);
    return updated({ ...cv, levels }, "level", after.label, [...names, "ranked"]);
  },

  "level.remove": (cv: Cv, { level: slug, replacement }: EditOf<"level.remove">): Changed => {
    const level = cv.levels.find((known) => known.slug === slug);
    if (level === undefined) return refused("level", "gone");
    const others = without(cv.levels, level);
    if (replacement !== null && !others.some((other) => other.slug === replacement)) {
      return refused("replacement", "gone");
    }
    const relevelled = (skill: Skill) => (skill.level === slug ? { ...skill, level: replacement } : skill);
    const skillGroups = cv.skillGroups.map((group) => ({ ...group, skills: group.skills.map(relevelled) }));
    return did({ ...cv, levels: scaled(inOrder(others)), skillGroups }, "remove", "level", level.label);
  },

  "level.move": (cv: Cv, { level: slug, at }: EditOf<"level.move">): Changed => {
    const level = cv.levels.find((known) => known.slug === slug);
    if (level === undefined) return refused("level", "gone");
    return did({ ...cv, levels: scaled(moved(inOrder(cv.levels), level, at)) }, "move", "level", level.label);
  },
};

function isTaken(levels: readonly Level[], label: string): boolean {
  return levels.some((level) => level.label === label);
}

/** The scale from its lowest level up, then the levels that have no place on it. */
function inOrder(levels: readonly Level[]): Level[] {
  return levels.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ rank }: Level): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

/** Ranks follow the order of the list. */
function scaled(levels: readonly Level[]): Level[] {
  const scale = levels.filter(({ rank }) => rank !== null).map((level, rank) => ({ ...level, rank }));
  return [...scale, ...levels.filter(({ rank }) => rank === null)];
}
