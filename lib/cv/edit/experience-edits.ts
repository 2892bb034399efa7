import { experience as noun } from "../entries/experience";
import type { EntryFields } from "../entries/field";
import { emptyFields } from "../entries/own-fields";
import { inserted, isSame, moved, patched, replaced, without } from "../immutable-list";
import type { Cv, Experience, Period } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updatedOrHidden } from "./changed";
import type { EditOf } from "./edit-schema";
import { experienceOf, experienceSlugs, nameOfExperience, projectSlugs } from "./find-entry";

export const EXPERIENCE_EDITS = {
  "experience.add": (cv: Cv, { fields, at }: EditOf<"experience.add">): Changed => {
    const { period = {}, ...rest } = fields;
    const empty: Experience = {
      slug: "",
      hidden: false,
      ...emptyFields(noun.fields),
      projects: [],
      ...periodOf(period),
    };
    const experience = patched(empty, rest);
    const name = nameOfExperience(experience);
    if (name === "") return refused("fields.organisation", "required");
    const slug = new SlugBook(experienceSlugs(cv)).add(name);
    const experiences = inserted(cv.experiences, { ...experience, slug }, at);
    return did({ ...cv, experiences }, "add", "experience", name, slug);
  },

  "experience.update": (cv: Cv, { experience: slug, fields }: EditOf<"experience.update">): Changed => {
    const experience = experienceOf(cv, slug);
    if (experience === undefined) return refused("experience", "gone");
    const { period, ...rest } = fields;
    const after = redated(patched(experience, rest), period);
    const name = nameOfExperience(after);
    if (name === "") return refused("fields.organisation", "required");
    const next = { ...cv, experiences: replaced(cv.experiences, experience, after) };
    const names = changedFields(noun.fields, experience, after);
    return updatedOrHidden(next, "experience", name, names, after.hidden);
  },

  "experience.remove": (cv: Cv, { experience: slug }: EditOf<"experience.remove">): Changed => {
    const experience = experienceOf(cv, slug);
    if (experience === undefined) return refused("experience", "gone");
    const next = { ...cv, experiences: without(cv.experiences, experience) };
    return did(next, "remove", "experience", nameOfExperience(experience));
  },

  "experience.move": (cv: Cv, { experience: slug, at }: EditOf<"experience.move">): Changed => {
    const experience = experienceOf(cv, slug);
    if (experience === undefined) return refused("experience", "gone");
    const next = { ...cv, experiences: moved(cv.experiences, experience, at) };
    return did(next, "move", "experience", nameOfExperience(experience));
  },

  "experience.duplicate": (cv: Cv, { experience: slug }: EditOf<"experience.duplicate">): Changed => {
    const experience = experienceOf(cv, slug);
    if (experience === undefined) return refused("experience", "gone");
    const name = nameOfExperience(experience);
    const slugs = new SlugBook(projectSlugs(cv));
    const projects = experience.projects.map((project) => ({ ...project, slug: slugs.add(project.title) }));
    const copyOf = new SlugBook(experienceSlugs(cv)).add(name);
    const copy = { ...experience, hidden: true, slug: copyOf, projects };
    const experiences = inserted(cv.experiences, copy, cv.experiences.indexOf(experience) + 1);
    return did({ ...cv, experiences }, "duplicate", "experience", name, copy.slug);
  },
};

/** The entry with both bounds of its period replaced; without a period it stays as it is. */
export function redated<Entry extends Period>(entry: Entry, period: Period | undefined): Entry {
  if (period === undefined) return entry;
  const { from: _from, to: _to, ...rest } = entry;
  // What was taken off is what Period may leave out.
  return { ...rest, ...periodOf(period) } as Entry;
}

/** What of the fields that a noun describes, and of its visibility, is otherwise. */
export function changedFields(
  fields: EntryFields,
  before: Period & { hidden: boolean },
  after: Period & { hidden: boolean },
): string[] {
  const [was, is] = [
    { ...before, period: periodOf(before) },
    { ...after, period: periodOf(after) },
  ];
  const names = [...Object.keys(fields), "hidden"] as (keyof typeof was)[];
  return names.filter((name) => !isSame(was[name], is[name]));
}
