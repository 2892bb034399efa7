import { emptyFields } from "../entries/own-fields";
import { project as noun } from "../entries/project";
import { inserted, isSame, patched, replaced, without } from "../immutable-list";
import type { Cv, Experience, Project, Section } from "../model";
import { periodOf } from "../months";
import { SlugBook } from "../slug-book";
import { type Changed, did, refused, updatedOrHidden } from "./changed";
import type { EditOf } from "./edit-schema";
import { changedFields, redated } from "./experience-edits";
import { experienceOf, projectOf, projectSlugs, withProjects } from "./find-entry";
import { withNamedUses } from "./use-edits";

export const PROJECT_EDITS = {
  "project.add": (cv: Cv, { experience: of, fields, at }: EditOf<"project.add">): Changed => {
    const experience = experienceOf(cv, of);
    if (experience === undefined) return refused("experience", "gone");
    const { period = {}, title, technologies = [], ...rest } = fields;
    const slug = new SlugBook(projectSlugs(cv)).add(title);
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
    const projects = inserted(experience.projects, patched(empty, rest), at);
    const next = withNamedUses(withProjects(cv, experience, projects), slug, technologies);
    return next.ok ? did(next.cv, "add", "project", title, slug) : next;
  },

  "project.update": (cv: Cv, { project: slug, fields }: EditOf<"project.update">): Changed => {
    const found = projectOf(cv, slug);
    if (found === null) return refused("project", "gone");
    const { experience, project } = found;
    const { period, experience: to = experience.slug, technologies = [], ...rest } = fields;
    const after = redated(patched(project, rest), period);
    const placed =
      to === experience.slug
        ? withProjects(cv, experience, replaced(experience.projects, project, after))
        : withProjectMoved(cv, { experience, project }, { after, to });
    if (placed === null) return refused("fields.experience", "gone");
    const next = withNamedUses(placed, slug, technologies);
    if (!next.ok) return next;
    const sections = changedSections(project.sections, after.sections);
    const names = [
      ...changedFields(noun.fields, project, after),
      to !== experience.slug && "experience",
      sections.length === 0 && !isSame(project.sections, after.sections) && "sections",
      technologies.length > 0 && "technologies",
    ].filter((name) => name !== false);
    return updatedOrHidden(next.cv, "project", after.title, names, after.hidden, sections);
  },

  "project.remove": (cv: Cv, { project: slug }: EditOf<"project.remove">): Changed => {
    const found = projectOf(cv, slug);
    if (found === null) return refused("project", "gone");
    const { experience, project } = found;
    const next = withProjects(cv, experience, without(experience.projects, project));
    return did(next, "remove", "project", project.title);
  },

  "project.move": (cv: Cv, { project: slug, to, at }: EditOf<"project.move">): Changed => {
    const found = projectOf(cv, slug);
    if (found === null) return refused("project", "gone");
    const next = withProjectMoved(cv, found, { after: found.project, to, at });
    return next === null ? refused("to", "gone") : did(next, "move", "project", found.project.title);
  },

  /** The copy is a draft: recruiters see it once the candidate shows it. */
  "project.duplicate": (cv: Cv, { project: slug }: EditOf<"project.duplicate">): Changed => {
    const found = projectOf(cv, slug);
    if (found === null) return refused("project", "gone");
    const { experience, project } = found;
    const copy = { ...project, hidden: true, slug: new SlugBook(projectSlugs(cv)).add(project.title) };
    const projects = inserted(experience.projects, copy, experience.projects.indexOf(project) + 1);
    return did(withProjects(cv, experience, projects), "duplicate", "project", project.title, copy.slug);
  },
};

/** The CV with a project, as it is `after`, in another experience or place; null without that experience. */
function withProjectMoved(
  cv: Cv,
  { experience, project }: { experience: Experience; project: Project },
  { after, to, at }: { after: Project; to: string; at?: number | undefined },
): Cv | null {
  const left = withProjects(cv, experience, without(experience.projects, project));
  const target = experienceOf(left, to);
  return target === undefined ? null : withProjects(left, target, inserted(target.projects, after, at));
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
