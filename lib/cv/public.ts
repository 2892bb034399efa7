import {
  type AnyEntry,
  describedBy,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entriesIn,
  fieldsOf,
  listsOf,
} from "./entries/entry-lists";
import { NOUNS } from "./entries/nouns";
import { publicFields } from "./entries/own-fields";
import type { Cv, Experience, Period, Profile, Project, Technology, Use } from "./model";
import { periodOf } from "./months";

/**
 * The CV that anyone may see, and the one place that decides it. It is built from what may be seen, field by field: a
 * field that is not named here is in no page, payload or export, and a field of the model that is forgotten does not
 * compile. Not in it: private contacts, a private birth date or photo, hidden entries, the technologies that nothing visible
 * uses, evaluates or declares, and how the candidate came to it (corrections, catalogue, accepted findings).
 */
export function publicCv(cv: Cv): Cv {
  const experiences = cv.experiences.filter(({ hidden }) => !hidden).map(publicExperience);
  const skillGroups = cv.skillGroups.map((group) => ({
    slug: group.slug,
    ...publicFields(NOUNS.skillGroup.fields, group),
    skills: group.skills.map((skill) => ({ slug: skill.slug, ...publicFields(NOUNS.skill.fields, skill) })),
  }));
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map((use) => use.technology)),
    ),
    ...skillGroups.flatMap(({ skills }) => skills.flatMap((skill) => skill.technologies)),
  ]);
  return {
    profile: publicProfile(cv.profile),
    levels: cv.levels.map((level) => ({
      slug: level.slug,
      rank: level.rank,
      ...publicFields(NOUNS.level.fields, level),
    })),
    skillGroups,
    experiences,
    ...publicEntries(cv),
    sections: cv.sections
      .filter((section) => !section.hidden)
      .map((section) => ({ ...publicFields(NOUNS.section.fields, section), hidden: false })),
    technologies: cv.technologies.filter(({ slug }) => mentioned.has(slug)).map(publicTechnology),
    catalogue: [],
    acceptedFindings: [],
  };
}

function publicProfile(given: Profile): Profile {
  return {
    ...publicFields(NOUNS.profile.fields, given),
    birthDate: given.birthDatePublic ? given.birthDate : null,
    photo: given.photoPublic ? given.photo : "",
    contacts: given.contacts
      .filter((contact) => !contact.private)
      .map((contact) => publicFields(NOUNS.contact.fields, contact)),
  };
}

function publicEntries(lists: EntryLists): EntryLists {
  return listsOf((list) =>
    entriesIn(lists, list)
      .filter((entry) => !entry.hidden)
      .map((entry) => publicEntry(list, entry)),
  );
}

function publicEntry(list: EntryList, entry: AnyEntry): AnyEntry {
  const periods = fieldsOf(list).filter(
    ([, { kind, visibility }]) => kind === "period" && visibility === "public",
  );
  return {
    ...emptyEntry(list, entry.slug),
    ...publicFields(describedBy(list).fields, entry),
    ...Object.fromEntries(periods.map(([name]) => [name, periodOf(entry[name] as Period)])),
  };
}

function publicExperience(given: Experience): Experience {
  return {
    slug: given.slug,
    hidden: false,
    ...publicFields(NOUNS.experience.fields, given),
    ...periodOf(given),
    projects: given.projects.filter(({ hidden }) => !hidden).map(publicProject),
  };
}

function publicProject(given: Project): Project {
  return {
    slug: given.slug,
    hidden: false,
    ...publicFields(NOUNS.project.fields, given),
    ...periodOf(given),
    sections: given.sections.map((section) => publicFields(NOUNS.projectSection.fields, section)),
    uses: given.uses.map(publicUse),
    corrections: [],
  };
}

function publicUse({ technology, kind, stated }: Use): Use {
  return { technology, kind, stated: stated === null ? null : periodOf(stated) };
}

function publicTechnology({ slug, name, category, aliases }: Technology): Technology {
  return { slug, name, category, aliases };
}
