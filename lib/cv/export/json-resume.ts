import { z } from "zod";
import { experience as experienceNoun } from "../entries/experience";
import type { EntryFields } from "../entries/field";
import { notedFields, type OwnFields } from "../entries/own-fields";
import { project as projectNoun } from "../entries/project";
import {
  type Contact,
  type Cv,
  catalogueChangeSchema,
  contactSchema,
  correctionSchema,
  type Experience,
  levelSchema,
  type Period,
  type Project,
  type Section,
  type Skill,
  sectionSchema,
  technologySchema,
} from "../model";
import { isDated, periodOf } from "../months";
import { photoAddress } from "../photo";
import type { ExportInput } from "./export-input";
import { resumeEntries } from "./json-resume-entries";
import { shownCv } from "./shown-cv";

/**
 * The CV that the view leaves as a JSON Resume 1.x, valid against its published schema. What has no place there stands in
 * keys that begin with `x_` (docs/json-resume.md): other programs pass them by, and an import here reads them. What stands
 * whole under such a key goes through its schema, which leaves out what it does not name.
 */
export function renderJsonResume(input: ExportInput): string {
  return `${JSON.stringify(jsonResume(input), null, 2)}\n`;
}

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

function jsonResume({ index, view, sentence, date, link }: ExportInput) {
  const cv = shownCv(index, view);
  const skills = cv.skillGroups.flatMap((group) => group.skills.map((skill) => ({ group, skill })));
  const isLanguages = ({ group }: (typeof skills)[0]) => LANGUAGES.has(group.title);
  return {
    $schema: SCHEMA,
    basics: basicsOf(cv, link),
    work: cv.experiences.map(workOf),
    skills: skills
      .filter((entry) => !isLanguages(entry))
      .map(({ group, skill }) => ({
        name: skill.name,
        ...skillFields(skill, group.slug, cv, "level"),
        ...given("keywords", namesOf(skill.technologies, cv)),
      })),
    languages: [
      ...cv.languages.map(({ slug, name, level, hidden }) => ({
        language: name,
        ...(level !== "" && { fluency: level }),
        x_slug: slug,
        ...(hidden && { x_hidden: true }),
      })),
      ...skills.filter(isLanguages).map(({ group, skill }) => ({
        language: skill.name,
        ...skillFields(skill, group.slug, cv, "fluency"),
      })),
    ],
    ...resumeEntries(cv, datesOf, isUri),
    projects: cv.experiences.flatMap((experience) =>
      experience.projects.map((project) => projectOf(project, experience, cv)),
    ),
    x_levels: z.array(levelSchema).parse(cv.levels),
    x_skillGroups: cv.skillGroups.map(({ slug, title }) => ({ slug, title })),
    x_sections: cv.sections.map(({ title, body, hidden }) => ({ title, body, ...(hidden && { hidden }) })),
    x_technologies: z.array(technologySchema).parse(cv.technologies),
    ...given("x_catalogue", z.array(catalogueChangeSchema).parse(cv.catalogue)),
    ...given("x_acceptedFindings", cv.acceptedFindings),
    meta: {
      ...(isUri(link) && { canonical: link }),
      version: "v1.0.0",
      lastModified: `${date}T00:00:00`,
      x_parcours: 1,
      x_sentence: sentence,
      x_shown: view.shown,
      x_total: view.total,
    },
  };
}

/** Titles of the group of skills that JSON Resume has a list of its own for. */
const LANGUAGES: ReadonlySet<string> = new Set(["Langues", "Languages"]);

function basicsOf({ profile }: Cv, link: string | null) {
  const { name, titles, summary, softSkills, birthDate, birthDatePublic, locale } = profile;
  const photo = photoAddress(profile.photo);
  const placed = placedContacts(profile.contacts);
  const others = profile.contacts.filter((contact) => !placed.all.has(contact));
  return {
    name,
    ...(titles.length > 0 && { label: titles.join(" · ") }),
    ...(photo !== null && isUri(link) && { image: new URL(photo.path, link).href }),
    ...(placed.email && { email: placed.email.value }),
    ...(placed.phone && { phone: placed.phone.value }),
    ...(placed.website && { url: placed.website.value }),
    ...(summary !== "" && { summary }),
    ...(placed.address && { location: { address: placed.address.value } }),
    ...given(
      "profiles",
      placed.profiles.map(({ kind, value }) => ({ network: NETWORKS[kind] ?? kind, url: value })),
    ),
    x_titles: titles,
    x_softSkills: softSkills,
    ...given("x_contacts", z.array(contactSchema).parse(others)),
    ...(birthDate !== null && { x_birthDate: birthDate }),
    ...(birthDatePublic && { x_birthDatePublic: true }),
    x_locale: locale,
  };
}

export const NETWORKS: Readonly<Record<string, string>> = { linkedin: "LinkedIn", github: "GitHub" };

/** The public contacts that JSON Resume has a place for, which takes one of each; its reader gives them back as they were. */
function placedContacts(contacts: readonly Contact[]) {
  const open = contacts.filter((contact) => !contact.private);
  const first = (kind: string, fits: (value: string) => boolean) =>
    open.find((contact) => contact.kind === kind && fits(contact.value));
  const email = first("email", (value) => EMAIL.test(value));
  const phone = first("phone", (value) => value !== "");
  const website = first("website", isUri);
  const address = first("address", (value) => value !== "");
  const profiles = open.filter(({ kind, value }) => Object.hasOwn(NETWORKS, kind) && isUri(value));
  const all = new Set(
    [email, phone, website, address, ...profiles].filter((contact) => contact !== undefined),
  );
  return { email, phone, website, address, profiles, all };
}

const EMAIL = /^[\w.+-]+@[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+(?:-[a-z\d]+)*)*\.[a-z]{2,}$/i;
const URI = /^https?:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#](?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** Whether every reader takes it for an address: a stricter test than the schema's. */
function isUri(text: string | null): text is string {
  return text !== null && URI.test(text) && text.split("#").length < 3;
}

function skillFields(
  { slug, level, technologies }: Skill,
  group: string,
  { levels }: Cv,
  key: "level" | "fluency",
) {
  const label = levels.find((each) => each.slug === level)?.label;
  return {
    ...(label !== undefined && { [key]: label }),
    x_group: group,
    x_slug: slug,
    x_level: level,
    x_technologies: technologies,
  };
}

function workOf(experience: Experience) {
  const { slug, organisation, role, summary, hidden } = experience;
  return {
    name: organisation,
    position: role,
    ...datesOf(experience),
    ...(summary !== "" && { summary }),
    x_slug: slug,
    ...notes(experienceNoun.fields, experience),
    ...(hidden && { x_hidden: true }),
  };
}

function projectOf(project: Project, experience: Experience, cv: Cv) {
  const { slug, title, summary, hidden, sections, corrections, uses } = project;
  const isOwn = isDated(project);
  const used = uses.filter(({ kind }) => kind === "used").map(({ technology }) => technology);
  return {
    name: title,
    ...(summary !== "" && { description: summary }),
    ...given("highlights", sections.flatMap(highlightsOf)),
    ...given("keywords", namesOf([...new Set(used)], cv)),
    ...datesOf(isOwn ? project : experience),
    entity: experience.organisation,
    ...(experience.role !== "" && { roles: [experience.role] }),
    x_slug: slug,
    ...notes(projectNoun.fields, project),
    x_experience: experience.slug,
    x_datesInherited: !isOwn,
    x_sections: z.array(sectionSchema).parse(sections),
    x_technologies: uses.map(({ technology, kind, stated }) => ({
      slug: technology,
      use: kind,
      ...(stated !== null && periodOf(stated)),
      dates: stated === null ? "inherited" : "stated",
    })),
    ...given("x_corrections", z.array(correctionSchema).parse(corrections)),
    ...(hidden && { x_hidden: true }),
  };
}

/** Fields of notes of the canonical form, under keys of ours. */
function notes<Fields extends EntryFields>(fields: Fields, given: OwnFields<Fields>) {
  return Object.fromEntries(
    Object.entries(notedFields(fields, given)).map(([name, value]) => [`x_${name}`, value]),
  );
}

/** The bullets of the sections that say what was done: for readers that do not know `x_sections`. */
function highlightsOf({ kind, body }: Section): string[] {
  if (kind === "stack" || kind === "evaluated") return [];
  return [...body.matchAll(/^[*-][ \t]+(.+)$/gm)].map(([, text = ""]) => text.trim());
}

/** A date as the schema allows it. */
const DATE = /^[12]\d{3}(?:-[01]\d)?$/;

/**
 * An absent `endDate` goes on, as everywhere in JSON Resume; `x_end` says when it is otherwise. Years that the schema
 * does not know stand in `x_startDate` and `x_endDate`.
 */
function datesOf({ from, to }: Period) {
  return {
    ...(from !== undefined && { [DATE.test(from) ? "startDate" : "x_startDate"]: from }),
    ...(typeof to === "string" && { [DATE.test(to) ? "endDate" : "x_endDate"]: to }),
    ...(to === null && from === undefined && { x_end: "ongoing" }),
    ...(to === undefined && from !== undefined && { x_end: "unknown" }),
  };
}

function namesOf(slugs: readonly string[], { technologies }: Cv): string[] {
  return slugs.map((slug) => technologies.find((technology) => technology.slug === slug)?.name ?? slug);
}

function given<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): { [key in Key]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { [key in Key]: readonly Item[] });
}
