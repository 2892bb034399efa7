import fc from "fast-check";
import {
  type AnyEntry,
  ENTRY_LISTS,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entryName,
  fieldsOf,
  listsOf,
} from "@/lib/cv/entries/entry-lists";
import type { EntryFields, Field, FieldKind } from "@/lib/cv/entries/field";
import { NOUNS } from "@/lib/cv/entries/nouns";
import { emptyValue, type OwnFields, ownFields } from "@/lib/cv/entries/own-fields";
import type {
  CatalogueChange,
  Correction,
  Cv,
  Experience,
  Period,
  Project,
  Skill,
  Technology,
  Use,
} from "@/lib/cv/model";
import { firstMonth, lastMonth } from "@/lib/cv/months";
import { slugOf } from "@/lib/cv/slug";
import { SlugBook } from "@/lib/cv/slug-book";
import { sortedValues } from "@/lib/cv/view/filter/edit-query";
import { orgSlugOf } from "@/lib/cv/view/filter/project-entry";
import { COLUMNS, SORT_KEYS, type ViewQuery } from "@/lib/cv/view/filter/query";
import { CATEGORIES, USE_KINDS } from "@/lib/cv/vocabulary";
import { aLevel, aSkill, aTechnology } from "./cv-factory";

/** In all that is private in a random CV, and nowhere else. */
export const SECRET = "secret";
export const SECRET_BIRTH_DATE = "1911-11-11";
const PUBLIC_BIRTH_DATE = "1922-02-22";
/** A private photo bears this digest. */
export const SECRET_DIGEST = "5ec2e7".padEnd(32, "0");
const SECRET_PHOTO = `${SECRET_DIGEST}-480x512.jpg`;
export const PUBLIC_PHOTO = `${"b11c".padEnd(32, "0")}-480x512.jpg`;

const TECHNOLOGIES: readonly Technology[] = [
  aTechnology("C++", { category: "development" }),
  aTechnology("C#", { category: "development" }),
  aTechnology(".NET", { category: "development" }),
  aTechnology("C", { category: "development" }),
  aTechnology("Subversion", { category: "automation", aliases: ["SVN"] }),
  aTechnology("Xymon", { category: "monitoring", aliases: ["Hobbit", "Hobbit/Xymon"] }),
  aTechnology("Let’s Encrypt", { category: "network" }),
  aTechnology("Debian", { category: "system", aliases: ["Debian GNU/Linux"] }),
  aTechnology("Proxmox", { category: "virtualisation", aliases: ["Proxmox VE"] }),
  aTechnology("Bash", { category: "system" }),
  aTechnology("Node.js", { category: "development", aliases: ["Node"] }),
  aTechnology('Feuille, « de » "calcul"', { category: "other" }),
];
/** Used by hidden projects only. */
const HIDDEN_TECHNOLOGY = aTechnology(`${SECRET}ware`);

const LEVELS = [
  aLevel("Débutant", { rank: 0 }),
  aLevel("Confirmé", { rank: 1 }),
  aLevel("Expert", { rank: 2, minYears: 10 }),
  aLevel("Notions"),
];

const WORDS = [
  "Déploiement",
  "sauvegarde",
  "œuvre",
  "de",
  "l’équipe",
  "VLAN",
  "=cmd",
  'réseau;"x"',
  "-1",
  "SVN",
  "c++",
];

const arbitraryText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));
const arbitraryMarkdown = fc.oneof(
  fc.constant(""),
  fc.array(arbitraryText, { maxLength: 3 }).map((lines) => lines.map((line) => `* ${line}`).join("\n")),
);

/** Few dates, so that periods often begin and end together. */
const arbitraryDate = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.constantFrom("", "-01", "-06", "-07", "-12"))
  .map((parts) => parts.join(""));

/** Any period a CV may give: whole, still going on, of a year, half known or unknown; never backwards. */
export const arbitraryPeriod: fc.Arbitrary<Period> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(arbitraryDate, arbitraryDate).map(([a, b]) => inOrder(a, b)) },
  { weight: 1, arbitrary: arbitraryDate.map((from): Period => ({ from, to: null })) },
  { weight: 1, arbitrary: arbitraryDate.map((from): Period => ({ from })) },
  { weight: 1, arbitrary: arbitraryDate.map((to): Period => ({ to })) },
  { weight: 2, arbitrary: fc.constant<Period>({}) },
);

function inOrder(a: string, b: string): { from: string; to: string } {
  return firstMonth(a) <= lastMonth(b) ? { from: a, to: b } : { from: b, to: a };
}

const arbitraryTechnology = fc.constantFrom(...TECHNOLOGIES.map(({ slug }) => slug));

const FIELD_VALUES: Readonly<Record<Exclude<FieldKind, "choice">, fc.Arbitrary<unknown>>> = {
  line: arbitraryText,
  address: fc.constantFrom("", "https://example.org/a?b=c&d", "https://example.org/"),
  text: arbitraryMarkdown,
  lines: fc.array(arbitraryText, { maxLength: 2 }),
  date: fc.option(arbitraryDate),
  day: fc.constantFrom(PUBLIC_BIRTH_DATE, null),
  period: arbitraryPeriod,
  stated: fc.option(arbitraryPeriod, { freq: 2 }),
  years: fc.constantFrom(null, 0, 10),
  flag: fc.boolean(),
  technology: arbitraryTechnology,
  technologies: fc.uniqueArray(arbitraryTechnology, { maxLength: 2 }),
  level: fc.option(fc.constantFrom(...LEVELS.map(({ slug }) => slug))),
};

function fieldValue(field: Field): fc.Arbitrary<unknown> {
  return field.kind === "choice" ? fc.constantFrom(...field.options) : FIELD_VALUES[field.kind];
}

/** Values for the fields that a noun holds itself; those that came late are often empty. */
function ownValues<Fields extends EntryFields>(fields: Fields): fc.Arbitrary<OwnFields<Fields>> {
  const values = ownFields(fields).map(([name, field]) => [
    name,
    field.late ? fc.oneof(fc.constant(emptyValue(field)), fieldValue(field)) : fieldValue(field),
  ]);
  return fc.record(Object.fromEntries(values)) as unknown as fc.Arbitrary<OwnFields<Fields>>;
}

const arbitraryUse: fc.Arbitrary<Use> = fc.record({
  technology: fc.constantFrom(...TECHNOLOGIES.map(({ slug }) => slug)),
  kind: fc.constantFrom(...USE_KINDS),
  stated: fc.option(arbitraryPeriod, { freq: 2 }),
});

const arbitraryCorrection: fc.Arbitrary<Correction> = fc
  .tuple(ownValues(NOUNS.correction.fields), fc.constantFrom({}, {}, {}, { technology: "unheard-of" }))
  .map((parts) => Object.assign({}, ...parts))
  .map((correction) => (correction.kind === "none" ? { ...correction, stated: null } : correction));

const arbitraryProject: fc.Arbitrary<Project> = fc
  .record({
    values: ownValues(NOUNS.project.fields),
    hidden: rarely(),
    sections: fc.array(ownValues(NOUNS.projectSection.fields), { maxLength: 3 }),
    uses: fc.array(arbitraryUse, { maxLength: 6 }),
    corrections: fc.uniqueArray(arbitraryCorrection, {
      maxLength: 2,
      selector: ({ technology }) => technology,
    }),
    period: arbitraryPeriod,
  })
  .map(({ period, values, ...project }) => ({ slug: slugOf(values.title), ...values, ...project, ...period }))
  .map((project) => (project.hidden ? secretProject(project) : project));

function secretProject(project: Project): Project {
  const use: Use = { technology: HIDDEN_TECHNOLOGY.slug, kind: "used", stated: null };
  return { ...project, title: `${SECRET} ${project.title}`, summary: SECRET, uses: [...project.uses, use] };
}

const arbitraryExperience: fc.Arbitrary<Experience> = fc
  .record({
    organisation: fc.constantFrom("Aday", "ÀDAY", "OC3", "Nevrax", "株式会社"),
    values: ownValues(NOUNS.experience.fields),
    hidden: rarely(),
    projects: fc.array(arbitraryProject, { maxLength: 5, size: "+1" }),
    period: arbitraryPeriod,
  })
  .map(({ period, values, organisation, ...experience }) => ({
    ...values,
    slug: slugOf(organisation),
    organisation,
    ...experience,
    ...period,
  }))
  .map((experience) =>
    experience.hidden
      ? {
          ...experience,
          organisation: `${SECRET} ${experience.organisation}`,
          projects: experience.projects.map(secretProject),
        }
      : experience,
  );

const arbitrarySkill: fc.Arbitrary<Skill> = ownValues(NOUNS.skill.fields).map((values) =>
  aSkill("Savoir-faire", { ...values, name: "Savoir-faire" }),
);

/** Names, categories and spellings of the candidate's own; `${SECRET}` where it says what nobody may see. */
const arbitraryCatalogue: fc.Arbitrary<CatalogueChange[]> = fc.uniqueArray(
  fc
    .record(
      {
        slug: fc.constantFrom(...TECHNOLOGIES.map(({ slug }) => slug), `${SECRET}-thing`),
        name: arbitraryText,
        category: fc.constantFrom(...CATEGORIES),
        aliases: fc.array(arbitraryText, { maxLength: 2 }),
        mergedInto: fc.constant("proxmox"),
        ignored: fc.boolean(),
      },
      { requiredKeys: ["slug"] },
    )
    .map(({ mergedInto, ...change }) => ({
      ...change,
      ...(mergedInto !== undefined && change.slug !== mergedInto && { mergedInto }),
    })),
  { maxLength: 3, selector: ({ slug }) => slug },
);

/** Slugs of siblings as their names give them. */
function named(list: EntryList, entries: readonly AnyEntry[]): AnyEntry[] {
  const book = new SlugBook();
  return entries.map((entry) => ({ ...entry, slug: book.add(entryName(list, entry)) }));
}

/** Entries of each list that `lib/cv/entries` describes; `SECRET` wherever nobody may see it. */
const arbitraryEntries: fc.Arbitrary<EntryLists> = fc
  .tuple(
    ...ENTRY_LISTS.map((list) =>
      fc.array(
        fc
          .tuple(
            rarely(),
            fc.record(Object.fromEntries(fieldsOf(list).map(([name, field]) => [name, fieldValue(field)]))),
          )
          .map(([hidden, values]): AnyEntry => {
            const shown = { ...emptyEntry(list, "entry"), ...values, hidden };
            if (!hidden) return shown;
            const lines = fieldsOf(list).filter(([, { kind }]) => kind === "line" || kind === "text");
            return { ...shown, ...Object.fromEntries(lines.map(([name]) => [name, SECRET])) };
          }),
        { maxLength: 2 },
      ),
    ),
  )
  .map((lists) => listsOf((list) => named(list, lists[ENTRY_LISTS.indexOf(list)] ?? [])));

/**
 * A random CV, whole and consistent: hidden entries, private contacts, uses of every kind, dates of every precision,
 * one technology under several names, two experiences at one organisation.
 */
export const arbitraryCv: fc.Arbitrary<Cv> = fc
  .record({
    experiences: fc.array(arbitraryExperience, { maxLength: 4, size: "+1" }),
    skills: fc.array(arbitrarySkill, { maxLength: 5 }),
    sections: fc.array(
      fc.tuple(ownValues(NOUNS.section.fields), rarely()).map(([values, hidden]) => ({ ...values, hidden })),
      {
        maxLength: 2,
      },
    ),
    entries: arbitraryEntries,
    profile: ownValues(NOUNS.profile.fields),
    privateContact: fc.boolean(),
    catalogue: arbitraryCatalogue,
    acceptedFindings: fc.uniqueArray(fc.constantFrom(`${SECRET}/a`, `${SECRET}/b`)),
    birthDate: fc.constantFrom(SECRET_BIRTH_DATE, PUBLIC_BIRTH_DATE, null),
    photo: fc.constantFrom(SECRET_PHOTO, PUBLIC_PHOTO, ""),
  })
  .map(({ experiences, skills, sections, entries, profile, privateContact, birthDate, photo, ...own }) => ({
    profile: {
      ...profile,
      name: "Zoé D’Aramitz",
      contacts: [
        { kind: "email", value: "zoe@example.org", private: false },
        ...(privateContact ? [{ kind: "phone", value: SECRET, private: true }] : []),
      ],
      birthDate,
      birthDatePublic: birthDate === PUBLIC_BIRTH_DATE,
      photo,
      photoPublic: photo === PUBLIC_PHOTO,
    },
    ...entries,
    levels: LEVELS,
    skillGroups: [{ slug: "outils", title: "Outils", skills: withUniqueSlugs(skills) }],
    experiences: withUniqueProjects(withUniqueSlugs(experiences)),
    sections: sections.map((section) => (section.hidden ? { ...section, body: SECRET } : section)),
    technologies: mentionedIn(experiences, skills),
    ...own,
  }));

/** What a file of a CV can give back: all but the photo. */
export function withoutPhoto(cv: Cv): Cv {
  return { ...cv, profile: { ...cv.profile, photo: "", photoPublic: false } };
}

function mentionedIn(experiences: readonly Experience[], skills: readonly Skill[]): Technology[] {
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map((use) => use.technology)),
    ),
    ...skills.flatMap(({ technologies }) => technologies),
  ]);
  return [...TECHNOLOGIES, HIDDEN_TECHNOLOGY].filter(({ slug }) => mentioned.has(slug));
}

function withUniqueProjects(experiences: readonly Experience[]): Experience[] {
  const projects = withUniqueSlugs(experiences.flatMap((experience) => experience.projects));
  return experiences.map((experience) => ({
    ...experience,
    projects: projects.splice(0, experience.projects.length),
  }));
}

function withUniqueSlugs<T extends { slug: string }>(entries: readonly T[]): T[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const base = entry.slug || "entry";
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    return { ...entry, slug };
  });
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
}

/** A random canonical query over what a CV has: each parameter often absent, so that some projects are left. */
export function arbitraryQuery(cv: Cv): fc.Arbitrary<ViewQuery> {
  const technologies = someOf(cv.technologies.map(({ slug }) => slug));
  return fc
    .record({
      tech: technologies,
      must: technologies,
      not: technologies,
      category: someOf(cv.technologies.map(({ category }) => category)),
      org: someOf(cv.experiences.map(orgSlugOf)),
      level: someOf(cv.levels.map(({ slug }) => slug)),
      period: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ from: null, to: null }) },
        { weight: 1, arbitrary: fc.tuple(arbitraryDate, arbitraryDate).map(([a, b]) => inOrder(a, b)) },
        { weight: 1, arbitrary: arbitraryDate.map((from) => ({ from, to: null })) },
        { weight: 1, arbitrary: arbitraryDate.map((to) => ({ from: null, to })) },
      ),
      q: fc.oneof(
        { weight: 3, arbitrary: fc.constant("") },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            "sauve",
            "DEPLOIEMENT",
            "oeuvre de",
            "c++",
            "c",
            "svn",
            "hobb",
            "l'equipe",
            "100 % sûr & ça",
          ),
        },
      ),
      sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
      cols: fc.subarray([...COLUMNS], { minLength: 1 }),
    })
    .map(({ period, ...query }) => ({ ...query, ...period }));
}

/** None, four times out of five; else one to three of the values, as the canonical URL orders them. */
function someOf<T extends string>(values: readonly T[]): fc.Arbitrary<T[]> {
  const distinct = sortedValues(values);
  if (distinct.length === 0) return fc.constant([]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<T[]>([]) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.constantFrom(...distinct), { minLength: 1, maxLength: 3 })
        .map((some) => sortedValues(some)),
    },
  );
}
