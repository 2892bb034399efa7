import { emptyFields } from "../entries/own-fields";
import { project as noun } from "../entries/project";
import { inserted, isSame, patched, replaced } from "../immutable-list";
import type { Cv, Project, Section } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";
import { experienceOf, projectOf, projectSlugs, withProjects } from "./find-entry";
import {
  changedFields,
  duplicating,
  editing,
  foundBySlug,
  type ListNoun,
  movingTo,
  redated,
  removing,
  type Siblings,
  transferred,
} from "./list-edits";
import { withNamedUses } from "./use-edits";

/** The projects of an experience; null when the CV has none of that slug. */
function listOf(cv: Cv, slug: string): Siblings<Project> | null {
  const experience = experienceOf(cv, slug);
  if (experience === undefined) return null;
  return {
    noun: "project",
    entries: experience.projects,
    nameOf: ({ title }) => title,
    put: (projects) => withProjects(cv, experience, projects),
  };
}

const PROJECTS: ListNoun<{ project: string }, Project> = {
  key: "project",
  find: (cv, { project }) => foundBySlug(listOf(cv, projectOf(cv, project)?.experience.slug ?? ""), project),
};

export const PROJECT_EDITS = {
  "project.add": (cv: Cv, { experience, fields, at }: EditOf<"project.add">): Changed => {
    const siblings = listOf(cv, experience);
    if (siblings === null) return refused("experience", "gone");
    const { period = {}, title, technologies = [], ...rest } = fields;
    const slug = freeProjectSlug(cv, title);
    const empty: Project = {
      slug,
      hidden: false,
      ...emptyFields(noun.fields),
      title,
      sections: [],
      uses: [],
      corrections: [],
      ...periodOf(period),
    };
    const placed = siblings.put(inserted(siblings.entries, patched(empty, rest), at));
    const next = withNamedUses(placed, slug, technologies);
    return next.ok ? did(next.cv, "add", "project", title, slug) : next;
  },
  "project.update": editing(PROJECTS, (found, { fields }: EditOf<"project.update">, cv) => {
    const { entries, entry: project, put } = found;
    const { period, experience, technologies = [], ...rest } = fields;
    const after = redated(patched(project, rest), period);
    const isMoved = experience !== undefined && experience !== projectOf(cv, project.slug)?.experience.slug;
    const placed = isMoved
      ? transferred(
          found,
          (left) => listOf(left, experience),
          () => after,
        )
      : put(replaced(entries, project, after));
    if (placed === null) return refused("fields.experience", "gone");
    const next = withNamedUses(placed, project.slug, technologies);
    if (!next.ok) return next;
    const sections = changedSections(project.sections, after.sections);
    const names = [
      ...changedFields(noun.fields, project, after),
      ...(isMoved ? ["experience"] : []),
      ...(sections.length === 0 && !isSame(project.sections, after.sections) ? ["sections"] : []),
      ...(technologies.length > 0 ? ["technologies"] : []),
    ];
    return updated(next.cv, "project", after.title, names, after.hidden, sections);
  }),
  "project.remove": removing(PROJECTS),
  "project.move": movingTo(PROJECTS, listOf),
  "project.duplicate": duplicating(PROJECTS, ({ entry: project }, cv) => ({
    ...project,
    slug: freeProjectSlug(cv, project.title),
  })),
};

function freeProjectSlug(cv: Cv, title: string): string {
  return new SlugBook(projectSlugs(cv)).add(title);
}

/** Titles of the sections that are new, gone or other than they were; not of those that only changed places. */
function changedSections(before: readonly Section[], after: readonly Section[]): string[] {
  const isIn = (sections: readonly Section[]) => (section: Section) =>
    sections.some((other) => isSame(other, section));
  const changed = [
    ...after.filter((section) => !isIn(before)(section)),
    ...before.filter((section) => !isIn(after)(section)),
  ];
  return [...new Set(changed.map(({ title }) => title))];
}
