import { inserted, isSame, moved, patched, replaced, without } from "../immutable-list";
import type { Cv, Experience, Period } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updatedOrHidden } from "./changed";
import type { EditOf } from "./edit-schema";
import { experienceOf, experienceSlugs, nameOfExperience, projectSlugs } from "./places";

export const EXPERIENCE_EDITS = {
  "experience.add": (cv: Cv, { fields, at }: EditOf<"experience.add">): Changed => {
    const { period = {}, sector, ...rest } = fields;
    const empty: Experience = {
      slug: "",
      organisation: "",
      role: "",
      summary: "",
      hidden: false,
      projects: [],
      ...periodOf(period),
    };
    const experience = inSector(patched(empty, rest), sector);
    const name = nameOfExperience(experience);
    if (name === "") return refused("fields.organisation", "required");
    const slug = new SlugBook(experienceSlugs(cv)).add(name);
    const experiences = inserted(cv.experiences, { ...experience, slug }, at);
    return did({ ...cv, experiences }, "add", "experience", name, slug);
  },

  "experience.update": (cv: Cv, { experience: slug, fields }: EditOf<"experience.update">): Changed => {
    const experience = experienceOf(cv, slug);
    if (experience === undefined) return refused("experience", "gone");
    const { period, sector, ...rest } = fields;
    const after = redated(inSector(patched(experience, rest), sector), period);
    const name = nameOfExperience(after);
    if (name === "") return refused("fields.organisation", "required");
    const next = { ...cv, experiences: replaced(cv.experiences, experience, after) };
    const names = (["organisation", "sector", "role", "summary", "hidden"] as const).filter(
      (field) => experience[field] !== after[field],
    );
    return updatedOrHidden(
      next,
      "experience",
      name,
      [...names, ...(hasMoved(experience, after) ? (["period"] as const) : [])],
      after.hidden,
    );
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
    const copy = { ...experience, slug: new SlugBook(experienceSlugs(cv)).add(name), projects };
    const experiences = inserted(cv.experiences, copy, cv.experiences.indexOf(experience) + 1);
    return did({ ...cv, experiences }, "duplicate", "experience", name, copy.slug);
  },
};

/** The experience with its sector replaced, "" being none; without one it stays as it is. */
function inSector(experience: Experience, sector: string | undefined): Experience {
  if (sector === undefined) return experience;
  const { sector: _, ...rest } = experience;
  return sector === "" ? rest : { ...rest, sector };
}

/** The entry with both bounds of its period replaced; without a period it stays as it is. */
export function redated<Entry extends Period>(entry: Entry, period: Period | undefined): Entry {
  if (period === undefined) return entry;
  const { from: _from, to: _to, ...rest } = entry;
  // What was taken off is what Period may leave out.
  return { ...rest, ...periodOf(period) } as Entry;
}

export function hasMoved(before: Period, after: Period): boolean {
  return !isSame(periodOf(before), periodOf(after));
}
