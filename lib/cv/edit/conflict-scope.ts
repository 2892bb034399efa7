import { entriesIn } from "../entries/entry-lists";
import type { Cv } from "../model";
import type { Edit } from "./edit-schema";
import { experienceOf, projectOf } from "./find-entry";

/**
 * The part of a CV that an edit depends on. Two versions in which this part is equal are no conflict: an edit made on the
 * older one may be applied to the newer. An edit that only adds or moves has no scope.
 */
export function conflictScope(edit: Edit): (cv: Cv) => unknown {
  switch (edit.kind) {
    case "profile.update":
      return ({ profile: { contacts: _, ...profile } }) => profile;
    case "contacts.update":
      return ({ profile }) => profile.contacts;
    case "level.update":
    case "level.remove":
      return (cv) => cv.levels.find(({ slug }) => slug === edit.level);
    case "skillGroup.update":
      return (cv) => cv.skillGroups.find(({ slug }) => slug === edit.group)?.title;
    case "skillGroup.remove":
      return (cv) => cv.skillGroups.find(({ slug }) => slug === edit.group);
    case "skill.update":
    case "skill.remove":
      return (cv) =>
        cv.skillGroups
          .find(({ slug }) => slug === edit.group)
          ?.skills.find(({ slug }) => slug === edit.skill);
    case "experience.update":
      return (cv) => ({ ...experienceOf(cv, edit.experience), projects: null });
    case "experience.remove":
      return (cv) => experienceOf(cv, edit.experience);
    case "project.update":
    case "project.remove":
      // Its uses and corrections are not of this form.
      return (cv) => ({ ...projectOf(cv, edit.project)?.project, uses: null, corrections: null });
    case "use.correct":
      return (cv) =>
        projectOf(cv, edit.project)?.project.corrections.find(
          ({ technology }) => technology === edit.technology,
        );
    case "entry.update":
    case "entry.remove":
      return (cv) => entriesIn(cv, edit.list).find(({ slug }) => slug === edit.entry);
    case "section.update":
    case "section.remove":
    case "section.move":
    case "section.duplicate":
      // Named by its position, so that any other change may make it another one.
      return ({ sections }) => sections;
    case "technology.update":
    case "technology.merge":
      return (cv) => cv.catalogue.find(({ slug }) => slug === edit.technology);
    case "level.add":
    case "level.move":
    case "skillGroup.add":
    case "skillGroup.move":
    case "skill.add":
    case "skill.move":
    case "experience.add":
    case "experience.move":
    case "experience.duplicate":
    case "project.add":
    case "project.move":
    case "project.duplicate":
    case "section.add":
    case "entry.add":
    case "entry.move":
    case "entry.duplicate":
    case "finding.accept":
    case "finding.reopen":
      return () => null;
  }
}
