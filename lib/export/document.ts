import { setImmediate } from "node:timers/promises";
import type { ExportInput } from "@/lib/cv/export/export-input";
import type { Experience, Section } from "@/lib/cv/model";
import { knownInterval } from "@/lib/cv/months";
import { exposuresOf } from "@/lib/cv/view/charts/exposure";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { isFiltered } from "@/lib/cv/view/filter/edit-query";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import type { ProjectEntry } from "@/lib/cv/view/filter/project-entry";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { View } from "@/lib/cv/view/filter/view";
import { entrySections } from "@/lib/cv/words/entry-sections";
import type { PaperWords } from "@/lib/cv/words/paper-language";
import { serverWords } from "@/lib/cv/words/server-words";
import type { Words } from "@/lib/cv/words/words";
import type { Block, RichText } from "./blocks";
import { type Contact, contactsOf } from "./contacts";
import { parseMarkdown } from "./markdown-blocks";
import { sanitizeLine } from "./sanitize-text";
import { type NamedTechnology, unmentionedTechnologies, withTechnologies } from "./unmentioned-technologies";

/** More than anyone prints: with these a PDF takes a gigabyte and some seconds to make. Beyond, the document says so. */
const MOST_PROJECTS = 1_000;

type Labels = Pick<
  PaperWords,
  "contacts" | "softSkills" | "career" | "skill" | "level" | "use" | "technologies"
>;

/** The words that an engine sets by itself; plain texts, which can be handed to another process. */
export function labelsOf(paper: PaperWords): Labels {
  const { contacts, softSkills, career, skill, level, use, technologies } = paper;
  return { contacts, softSkills, career, skill, level, use, technologies };
}

/** A CV made of a view, in words and in order, ready to be set on paper by any engine. */
export type CvDocument = {
  locale: Words["locale"];
  /** The language that the CV itself is written in: of all but the labels, the view and the closing. */
  cvLocale: Words["locale"];
  /** Of the document, for its properties and its tab. */
  title: string;
  name: string;
  titles: string[];
  contacts: Contact[];
  softSkills: string[];
  summary: readonly Block[];
  /** What the view asks for and shows, when it is not everything; above the CV, so that nobody takes it for all. */
  view: string | null;
  skillGroups: { title: string; levels: { label: string; skills: DocumentSkill[] }[] }[];
  experiences: DocumentExperience[];
  /** Explains dates that are not there, when there are such. */
  datesNote: string | null;
  /** Says that the document ends before the view does; null when it does not. */
  cut: string | null;
  /** Stands where the projects would, when there are none. */
  empty: string | null;
  sections: { title: string; blocks: readonly Block[] }[];
  closing: { text: string; anonymous: string | null; link: { label: string; href: string } | null };
  labels: Labels;
};

/** `use` is how long the projects of the whole CV show it, in words that say what is only a bound; "" when they do not. */
type DocumentSkill = { name: string; use: string };

export type DocumentExperience = {
  /** `Administrateur système` and `Aday`; one of them may be "". */
  role: string;
  organisation: string;
  period: string;
  summary: readonly Block[];
  projects: DocumentProject[];
};

type DocumentProject = {
  title: string;
  /** Only what the CV says of the project itself; "" when its experience alone is dated. */
  period: string;
  summary: readonly Block[];
  sections: { title: string; blocks: readonly Block[] }[];
  /** Those that its text does not name. */
  technologies: RichText[];
};

/**
 * The view as a document: its projects under their experiences, in the order of the view. Without a filter nothing of
 * the CV is missing, not even an experience without a project.
 * @throws the reason of `signal` when that is aborted.
 */
export async function documentOf(input: ExportInput, signal: AbortSignal): Promise<CvDocument> {
  const { index, view, words, sentence, order, date, link, options } = input;
  const { cv } = index;
  const paper = serverWords(words.locale).paper;
  const name = sanitizeLine(cv.profile.name);
  const isCut = view.shown > MOST_PROJECTS;
  const shown = experiencesInOrder(
    index,
    isCut ? { ...view, rows: view.rows.slice(0, MOST_PROJECTS) } : view,
    order !== null,
  );
  const entries = new Map(index.projects.map((entry) => [entry.project.slug, entry]));
  const yieldIfSlow = createYielder(signal);
  const experiences: DocumentExperience[] = [];
  for (const { experience, rows } of shown) {
    const projects: DocumentProject[] = [];
    for (const row of rows) {
      await yieldIfSlow();
      const entry = entries.get(row.slug);
      if (entry !== undefined) projects.push(projectOf(entry, row, index, words));
    }
    experiences.push({
      role: sanitizeLine(experience.role),
      organisation: sanitizeLine(experience.organisation),
      period: words.period(experience),
      summary: parseMarkdown(experience.summary),
      projects,
    });
  }
  const isPart = view.shown < view.total || shown.length < cv.experiences.length;
  const count = paper.shown(view.shown, view.total);
  const notes = [
    isPart ? words.labelled(sanitizeLine(sentence), count) : "",
    ...askedTechnologies(input),
    sanitizeLine(order ?? ""),
  ];
  const undated = view.rows.some((row) => row.datesInherited && words.period(row) !== "");
  return {
    locale: words.locale,
    cvLocale: cv.profile.locale,
    title: paper.title(name),
    name,
    titles: linesOf(cv.profile.titles),
    contacts: contactsOf(cv.profile.contacts),
    softSkills: linesOf(cv.profile.softSkills),
    summary: parseMarkdown(cv.profile.summary),
    view: notes.filter((note) => note !== "").join(" · ") || null,
    skillGroups: skillGroupsOf(index, words, paper),
    experiences,
    datesNote: undated ? paper.inherited : null,
    cut: isCut ? paper.cut(MOST_PROJECTS, view.shown) : null,
    empty: view.shown === 0 ? paper.empty : null,
    sections: [...entrySections(cv, cv.profile.locale), ...cv.sections].map(({ title, body }) => ({
      title: sanitizeLine(title),
      blocks: parseMarkdown(body),
    })),
    closing: {
      text: `${sanitizeLine(sentence)}. ${count}. ${paper.exportedOn(date)}.`,
      anonymous: options.anonymous ? paper.anonymous : null,
      link: link === null ? null : { label: paper.online, href: link },
    },
    labels: labelsOf(paper),
  };
}

function projectOf(
  { project }: ProjectEntry,
  row: ProjectRow,
  index: CvIndex,
  words: Words,
): DocumentProject {
  const technologies = row.technologies.flatMap((mark): NamedTechnology[] => {
    const technology = index.technologies.get(mark.slug);
    return technology === undefined ? [] : [{ technology, matched: mark.matched }];
  });
  const found = new Set<string>();
  const tells = ({ kind }: Section) => kind === "stack" || kind === "evaluated";
  const sections = project.sections.map((section) => {
    const blocks = parseMarkdown(section.body);
    return {
      title: sanitizeLine(section.title),
      blocks: tells(section) ? withTechnologies(blocks, technologies, found) : blocks,
    };
  });
  const text = project.sections
    .filter(tells)
    .map(({ body }) => body)
    .join("\n");
  return {
    title: sanitizeLine(project.title) || "—",
    period: row.datesInherited ? "" : words.period(row),
    summary: parseMarkdown(project.summary),
    sections,
    technologies: unmentionedTechnologies(project, technologies, { found, text }, words),
  };
}

/** `Proxmox : 1 an attesté, ≤ 13 ans 5 mois`: how long each technology that the view asks for was used. */
function askedTechnologies({ index, view, words }: ExportInput): string[] {
  const exposures = exposuresOf(index);
  return [...new Set([...view.query.must, ...view.query.tech])].flatMap((slug) => {
    const [technology, exposure] = [index.technologies.get(slug), exposures.get(slug)];
    return technology === undefined || exposure === undefined
      ? []
      : [words.labelled(sanitizeLine(technology.name), words.exposure(exposure))];
  });
}

/** The skills of each group by level, the highest first; those without a level last. */
function skillGroupsOf(index: CvIndex, words: Words, paper: PaperWords): CvDocument["skillGroups"] {
  const levels = [...index.cv.levels].sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1));
  return skillEvidenceOf(index).flatMap(({ title, skills }) => {
    const at = (slug: string | null) =>
      skills
        .filter(({ level }) => (level?.slug ?? null) === slug)
        .map(({ name, exposure }) => ({
          name: sanitizeLine(name),
          use: exposure.atMost > 0 ? words.exposure(exposure) : "",
        }));
    const rows = [
      ...levels.map(({ slug, label, minYears }) => ({
        label: sanitizeLine(paper.levelOf(label, minYears)),
        skills: at(slug),
      })),
      { label: paper.noLevel, skills: at(null) },
    ].filter((row) => row.skills.length > 0);
    return rows.length === 0 ? [] : [{ title: sanitizeLine(title), levels: rows }];
  });
}

function linesOf(texts: readonly string[]): string[] {
  return texts.map(sanitizeLine).filter((text) => text !== "");
}

type ShownExperience = { experience: Experience; rows: ProjectRow[] };

/**
 * The experiences of a view with their projects, both in the order of its rows. Without a filter those that have no
 * project are there too: where their dates put them when the rows are sorted by date, else at the end.
 * @param isReordered the rows are not in the order that the view sorts by.
 */
function experiencesInOrder(index: CvIndex, view: View, isReordered = false): ShownExperience[] {
  const bySlug = new Map(index.cv.experiences.map((experience) => [experience.slug, experience]));
  const shown = new Map<string, ShownExperience>();
  for (const row of view.rows) {
    const known = shown.get(row.experienceSlug);
    const experience = bySlug.get(row.experienceSlug);
    if (known !== undefined) known.rows.push(row);
    else if (experience !== undefined) shown.set(experience.slug, { experience, rows: [row] });
  }
  const list = [...shown.values()];
  if (isFiltered(view.query)) return list;
  for (const experience of index.cv.experiences) {
    if (shown.has(experience.slug)) continue;
    const place = isReordered ? list.length : placeOf(experience, list, index.today, view);
    list.splice(place, 0, { experience, rows: [] });
  }
  return list;
}

function placeOf(
  experience: Experience,
  list: readonly ShownExperience[],
  today: string,
  { query: { sort } }: View,
): number {
  if (sort.key !== "end" && sort.key !== "start") return list.length;
  const bound = (of: Experience) => {
    const interval = knownInterval(of, today);
    if (interval === null) return null;
    if (sort.key === "start") return interval.start;
    return of.to === null ? Number.POSITIVE_INFINITY : interval.end;
  };
  const own = bound(experience);
  if (own === null) return list.length;
  const place = list.findIndex(({ experience: other }) => {
    const its = bound(other);
    return its === null || (sort.descending ? its < own : its > own);
  });
  return place < 0 ? list.length : place;
}

/** About what one page takes to answer. */
const MAX_BLOCK_MS = 1;

/**
 * To be awaited between the steps of long work: lets the thread answer others when it was held for long.
 * @throws the reason of `signal` when that is aborted.
 */
function createYielder(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < MAX_BLOCK_MS) return;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
}
