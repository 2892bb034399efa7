import { nameOfExperience, experience as noun } from "../entries/experience";
import { emptyFields } from "../entries/own-fields";
import { patched } from "../immutable-list";
import type { Cv, Experience } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, refused } from "./changed";
import type { EditOf } from "./edit-schema";
import { projectSlugs } from "./find-entry";
import {
  added,
  changedFields,
  duplicating,
  editing,
  exchanged,
  foundBySlug,
  freeSlug,
  type ListNoun,
  moving,
  redated,
  removing,
  type Siblings,
} from "./list-edits";

function listOf(cv: Cv): Siblings<Experience> {
  return {
    noun: "experience",
    entries: cv.experiences,
    nameOf: nameOfExperience,
    put: (experiences) => ({ ...cv, experiences }),
  };
}

const EXPERIENCES: ListNoun<{ experience: string }, Experience> = {
  key: "experience",
  find: (cv, { experience }) => foundBySlug(listOf(cv), experience),
};

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
    return added(listOf(cv), { ...experience, slug: freeSlug(cv.experiences, name) }, at);
  },
  "experience.update": editing(EXPERIENCES, (found, { fields }: EditOf<"experience.update">) => {
    const { period, ...rest } = fields;
    const after = redated(patched(found.entry, rest), period);
    if (nameOfExperience(after) === "") return refused("fields.organisation", "required");
    return exchanged(found, after, changedFields(noun.fields, found.entry, after));
  }),
  "experience.remove": removing(EXPERIENCES),
  "experience.move": moving(EXPERIENCES),
  "experience.duplicate": duplicating(EXPERIENCES, ({ entry: experience }, name, cv) => {
    const slugs = new SlugBook(projectSlugs(cv));
    const projects = experience.projects.map((project) => ({ ...project, slug: slugs.add(project.title) }));
    return { ...experience, slug: freeSlug(cv.experiences, name), projects };
  }),
};
