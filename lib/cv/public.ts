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
import { experience } from "./entries/experience";
import { publicFields } from "./entries/own-fields";
import { project } from "./entries/project";
import type { Contact, Cv, Experience, Period, Project, Section, Skill, Technology, Use } from "./model";
import { periodOf } from "./months";

/**
 * The CV that anyone may see, and the one place that decides it. It is built from what may be seen, field by field: a
 * field that is not named here is in no page, payload or export, and a field of the model that is forgotten does not
 * compile. Not in it: private contacts, a private birth date, hidden entries, the technologies that nothing visible
 * uses, evaluates or declares, and how the candidate came to it (corrections, catalogue, accepted findings).
 */
export function publicCv(cv: Cv): Cv {
  const experiences = cv.experiences.filter(({ hidden }) => !hidden).map(publicExperience);
  const skillGroups = cv.skillGroups.map(({ slug, title, skills }) => ({
    slug,
    title,
    skills: skills.map(publicSkill),
  }));
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map((use) => use.technology)),
    ),
    ...skillGroups.flatMap(({ skills }) => skills.flatMap((skill) => skill.technologies)),
  ]);
  const { name, titles, softSkills, summary, contacts, birthDate, birthDatePublic, locale } = cv.profile;
  return {
    profile: {
      name,
      titles,
      softSkills,
      summary,
      contacts: contacts.filter((contact) => !contact.private).map(publicContact),
      birthDate: birthDatePublic ? birthDate : null,
      birthDatePublic,
      locale,
    },
    levels: cv.levels.map(({ slug, label, rank, minYears }) => ({ slug, label, rank, minYears })),
    skillGroups,
    experiences,
    ...publicEntries(cv),
    sections: cv.sections
      .filter((section) => !section.hidden)
      .map(({ title, body }) => ({ title, body, hidden: false })),
    technologies: cv.technologies.filter(({ slug }) => mentioned.has(slug)).map(publicTechnology),
    catalogue: [],
    acceptedFindings: [],
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
    ...publicFields(experience.fields, given),
    ...periodOf(given),
    projects: given.projects.filter(({ hidden }) => !hidden).map(publicProject),
  };
}

function publicProject(given: Project): Project {
  return {
    slug: given.slug,
    hidden: false,
    ...publicFields(project.fields, given),
    ...periodOf(given),
    sections: given.sections.map(publicSection),
    uses: given.uses.map(publicUse),
    corrections: [],
  };
}

function publicSection({ kind, title, body }: Section): Section {
  return { kind, title, body };
}

function publicUse({ technology, kind, stated }: Use): Use {
  return { technology, kind, stated: stated === null ? null : periodOf(stated) };
}

function publicSkill({ slug, name, level, technologies }: Skill): Skill {
  return { slug, name, level, technologies };
}

function publicTechnology({ slug, name, category, aliases }: Technology): Technology {
  return { slug, name, category, aliases };
}

function publicContact({ kind, value }: Contact): Contact {
  return { kind, value, private: false };
}
