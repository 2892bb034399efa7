import {
  type AnyEntry,
  describedBy,
  ENTRY_LISTS,
  type EntryLists,
  emptyEntry,
  entriesIn,
  entryName,
  fieldsOf,
  listsOf,
} from "../entries/entry-lists";
import type { EntryFields } from "../entries/field";
import { NOUNS } from "../entries/nouns";
import { anonymousFields, ownFields } from "../entries/own-fields";
import type { Cv, Experience, Period, Profile } from "../model";
import { periodOf } from "../months";
import { fold } from "../normalize";
import { SlugBook } from "../slug-book";
import { orgSlugOf } from "../view/filter/project-entry";
import type { PaperWords } from "../words/paper-language";
import { type Redact, redactor, type SecretName } from "./anonymous-text";
import { namesOfOrganisation } from "./organisation-names";

export type AnonymousCv = {
  cv: Cv;
  redact: Redact;
  /** The new slug of what a query may name, by the old one. */
  orgs: ReadonlyMap<string, string>;
  technologies: ReadonlyMap<string, string>;
};

/** Parts of a name that are words like any other. */
const PARTICLES = new Set("de du des la le les di da del van von der den el al ben ibn mac mc".split(" "));

/**
 * The CV without what says whose it is: initials for the name, no contacts nor birth date, a sector or a number for
 * each employer, and none of these names in any text or slug. What else may identify (a product, a client) is the
 * candidate's to hide.
 */
export function anonymousCv(cv: Cv, words: PaperWords): AnonymousCv {
  const { name, contacts } = cv.profile;
  const initials = initialsOf(name);
  const secrets = (employerOf: (experience: Experience) => string) =>
    redactor(
      [
        ...personNames(name, initials),
        ...contacts.flatMap(({ value }) =>
          contactNames(value).map((secret) => ({ name: secret, stand: words.removed })),
        ),
        ...cv.experiences.flatMap((experience) =>
          namesOfOrganisation(experience.organisation).map((secret) => ({
            name: secret,
            stand: employerOf(experience),
            isOrganisation: true,
          })),
        ),
        ...hiddenNames(cv).map((secret) => ({ name: secret, stand: words.removed, isOrganisation: true })),
      ],
      words.removed,
    );
  // A sector may itself name the employer.
  const employers = employerNames(
    cv.experiences,
    words,
    secrets(() => words.removed),
  );
  const redact = secrets((experience) => employers.get(orgSlugOf(experience)) ?? words.removed);
  const { line } = redact;
  const slugs = renamed(cv.technologies, (technology) => line(technology.name));
  const technologyOf = (slug: string) => slugs.get(slug) ?? slug;
  const [experienceSlugs, projectSlugs, groupSlugs] = [new SlugBook(), new SlugBook(), new SlugBook()];
  const levelBook = new SlugBook();
  const levels = cv.levels.map((level) => ({
    slug: levelBook.add(line(level.label)),
    rank: level.rank,
    ...anonymousFields(NOUNS.level.fields, level, redact),
  }));
  const levelSlugs = new Map(cv.levels.map(({ slug }, at) => [slug, levels[at]?.slug ?? slug]));
  const experiences = cv.experiences.map((given): Experience => {
    const organisation = employers.get(orgSlugOf(given)) ?? "";
    return {
      hidden: given.hidden,
      ...periodOf(given),
      ...anonymousFields(NOUNS.experience.fields, given, redact),
      slug: experienceSlugs.add(organisation),
      organisation,
      projects: given.projects.map((each) => ({
        hidden: each.hidden,
        ...periodOf(each),
        ...anonymousFields(NOUNS.project.fields, each, redact),
        slug: projectSlugs.add(line(each.title)),
        sections: each.sections.map((section) =>
          anonymousFields(NOUNS.projectSection.fields, section, redact),
        ),
        uses: each.uses.map(({ technology, kind, stated }) => ({
          technology: technologyOf(technology),
          kind,
          stated: stated === null ? null : periodOf(stated),
        })),
        corrections: [],
      })),
    };
  });
  return {
    cv: {
      profile: anonymousProfile(cv.profile, initials, redact),
      levels,
      skillGroups: cv.skillGroups.map((group) => {
        const skillSlugs = new SlugBook();
        return {
          slug: groupSlugs.add(line(group.title)),
          ...anonymousFields(NOUNS.skillGroup.fields, group, redact),
          skills: group.skills.map((skill) => ({
            slug: skillSlugs.add(line(skill.name)),
            ...anonymousFields(NOUNS.skill.fields, skill, redact),
            level: skill.level === null ? null : (levelSlugs.get(skill.level) ?? null),
            technologies: skill.technologies.map(technologyOf),
          })),
        };
      }),
      experiences,
      ...anonymousEntries(cv, redact),
      sections: cv.sections.map((section) => ({
        ...anonymousFields(NOUNS.section.fields, section, redact),
        hidden: section.hidden,
      })),
      technologies: cv.technologies.map((technology) => ({
        category: technology.category,
        slug: technologyOf(technology.slug),
        name: line(technology.name),
        aliases: technology.aliases.map(line),
      })),
      catalogue: [],
      acceptedFindings: [],
    },
    redact,
    orgs: new Map(
      cv.experiences.map((experience, at) => [
        orgSlugOf(experience),
        orgSlugOf(experiences[at] ?? experience),
      ]),
    ),
    technologies: slugs,
  };
}

/** Names that a description hides, in its own field and in every text. */
function hiddenNames(cv: Cv): string[] {
  const all: (readonly [EntryFields, Readonly<Record<string, unknown>>])[] = [
    ...ENTRY_LISTS.flatMap((list) =>
      entriesIn(cv, list).map((entry) => [describedBy(list).fields, entry] as const),
    ),
    ...cv.experiences.map((each) => [NOUNS.experience.fields, each] as const),
    ...cv.experiences.flatMap(({ projects }) =>
      projects.map((each) => [NOUNS.project.fields, each] as const),
    ),
  ];
  return all.flatMap(([fields, entry]) =>
    ownFields(fields)
      .filter(([, { anonymous }]) => anonymous === "hide")
      .flatMap(([name]) => namesOfOrganisation(String(entry[name] ?? ""))),
  );
}

/** Under its initials; contacts go whole. */
function anonymousProfile(profile: Profile, initials: string, redact: Redact): Profile {
  return { ...anonymousFields(NOUNS.profile.fields, profile, redact), name: initials, contacts: [] };
}

/** Each list with what its description lets an anonymous copy keep; an entry that loses its name goes. */
function anonymousEntries(lists: EntryLists, redact: Redact): EntryLists {
  return listsOf((list) => {
    const slugs = new SlugBook();
    const periods = fieldsOf(list).filter(
      ([, { kind, anonymous }]) => kind === "period" && anonymous === "keep",
    );
    return entriesIn(lists, list).flatMap((given): AnyEntry[] => {
      const entry = {
        ...emptyEntry(list, ""),
        ...anonymousFields(describedBy(list).fields, given, redact),
        ...Object.fromEntries(periods.map(([name]) => [name, periodOf(given[name] as Period)])),
      };
      const shown = entryName(list, entry);
      return shown === "" ? [] : [{ ...entry, slug: slugs.add(shown), hidden: given.hidden }];
    });
  });
}

/** `Zoé D’Aramitz` is `Z. D.`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .flatMap((part) => part.match(/[\p{L}\p{N}]/u)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase("fr")}.`)
    .join(" ");
}

/** The name, its words, and the ways an account is often called after it. */
function personNames(name: string, initials: string): SecretName[] {
  const words = (name.match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? []).filter((word) => !PARTICLES.has(fold(word)));
  const [first = "", ...surnames] = words.map(fold);
  const accounts = [...surnames, ...(surnames.length > 1 ? [surnames.join("")] : [])].flatMap((last) => [
    first + last,
    last + first,
    `${first[0]}${last}`,
    `${first}${last[0]}`,
  ]);
  return [
    { name, stand: initials },
    ...accounts.map((account) => ({ name: account, stand: initials })),
    ...words.map((word) => ({ name: word, stand: initialsOf(word) })),
  ];
}

/** A contact as it is written, and the account that ends its address. */
function contactNames(value: string): string[] {
  const account = value.replace(/[/?#]+$/, "").match(/[^/@?#]{4,}$/)?.[0];
  return [value, ...(account === undefined || account === value || account.includes(".") ? [] : [account])];
}

/** The replacement of each employer, by the slug of its organisation; two of one sector are numbered. */
function employerNames(
  experiences: readonly Experience[],
  words: PaperWords,
  redact: Redact,
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const experience of experiences) {
    const slug = orgSlugOf(experience);
    if (names.has(slug) || experience.organisation === "") continue;
    const given = experiences.find((other) => orgSlugOf(other) === slug && other.sector !== "")?.sector;
    const sector = given === undefined ? undefined : redact.line(given);
    if (sector === undefined) names.set(slug, words.employer(names.size + 1));
    else {
      const count = (taken.get(fold(sector)) ?? 0) + 1;
      taken.set(fold(sector), count);
      names.set(slug, count === 1 ? sector : `${sector} (${count})`);
    }
  }
  return names;
}

/** New slugs for the entries whose name changes. */
function renamed<Entry extends { slug: string; name: string }>(
  entries: readonly Entry[],
  rename: (entry: Entry) => string,
): Map<string, string> {
  const changed = entries.filter((entry) => rename(entry) !== entry.name);
  const book = new SlugBook(entries.filter((entry) => !changed.includes(entry)).map(({ slug }) => slug));
  return new Map(changed.map((entry) => [entry.slug, book.add(rename(entry))]));
}
