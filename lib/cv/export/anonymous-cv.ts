import type { Cv, Experience, Profile } from "../model";
import { fold } from "../normalize";
import { SlugBook } from "../slug-book";
import { orgSlugOf } from "../view/filter/project-entry";
import type { PaperWords } from "../words/paper-words";
import { type Redact, redactor } from "./anonymous-text";

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
          contactNames(value).map((secret) => [secret, words.removed] as const),
        ),
        ...cv.experiences.flatMap((experience) =>
          namesOfEmployer(experience.organisation).map((secret) => [secret, employerOf(experience)] as const),
        ),
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
  const { line, markdown } = redact;
  const slugs = renamed(cv.technologies, (technology) => line(technology.name));
  const technologyOf = (slug: string) => slugs.get(slug) ?? slug;
  const [experienceSlugs, projectSlugs] = [new SlugBook(), new SlugBook()];
  const experiences = cv.experiences.map((experience): Experience => {
    const organisation = employers.get(orgSlugOf(experience)) ?? "";
    const { sector: _, ...rest } = experience;
    return {
      ...rest,
      slug: experienceSlugs.add(organisation),
      organisation,
      role: line(experience.role),
      summary: markdown(experience.summary),
      projects: experience.projects.map((project) => ({
        ...project,
        slug: projectSlugs.add(line(project.title)),
        title: line(project.title),
        summary: markdown(project.summary),
        sections: project.sections.map(({ kind, title, body }) => ({
          kind,
          title: line(title),
          body: markdown(body),
        })),
        uses: project.uses.map((use) => ({ ...use, technology: technologyOf(use.technology) })),
        corrections: [],
      })),
    };
  });
  return {
    cv: {
      ...cv,
      profile: anonymousProfile(cv.profile, initials, redact),
      skillGroups: cv.skillGroups.map((group) => ({
        ...group,
        title: line(group.title),
        skills: group.skills.map((skill) => ({
          ...skill,
          name: line(skill.name),
          technologies: skill.technologies.map(technologyOf),
        })),
      })),
      experiences,
      sections: cv.sections.map(({ title, body, hidden }) => ({
        title: line(title),
        body: markdown(body),
        hidden,
      })),
      technologies: cv.technologies.map((technology) => ({
        ...technology,
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

function anonymousProfile(profile: Profile, initials: string, { line, markdown }: Redact): Profile {
  return {
    ...profile,
    name: initials,
    titles: profile.titles.map(line),
    softSkills: profile.softSkills.map(line),
    summary: markdown(profile.summary),
    contacts: [],
    birthDate: null,
    birthDatePublic: false,
  };
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
function personNames(name: string, initials: string): (readonly [string, string])[] {
  const words = (name.match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? []).filter((word) => !PARTICLES.has(fold(word)));
  const [first, last] = [fold(words[0] ?? ""), fold(words.at(-1) ?? "")];
  const accounts =
    words.length < 2 ? [] : [first + last, last + first, `${first[0]}${last}`, `${first}${last[0]}`];
  return [
    [name, initials],
    ...accounts.map((account) => [account, initials] as const),
    ...words.map((word) => [word, initialsOf(word)] as const),
  ];
}

/** A contact as it is written, and the account that ends its address. */
function contactNames(value: string): string[] {
  const account = value.replace(/[/?#]+$/, "").match(/[^/@?#]{4,}$/)?.[0];
  return [value, ...(account === undefined || account === value || account.includes(".") ? [] : [account])];
}

/** An organisation may be called by its name, the brackets after it, or its initials. */
function namesOfEmployer(organisation: string): string[] {
  const [, before = "", inside = ""] = organisation.match(/^([^()]*)\(([^()]*)\)\s*$/) ?? [];
  const capitals = organisation.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return [organisation, before, inside, capitals.length > 2 ? capitals.join("") : ""].filter(
    (name) => name.trim().length > 1,
  );
}

/** What stands for each employer, by the slug of its organisation; two of one sector are numbered. */
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
    const given = experiences.find(
      (other) => orgSlugOf(other) === slug && other.sector !== undefined,
    )?.sector;
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
