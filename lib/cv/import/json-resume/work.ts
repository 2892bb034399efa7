import { z } from "zod";
import { experience as experienceNoun } from "../../entries/experience";
import type { EntryFields } from "../../entries/field";
import { emptyFields, noteFields } from "../../entries/own-fields";
import { project as projectNoun } from "../../entries/project";
import {
  correctionSchema,
  type Experience,
  type Period,
  type Project,
  partialDateSchema,
  periodSchema,
  type Section,
  sectionSchema,
  slugSchema,
  type Use,
} from "../../model";
import { fold } from "../../normalize";
import { isReversed } from "../../read-period";
import { SlugBook } from "../../slug-book";
import { usesOf } from "../../technologies/uses";
import { type Locale, USE_KINDS } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { readDates } from "./dates";
import type { JsonFields } from "./fields";
import type { JsonNode } from "./json-tree";
import { markdownOf, partStacks, type Stack } from "./stacks";

const useShape = z.array(
  periodSchema.extend({
    slug: slugSchema,
    use: z.enum(USE_KINDS),
    dates: z.enum(["stated", "inherited"]),
  }),
);

type Work = { experience: Experience; highlights: string[]; keywords: string[] };

/** What a list of technologies is called; the first is today's name. */
const STACK_KEYS = ["keywords", "technologies", "tech", "techStack", "stack", "tools", "skills"] as const;

/** `work` as experiences, and `projects` under the one that they name, or under one of their own. */
export function readWork(fields: JsonFields, root: JsonNode, locale: Locale): Experience[] {
  const words = serverWords(locale).importedTitles;
  const slugs = { experiences: new SlugBook(), projects: new SlugBook() };
  const works: Work[] = fields
    .items(fields.find(root, "work", "experience", "employment"))
    .flatMap((entry) => positionsOf(fields, entry))
    .map(readExperience);
  const named = new Map<string, Work>();
  for (const work of works) {
    const key = fold(work.experience.organisation);
    if (!named.has(key)) named.set(key, work);
  }
  for (const entry of fields.items(fields.find(root, "projects"))) {
    if (entry.content instanceof Map) readProject(entry);
  }
  return works.map(withOwnProject);

  function readExperience(entry: JsonNode): Work {
    const name = fields.find(entry, "name", "company", "employer", "organization");
    const own = fields.own(fields.find(entry, "x_slug"), slugSchema, "experiences");
    const label = typeof name?.content === "string" ? name.content : "";
    const slug = own ?? slugs.experiences.add(label);
    const where = `experiences/${slug}`;
    const text = (key: string, ...legacy: string[]) => fields.text(fields.find(entry, key, ...legacy), where);
    const organisation = fields.text(name, where);
    const role = text("position", "title", "jobTitle", "role");
    const period = datesOf(entry, where, organisation);
    const summary = markdownOf(text("summary"));
    const facts = [markdownOf(text("description")), text("location"), text("url", "website")].filter(
      (fact) => fact !== "",
    );
    const hidden = fields.own(fields.find(entry, "x_hidden"), z.boolean(), where) ?? false;
    const highlights = fields
      .texts(fields.find(entry, "highlights", "responsibilities", "achievements"), `${where}/projects`)
      .map(markdownOf);
    const keywords = keywordsOf(entry, `${where}/projects`);
    const experience = {
      ...emptyFields(experienceNoun.fields),
      ...notesOf(experienceNoun.fields, entry, where),
      slug,
      organisation,
      role,
      summary: [summary, facts.join(" · ")].filter((part) => part !== "").join("\n\n"),
      hidden,
      projects: [],
      ...period,
    };
    return { experience, highlights, keywords };
  }

  function keywordsOf(entry: JsonNode, where: string): string[] {
    const [key, ...others] = STACK_KEYS;
    return fields.texts(fields.find(entry, key, ...others), where);
  }

  /** What our own exports keep of a noun in keys of ours. */
  function notesOf(described: EntryFields, entry: JsonNode, where: string): Record<string, unknown> {
    const notes = noteFields(described).flatMap(([name, { kind }]) => {
      const value = fields.own(
        fields.find(entry, `x_${name}`),
        kind === "date" ? partialDateSchema : z.string(),
        where,
      );
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(notes);
  }

  function readProject(entry: JsonNode): void {
    const of = fields.own(fields.find(entry, "x_experience"), slugSchema, "experiences");
    const entity = fields.text(fields.find(entry, "entity", "company"), "experiences");
    const roles = fields.texts(fields.find(entry, "roles"), "experiences");
    const work =
      works.find(({ experience }) => experience.slug === of) ??
      named.get(fold(entity === "" ? words.projects : entity)) ??
      addWork(entity === "" ? words.projects : entity);
    const title = fields.text(fields.find(entry, "name", "title"), "experiences");
    const slug =
      fields.own(fields.find(entry, "x_slug"), slugSchema, "experiences") ?? slugs.projects.add(title);
    const where = `experiences/${work.experience.slug}/projects/${slug}`;
    const own = <T>(key: string, shape: z.ZodType<T>) => fields.own(fields.find(entry, key), shape, where);
    const text = (key: string, ...legacy: string[]) => fields.text(fields.find(entry, key, ...legacy), where);
    const highlights = fields.texts(fields.find(entry, "highlights"), where).map(markdownOf);
    const keywords = keywordsOf(entry, where);
    const given = own("x_sections", z.array(sectionSchema));
    const description = markdownOf(text("description", "summary"));
    const parted = given === undefined ? partStacks(description.split("\n")) : null;
    const listed = partStacks(highlights);
    const sections = given ?? [
      ...listSection("implementation", words.highlights, listed.texts),
      ...listSection("stack", words.stack, keywords.length === 0 ? [] : [keywords.join(", ")]),
      ...stackSections([...(parted?.stacks ?? []), ...listed.stacks]),
    ];
    const period = datesOf(entry, where, title);
    const isInherited = own("x_datesInherited", z.boolean()) === true;
    const otherRoles = roles.filter((role) => role !== work.experience.role);
    const facts = [
      otherRoles.length === 0 ? "" : words.roles(otherRoles.join(", ")),
      text("type"),
      text("url", "website"),
    ].filter((fact) => fact !== "");
    const uses = own("x_technologies", useShape)?.map(useOf);
    work.experience.projects.push({
      ...emptyFields(projectNoun.fields),
      ...notesOf(projectNoun.fields, entry, where),
      slug,
      title,
      summary: [parted === null ? description : parted.texts.join("\n").trim(), facts.join(" · ")]
        .filter((part) => part !== "")
        .join("\n\n"),
      hidden: own("x_hidden", z.boolean()) ?? false,
      sections,
      uses: uses ?? usesOf(sections).uses,
      corrections: own("x_corrections", z.array(correctionSchema)) ?? [],
      ...(isInherited ? {} : period),
    });
  }

  function addWork(organisation: string): Work {
    const slug = slugs.experiences.add(organisation);
    const experience = {
      ...emptyFields(experienceNoun.fields),
      slug,
      organisation,
      hidden: false,
      projects: [],
    };
    const work = { experience, highlights: [], keywords: [] };
    works.push(work);
    named.set(fold(organisation), work);
    return work;
  }

  /** What a job tells of its work is a project of its own, so that the dashboard has a row for it. */
  function withOwnProject({ experience, highlights, keywords }: Work): Experience {
    const { role, organisation, projects } = experience;
    const { texts, stacks } = partStacks(experience.summary.split("\n"));
    const summary = texts.join("\n").trim();
    const parted = partStacks(highlights);
    const listed = keywords.length === 0 ? [] : [{ title: words.stack, body: keywords.join(", ") }];
    const stack = [...listed, ...stacks, ...parted.stacks];
    if (stack.length > 0 && !isOwnExport()) return withStack(experience, summary, parted.texts, stack);
    const isSummaryOnly = highlights.length === 0 && projects.length === 0;
    const title = role || organisation;
    if (isOwnExport() || title === "" || (highlights.length === 0 && !isSummaryOnly)) return experience;
    const sections = listSection("implementation", words.highlights, highlights);
    const project: Project = {
      ...emptyFields(projectNoun.fields),
      slug: slugs.projects.add(title),
      title,
      summary: isSummaryOnly ? summary : "",
      hidden: false,
      sections,
      uses: [],
      corrections: [],
    };
    return { ...experience, summary: isSummaryOnly ? "" : summary, projects: [project, ...projects] };
  }

  /** "Technologies: React, Docker" in a summary or among the highlights is the stack of the job. */
  function withStack(
    experience: Experience,
    summary: string,
    highlights: readonly string[],
    stack: readonly Stack[],
  ): Experience {
    const title = experience.role || experience.organisation;
    const sections = [
      ...listSection("implementation", words.highlights, highlights),
      ...stackSections(stack),
    ];
    const project: Project = {
      ...emptyFields(projectNoun.fields),
      slug: slugs.projects.add(title),
      title,
      summary: "",
      hidden: false,
      sections,
      uses: usesOf(sections).uses,
      corrections: [],
    };
    return { ...experience, summary, projects: [project, ...experience.projects] };
  }

  function stackSections(stacks: readonly Stack[]): Section[] {
    return stacks.map((stack) => ({ kind: "stack", ...stack }));
  }

  function isOwnExport(): boolean {
    return fields.find(fields.find(root, "meta"), "x_parcours") !== undefined;
  }

  function datesOf(entry: JsonNode, where: string, about: string): Period {
    const period = readDates(fields, entry, where);
    if (isReversed(period)) fields.ask("reversed-period", entry, about);
    return period;
  }
}

/** Keys of a job under which some list the roles held there, each with its own dates. */
const POSITION_KEYS = ["positions", "roles", "titles", "jobs"] as const;

/** A job for each role that an employer lists, with what the employer says of itself; the job alone where it lists none. */
function positionsOf(fields: JsonFields, entry: JsonNode): JsonNode[] {
  const { content } = entry;
  if (!(content instanceof Map)) return [];
  const key = POSITION_KEYS.find((one) => content.has(one));
  if (key === undefined) return [entry];
  const positions = fields.items(content.get(key)).filter((one) => one.content instanceof Map);
  if (positions.length === 0) return [entry];
  const employer = [...content].filter(([name]) => name !== key);
  // Dates and texts of the employer are of the whole time there: they stay with its first role.
  const shared = employer.filter(([name]) => EMPLOYER_KEYS.has(name));
  return positions.map((position, at) => {
    const own = position.content instanceof Map ? position.content : new Map<string, JsonNode>();
    const hasDates = [...own.keys()].some((name) => DATE_KEYS.has(name));
    const whole = employer.filter(([name]) => !(hasDates && DATE_KEYS.has(name)));
    return { ...position, content: new Map([...(at === 0 ? whole : shared), ...own]) };
  });
}

const EMPLOYER_KEYS: ReadonlySet<string> = new Set(["name", "company", "employer", "organization"]);
const DATE_KEYS: ReadonlySet<string> = new Set(
  "startDate start from endDate end to dates period date year".split(" "),
);

function useOf({ slug, use, dates, ...period }: z.infer<typeof useShape>[0]): Use {
  return { technology: slug, kind: use, stated: dates === "stated" ? period : null };
}

function listSection(kind: Section["kind"], title: string, items: readonly string[]): Section[] {
  return items.length === 0 ? [] : [{ kind, title, body: items.map((item) => `* ${item}`).join("\n") }];
}
