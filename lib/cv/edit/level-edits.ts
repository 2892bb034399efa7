import { inScaleOrder, level as noun } from "../entries/level";
import { emptyFields } from "../entries/own-fields";
import { patched, without } from "../immutable-list";
import type { Cv, Level, Skill } from "../model";
import { type Changed, did, refused } from "./changed";
import type { EditOf } from "./edit-schema";
import {
  added,
  editing,
  exchanged,
  foundBySlug,
  type ListNoun,
  moving,
  type Siblings,
  withFreeSlug,
} from "./list-edits";

function listOf(cv: Cv): Siblings<Level> {
  return {
    noun: "level",
    entries: inScaleOrder(cv.levels),
    nameOf: ({ label }) => label,
    put: (levels) => ({ ...cv, levels: scaled(levels) }),
  };
}

const LEVELS: ListNoun<{ level: string }, Level> = {
  key: "level",
  find: (cv, { level }) => foundBySlug(listOf(cv), level),
};

export const LEVEL_EDITS = {
  "level.add": (cv: Cv, { fields: { ranked, ...fields }, at }: EditOf<"level.add">): Changed => {
    if (isTaken(cv.levels, fields.label)) return refused("fields.label", "nameTaken");
    const level = patched({ slug: "", ...emptyFields(noun.fields), rank: ranked ? 0 : null }, fields);
    return added(listOf(cv), withFreeSlug(listOf(cv), level), at);
  },
  "level.update": editing(LEVELS, (found, { fields: { ranked, ...fields } }: EditOf<"level.update">, cv) => {
    const { entries, entry: level } = found;
    const others = without(entries, level);
    if (fields.label !== undefined && isTaken(others, fields.label)) {
      return refused("fields.label", "nameTaken");
    }
    const after = patched(level, fields);
    if (ranked === undefined || ranked === (level.rank !== null)) {
      return exchanged({ ...found, entries: cv.levels, put: (levels) => ({ ...cv, levels }) }, after);
    }
    // At the end of the scale, or of the levels beside it.
    const placed = { ...found, entries: [...others, level] };
    return exchanged(placed, { ...after, rank: ranked ? 0 : null }, ["ranked"]);
  }),
  "level.remove": editing(LEVELS, (found, { replacement }: EditOf<"level.remove">) => {
    const { entries, entry: level, put } = found;
    const others = without(entries, level);
    if (replacement !== null && !others.some((other) => other.slug === replacement)) {
      return refused("replacement", "gone");
    }
    const relevelled = (skill: Skill) =>
      skill.level === level.slug ? { ...skill, level: replacement } : skill;
    const { skillGroups, ...cv } = put(others);
    return did(
      {
        ...cv,
        skillGroups: skillGroups.map((group) => ({ ...group, skills: group.skills.map(relevelled) })),
      },
      "remove",
      "level",
      level.label,
    );
  }),
  "level.move": moving(LEVELS),
};

function isTaken(levels: readonly Level[], label: string): boolean {
  return levels.some((level) => level.label === label);
}

/** Ranks follow the order of the list. */
function scaled(levels: readonly Level[]): Level[] {
  const scale = levels.filter(({ rank }) => rank !== null).map((level, rank) => ({ ...level, rank }));
  return [...scale, ...levels.filter(({ rank }) => rank === null)];
}
