import { ENTRY_LISTS, entriesIn, entryName } from "../entries/entry-lists";
import { nameOfExperience } from "../entries/experience";
import { inScaleOrder } from "../entries/level";
import { NOUNS, type Noun } from "../entries/nouns";
import { isSame } from "../immutable-list";
import type { CatalogueChange, Cv, Skill } from "../model";
import { periodOf } from "../months";
import { slugOf } from "../slug";
import { namedBy, technologiesOfSkill } from "../technologies/derived-uses";
import { knownTechnology, type OwnCatalogue, ownCatalogue } from "../technologies/own-catalogue";

/**
 * A CV as a flat list of entries with fields, for comparing whole CVs without knowing each noun. What is derived (uses,
 * technologies) is not in it, nor what the candidate says of findings.
 */

/** Parents before children, so that those can be matched under these. */
export const ENTRY_NOUNS = Object.keys(NOUNS) as readonly Noun[];

export type EntryFields = Readonly<Record<string, unknown>>;

export type Entry = {
  noun: Noun;
  /** Unique in its CV. */
  key: string;
  /** Key of the entry it belongs to; null at the top. */
  parent: string | null;
  /** Stays when the entry is renamed; an entry without a slug has its title or kind, numbered. */
  slug: string;
  /** How a person calls it. */
  name: string;
  /** Values as JSON: a field that is `undefined` is absent. */
  fields: EntryFields;
};

/** The content of an entry, without its place. */
export type EntryPart = Pick<Entry, "noun" | "name" | "fields">;

/**
 * Every entry of a CV, siblings in their order. The technologies of a skill are a field only where they are not those
 * of its name.
 * @param catalogue names technologies, when it is not the CV's own.
 */
export function entriesOf(cv: Cv, catalogue: readonly CatalogueChange[] = cv.catalogue): Entry[] {
  const read = ownCatalogue(cv.catalogue);
  const named = catalogue === cv.catalogue ? null : ownCatalogue(catalogue);
  const { contacts, ...profile } = cv.profile;
  const contactNumber = numbered();
  const sectionNumber = numbered();
  return [
    entry("profile", null, "", profile.name, profile),
    ...contacts.map((contact) =>
      entry("contact", null, contactNumber(contact.kind), `${contact.kind} ${contact.value}`, contact),
    ),
    ...inScaleOrder(cv.levels).map(({ slug, rank, ...fields }) =>
      entry("level", null, slug, fields.label, { ...fields, ranked: rank !== null }),
    ),
    ...cv.skillGroups.flatMap((group) => groupEntries(group, read, named)),
    ...cv.experiences.flatMap(experienceEntries),
    ...ENTRY_LISTS.flatMap((list) =>
      entriesIn(cv, list).map((own) => {
        const { slug, ...fields } = own;
        return entry(list, null, slug, entryName(list, own), fields);
      }),
    ),
    ...cv.sections.map((section) =>
      entry("section", null, sectionNumber(section.title), section.title, section),
    ),
    ...cv.catalogue.map(({ slug, ...change }) =>
      entry("technology", null, slug, technologyName(cv, slug, change.name), change),
    ),
  ];
}

/** The key of a level, as skills name it. */
function levelKey(slug: string): string {
  return `level/${slug}`;
}

function groupEntries(
  { slug, skills, ...fields }: Cv["skillGroups"][number],
  read: OwnCatalogue,
  named: OwnCatalogue | null,
): Entry[] {
  const group = entry("skillGroup", null, slug, fields.title, fields);
  const stoodFor = ({ name, technologies }: Pick<Skill, "name" | "technologies">) => {
    if (isSame(technologies, technologiesOfSkill(name, read))) return undefined;
    return named === null ? technologies : namedBy(technologies, named);
  };
  return [
    group,
    ...skills.map(({ slug: own, ...skill }) =>
      entry("skill", group.key, own, skill.name, {
        ...skill,
        level: skill.level === null ? null : levelKey(skill.level),
        technologies: stoodFor(skill),
      }),
    ),
  ];
}

function experienceEntries(experience: Cv["experiences"][number]): Entry[] {
  const { slug, projects, from: _from, to: _to, ...rest } = experience;
  const fields = { ...rest, period: periodOf(experience) };
  const own = entry("experience", null, slug, nameOfExperience(experience), fields);
  return [own, ...projects.flatMap((project) => projectEntries(project, own.key))];
}

function projectEntries(project: Cv["experiences"][number]["projects"][number], of: string): Entry[] {
  const { slug, sections, corrections, uses: _uses, from: _from, to: _to, ...rest } = project;
  const { title } = project;
  const fields = { ...rest, period: periodOf(project) };
  // Slugs of projects are unique in the whole CV, so that one keeps its key when it changes experiences.
  const own = { ...entry("project", of, slug, title, fields), key: `project/${slug}` };
  const number = numbered();
  return [
    own,
    ...sections.map((section) =>
      entry("projectSection", own.key, number(section.title), section.title, section),
    ),
    ...corrections.map((said) => entry("correction", own.key, said.technology, said.technology, said)),
  ];
}

function entry(noun: Noun, parent: string | null, slug: string, name: string, fields: EntryFields): Entry {
  const path = [noun, ...(parent === null ? [] : [parent]), slug].filter((part) => part !== "");
  return { noun, key: path.join("/"), parent, slug, name, fields };
}

export function technologyName(cv: Cv, slug: string, name: string | undefined): string {
  const known = cv.technologies.find((technology) => technology.slug === slug) ?? knownTechnology(slug);
  return name ?? known?.name ?? slug;
}

/** Slugs for siblings that have none: the second "Notes" is `notes-2`. */
function numbered(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const slug = slugOf(text);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}~${count}`;
  };
}
