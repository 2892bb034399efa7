import { nameOfExperience, experience as noun } from "../entries/experience";
import { emptyFields } from "../entries/own-fields";
import { patched } from "../immutable-list";
import type { Cv, Experience } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import type { Changed } from "./changed";
import type { EditOf } from "./edit-schema";
import { projectSlugs } from "./find-entry";
import {
  added,
  duplicating,
  foundBySlug,
  type ListNoun,
  moving,
  redated,
  removing,
  type Siblings,
  updating,
  withFreeSlug,
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
    return added(listOf(cv), withFreeSlug(listOf(cv), patched(empty, rest)), at);
  },
  "experience.update": updating(
    EXPERIENCES,
    (experience, { period, ...rest }: EditOf<"experience.update">["fields"]) =>
      redated(patched(experience, rest), period),
  ),
  "experience.remove": removing(EXPERIENCES),
  "experience.move": moving(EXPERIENCES),
  "experience.duplicate": duplicating(EXPERIENCES, (found, cv) => {
    const slugs = new SlugBook(projectSlugs(cv));
    const projects = found.entry.projects.map((project) => ({ ...project, slug: slugs.add(project.title) }));
    return withFreeSlug(found, { ...found.entry, projects });
  }),
};
