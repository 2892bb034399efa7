import { z } from "zod";
import { describedBy, ENTRY_LISTS, type EntryList, entriesIn, entryName } from "../../entries/entry-lists";
import { experience as experienceNoun } from "../../entries/experience";
import { notedFields } from "../../entries/own-fields";
import { project as projectNoun } from "../../entries/project";
import { isSame } from "../../immutable-list";
import {
  type CustomSection,
  type Cv,
  catalogueChangeSchema,
  contactSchema,
  correctionSchema,
  type Experience,
  levelSchema,
  type Period,
  type Project,
  type Section,
  type SkillGroup,
  skillSchema,
  technologySchema,
} from "../../model";
import { SlugBook } from "../../slug-book";
import { knownTechnology } from "../../technologies/own-catalogue";
import { technologiesOfName } from "../../technologies/read-technologies";
import type { Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { sectionKindOf } from "../ledger/topics";
import { entryLine, lineFieldsOf, listTitled, readEntryLine, textFieldOf } from "./entry-line";
import {
  contactLine,
  experienceLine,
  headerCell,
  labelled,
  projectLine,
  readContactItem,
  readExperienceLine,
  readHeaderCell,
  readProjectLine,
  readSkillRow,
  readTitlesLine,
  skillRow,
  titlesLine,
} from "./entry-lines";
import { type PartName, partOf } from "./form-words";
import { inferredUses, technologiesMentioned, useText } from "./inferred";
import { inferredLevels, labelsOf, levelOf, levelsHeader } from "./levels-header";
import { type Note, noteOf, withNote } from "./note";
import { intervalText } from "./period-text";
import { escaped, unescaped } from "./plain-text";
import { CLOSING_MARK, inferredText, textLines } from "./text-lines";

/**
 * A CV in the canonical form: the same headings in the same order, with a note where reading would not find what the CV
 * holds (docs/markdown.md). `caption` says in Markdown which view it is.
 */
export function writeCanonical(cv: Cv, locale: Locale, caption: string): string {
  const blocks = [
    headOf(cv, locale),
    part(
      "summary",
      textLines(cv.profile.summary),
      locale,
      noteOf({ text: cv.profile.summary }, { text: inferredText(cv.profile.summary) }),
    ),
    part("contact", contactsOf(cv, locale), locale),
    part("softSkills", cv.profile.softSkills.map(itemOf), locale),
    ...skillGroupsOf(cv, locale),
    ...experiencesOf(cv, locale),
    ...ENTRY_LISTS.flatMap((list) => entryListOf(cv, list, locale)),
    ...cv.sections.map(customSectionOf),
    ["---", "", CLOSING_MARK, caption.replace(/[\r\n]+/g, " ")],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** A heading with its text a blank line below. */
function headed(depth: number, text: string, note: Note, lines: readonly string[]): string[] {
  const heading = withNote(`${"#".repeat(depth)} ${text}`.trimEnd(), note);
  return lines.length === 0 ? [heading] : [heading, "", ...lines];
}

function part(name: PartName, lines: readonly string[], locale: Locale, note: Note = {}): string[] {
  const isEmpty = lines.length === 0 && Object.keys(note).length === 0;
  return isEmpty ? [] : headed(2, serverWords(locale).form.parts[name], note, lines);
}

function headOf(cv: Cv, locale: Locale): string[] {
  const { name, titles, birthDate, birthDatePublic } = cv.profile;
  const line = titlesLine(titles);
  const allTechnologies = z.array(technologySchema).parse(cv.technologies);
  const note = noteOf(
    {
      name,
      titles,
      locale: cv.profile.locale,
      birthDatePublic: birthDate === null ? birthDatePublic : undefined,
      levels: z.array(levelSchema).parse(cv.levels),
      technologies: allTechnologies,
      catalogue: z.array(catalogueChangeSchema).parse(cv.catalogue),
      acceptedFindings: cv.acceptedFindings,
    },
    {
      name: lineText(escaped(name)),
      titles: readTitlesLine(line.trim()),
      locale,
      birthDatePublic: false,
      levels: inferredLevels(...tableTexts(cv, locale)),
      technologies: technologiesMentioned(cv),
      catalogue: [],
      acceptedFindings: [],
    },
  );
  const technologies = allTechnologies.map((technology) =>
    isSame(technology, knownTechnology(technology.slug)) ? technology.slug : technology,
  );
  return headed(
    1,
    escaped(name),
    "technologies" in note ? { ...note, technologies } : note,
    line.trim() === "" ? [] : [line],
  );
}

/** The headings and the labels of the tables of skills, as a reader finds them. */
function tableTexts(cv: Cv, locale: Locale): [headers: string[], labels: string[]] {
  const labels = labelsOf(cv).map((label) => readSkillRow(skillRow("", label)).level);
  return [
    labels.length === 0 ? [] : [readHeaderCell(`| | ${headerCell(levelsHeader(cv.levels, locale))} |`)],
    labels,
  ];
}

/** What a reader makes of the text of a line: without the spaces around it. */
function lineText(markdown: string): string {
  return unescaped(markdown.trim());
}

function contactsOf({ profile }: Cv, locale: Locale): string[] {
  const contacts = profile.contacts.map((contact) => {
    const line = labelled(contact, locale);
    const read = readContactItem(line.trim());
    const inferred = read !== null && "contact" in read ? read.contact : {};
    return withNote(`* ${line}`, noteOf(contactSchema.parse(contact), inferred));
  });
  if (profile.birthDate === null) return contacts;
  const birth = `* ${contactLine(serverWords(locale).form.birthDate, profile.birthDate, locale)}`;
  return [...contacts, withNote(birth, profile.birthDatePublic ? {} : { private: true })];
}

function itemOf(text: string): string {
  const line = escaped(text);
  return withNote(`* ${line}`, noteOf({ value: text }, { value: lineText(line) }));
}

function skillGroupsOf(cv: Cv, locale: Locale): string[][] {
  const header = headerCell(levelsHeader(cv.levels, locale));
  const labels = labelsOf(cv);
  const groups = new SlugBook();
  let at = 0;
  return cv.skillGroups.map(({ slug, title, skills }: SkillGroup) => {
    const names = new SlugBook();
    const rows = skills.map((skill) => {
      const line = skillRow(skill.name, labels[at] ?? "");
      at += 1;
      const read = readSkillRow(line);
      const inferred = {
        slug: names.add(read.name),
        name: read.name,
        level: levelOf(read.level, cv.levels),
        technologies: technologiesOfName(read.name),
      };
      return withNote(line, noteOf(skillSchema.parse(skill), inferred));
    });
    const read = lineText(escaped(title));
    const inferred = { title: read, slug: groups.add(read), is: partOf(read) ?? "skills" };
    const table = [`| ${escaped(title)} | ${header} |`, "| --- | --- |", ...rows];
    return headed(
      2,
      escaped(title),
      noteOf({ title, slug, is: "skills" }, inferred),
      rows.length === 0 ? [] : table,
    );
  });
}

function experiencesOf(cv: Cv, locale: Locale): string[][] {
  const slugs = { experiences: new SlugBook(), projects: new SlugBook() };
  return [
    [`## ${serverWords(locale).form.parts.experiences}`],
    ...cv.experiences.flatMap((experience) => [
      experienceOf(experience, locale, slugs.experiences),
      ...experience.projects.flatMap((project) => projectOf(project, locale, slugs.projects)),
    ]),
  ];
}

function experienceOf(experience: Experience, locale: Locale, slugs: SlugBook): string[] {
  const { organisation, role, summary, hidden, slug } = experience;
  const line = experienceLine(experience, locale);
  const read = readExperienceLine(line.trim());
  const inferred = {
    organisation: read.organisation,
    role: read.role,
    period: intervalText(read.period),
    hidden: false,
    slug: slugs.add(read.organisation || read.role),
    text: inferredText(summary),
  };
  const entry = {
    organisation,
    role,
    ...notedFields(experienceNoun.fields, experience),
    period: intervalText(experience),
    hidden,
    slug,
    text: summary,
  };
  return headed(3, line, noteOf(entry, inferred), textLines(summary));
}

function projectOf(project: Project, locale: Locale, slugs: SlugBook): string[][] {
  const { title, summary, hidden, slug, uses, corrections, sections } = project;
  const line = projectLine(project, locale);
  const read = readProjectLine(line.trim());
  const inferred = {
    title: read.title,
    period: intervalText(read.period),
    hidden: false,
    slug: slugs.add(read.title),
    uses: inferredUses(sections).map(useText),
    corrections: [],
    text: inferredText(summary),
  };
  const period: Period = project;
  const entry = {
    title,
    ...notedFields(projectNoun.fields, project),
    period: intervalText(period),
    hidden,
    slug,
    uses: uses.map(useText),
    corrections: z.array(correctionSchema).parse(corrections),
    text: summary,
  };
  return [headed(4, line, noteOf(entry, inferred), textLines(summary)), ...sections.map(sectionOf)];
}

function sectionOf({ kind, title, body }: Section): string[] {
  const line = escaped(title);
  const read = lineText(line);
  const inferred = { title: read, kind: sectionKindOf(read) ?? "other", text: inferredText(body) };
  return headed(5, line, noteOf({ title, kind, text: body }, inferred), textLines(body));
}

function customSectionOf({ title, body, hidden }: CustomSection): string[] {
  const line = escaped(title);
  const read = lineText(line);
  const inferred = {
    title: read,
    hidden: false,
    text: inferredText(body),
    is: listTitled(read) ?? "section",
  };
  return headed(2, line, noteOf({ title, hidden, text: body, is: "section" }, inferred), textLines(body));
}

function entryListOf(cv: Cv, list: EntryList, locale: Locale): string[][] {
  const entries = entriesIn(cv, list);
  if (entries.length === 0) return [];
  const slugs = new SlugBook();
  const title = describedBy(list).title[locale];
  return [
    headed(2, title, {}, []),
    ...entries.map((entry) => {
      const line = escaped(entryLine(list, entry, locale));
      const text = String(entry[textFieldOf(list) ?? ""] ?? "");
      const fields = readEntryLine(list, lineText(line));
      const inferred = {
        fields,
        slug: slugs.add(entryName(list, { slug: "", hidden: false, ...fields })),
        hidden: false,
        text: inferredText(text),
      };
      const { slug, hidden } = entry;
      const held = { fields: lineFieldsOf(list, entry), slug, hidden, text };
      return headed(3, line, noteOf(held, inferred), textLines(text));
    }),
  ];
}
