import { experience as experienceNoun } from "../../entries/experience";
import { emptyFields } from "../../entries/own-fields";
import { project as projectNoun } from "../../entries/project";
import type { Experience, Period, Project, Use } from "../../model";
import { slugOf } from "../../slug";
import { SlugBook } from "../../slug-book";
import { usesOf } from "../../technologies/uses";
import type { Ledger } from "../ledger/ledger";
import type { Line } from "../ledger/markdown-lines";
import { sectionKindOf } from "../ledger/topics";
import { readExperienceLine, readProjectLine } from "./entry-lines";
import type { FormBlock } from "./form-outline";
import { readUse } from "./inferred";
import { readInterval } from "./period-text";
import { unescaped } from "./plain-text";
import type { FormNotes } from "./read-notes";
import { readTextLines } from "./text-lines";

const EXPERIENCE = 3;
const PROJECT = 4;

/**
 * Experiences (`###`), their projects (`####`) and the sections of these (`#####`), in order. A heading without the one
 * above it goes to `unplaced`, with its text.
 */
export function readFormExperiences(
  blocks: readonly FormBlock[],
  ledger: Ledger,
  notes: FormNotes,
  unplaced: Line[],
): Experience[] {
  const slugs = { experiences: new SlugBook(), projects: new SlugBook() };
  const experiences: Experience[] = [];
  const listed = new Map<Project, readonly string[]>();
  let path = "";
  for (const block of blocks) {
    const experience = experiences.at(-1);
    const project = experience?.projects.at(-1);
    if (block.depth === EXPERIENCE) {
      const read = readExperience(block);
      experiences.push(read);
      path = `experiences/${read.slug}`;
      claim(block, path, `${path}/summary`);
    } else if (block.depth === PROJECT && experience !== undefined) {
      const read = readProject(block);
      experience.projects.push(read);
      claim(block, `${path}/projects/${read.slug}`, `${path}/projects/${read.slug}/summary`);
    } else if (project !== undefined) {
      readSection(block, project);
    } else {
      unplaced.push(block.heading, ...block.lines);
    }
  }
  return experiences.map((experience) => ({
    ...experience,
    projects: experience.projects.map((project) => ({ ...project, uses: usesIn(project) })),
  }));

  /** Those of the note, or what the sections tell. */
  function usesIn(project: Project): Use[] {
    const given = listed.get(project);
    return given === undefined ? usesOf(project.sections).uses : given.flatMap((text) => readUse(text) ?? []);
  }

  function claim({ heading, lines }: FormBlock, where: string, below: string): void {
    ledger.claim([heading], "mapped", where);
    ledger.claim(lines, "mapped", below);
  }

  function readExperience({ heading, text, note: given, lines }: FormBlock): Experience {
    const inferred = readExperienceLine(text);
    const slug = slugs.experiences.add(inferred.organisation || inferred.role);
    const { period, text: summary, ...note } = notes.read("experience", given, heading);
    return {
      slug,
      ...emptyFields(experienceNoun.fields),
      organisation: inferred.organisation,
      role: inferred.role,
      summary: summary ?? textOf(lines),
      hidden: false,
      projects: [],
      ...datesOf(period, inferred.period),
      ...note,
    };
  }

  function readProject({ heading, text, note: given, lines }: FormBlock): Project {
    const inferred = readProjectLine(text);
    const slug = slugs.projects.add(inferred.title);
    const { period, text: summary, uses, ...note } = notes.read("project", given, heading);
    const project: Project = {
      slug,
      ...emptyFields(projectNoun.fields),
      title: inferred.title,
      summary: summary ?? textOf(lines),
      hidden: false,
      sections: [],
      uses: [],
      corrections: [],
      ...datesOf(period, inferred.period),
      ...note,
    };
    if (uses !== undefined) listed.set(project, uses);
    return project;
  }

  function readSection(block: FormBlock, project: Project): void {
    const title = unescaped(block.text);
    const { text, ...note } = notes.read("section", block.note, block.heading);
    const section = {
      title,
      kind: sectionKindOf(title) ?? ("other" as const),
      body: text ?? textOf(block.lines),
      ...note,
    };
    project.sections.push(section);
    const where = `${path}/projects/${project.slug}/sections/${slugOf(section.title)}`;
    claim(block, where, where);
  }
}

function datesOf(interval: string | undefined, inferred: Period): Period {
  return interval === undefined ? inferred : readInterval(interval);
}

function textOf(lines: readonly Line[]): string {
  return readTextLines(lines.map(({ text }) => text));
}
