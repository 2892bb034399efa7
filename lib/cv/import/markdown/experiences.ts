import { linksOf, plainText } from "../../markdown-text";
import type { Experience, Project, Technology } from "../../model";
import { findPeriod, isReversed } from "../../read-period";
import { slugOf } from "../../slug";
import { SlugBook } from "../../slug-book";
import { usesOf } from "../../technologies/uses";
import type { Ledger } from "../ledger/ledger";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { type Problem, type ProblemCode, problem } from "../ledger/problem-messages";
import { type ExperienceDraft, linesWithout, type ProjectDraft, placesOf } from "./experience-drafts";
import { type Place, readDatedText } from "./experience-title";
import { textOf } from "./outline";
import { hasUsualSections, type ReadSection, readProjectText, toFlushMarkdown } from "./project-text";

export type ReadExperiences = { experiences: Experience[]; technologies: Technology[]; problems: Problem[] };

/** The text of a project, its lines not yet claimed. */
type Text = { summaryLines: Line[]; sections: ReadSection[] };

/** Makes experiences and projects of the drafts, and says in the ledger what became of each line. */
export function readExperiences(drafts: readonly ExperienceDraft[], ledger: Ledger): ReadExperiences {
  const places = placesOf(drafts);
  const slugs = { experiences: new SlugBook(), projects: new SlugBook() };
  const technologies: Technology[] = [];
  const problems: Problem[] = [];

  const claim = (lines: Iterable<Line>, where: string) => ledger.claim(lines, "mapped", where);
  const ask = (code: ProblemCode, line: Line, about: string, where: string) => {
    problems.push(problem(code, line.number, about));
    ledger.claim([line], "question", where);
  };

  function makeProject(
    title: string,
    text: Text,
    opening: string[],
    path: string,
  ): { project: Project; where: string } {
    const slug = slugs.projects.add(title);
    const where = `${path}/projects/${slug}`;
    const summary = joined([...opening, toFlushMarkdown(text.summaryLines)]);
    claim(text.summaryLines, `${where}/summary`);
    for (const { title: section, lines } of text.sections)
      claim(lines, `${where}/sections/${slugOf(section)}`);
    const read = usesOf(text.sections);
    technologies.push(...read.technologies);
    const sections = text.sections.map(({ kind, title: section, body }) => ({ kind, title: section, body }));
    return {
      project: { slug, title, summary, hidden: false, sections, uses: read.uses, corrections: [] },
      where,
    };
  }

  function readProject({ block, dated, headed }: ProjectDraft, path: string): Project {
    const heading = block.heading;
    const consumed = dated?.consumed ?? [];
    const read = readProjectText(linesWithout(block.lines, consumed));
    const content = heading?.content ?? "";
    const title = dated?.isOnHeading ? titleWithoutPeriod(content) : block.title;
    const opening = [
      consumed.flatMap((line) => readDatedText(line.content).parts).join(" · "),
      ...linksOf(content),
    ];
    const text = { ...read, sections: [...read.sections, ...headed] };
    const { project, where } = makeProject(title || block.title, text, opening, path);
    if (heading !== null) claim([heading, ...consumed], where);
    if (dated === null) return project;
    if (heading !== null && isReversed(dated.period)) ask("reversed-period", heading, block.title, where);
    return { ...project, ...dated.period };
  }

  function readExperience(draft: ExperienceDraft, place: Place): Experience {
    const { block, dated, employer } = draft;
    const title = place.organisation || place.role || block.title;
    const slug = slugs.experiences.add(title);
    const path = `experiences/${slug}`;
    const headings = [employer?.block.heading, block.heading].filter((line) => line != null);
    claim([...headings, ...(employer?.dated?.consumed ?? []), ...(dated?.consumed ?? [])], path);
    if (block.heading !== null) {
      if (dated === null) ask("undated-experience", block.heading, block.title, path);
      if (dated !== null && isReversed(dated.period))
        ask("reversed-period", block.heading, block.title, path);
      if (place.isGuess) ask("ambiguous-role", block.heading, block.title, path);
      if (place.organisation === "") ask("no-organisation", block.heading, block.title, path);
    }

    const { summaryLines, own } = splitText(draft);
    claim([...draft.opening, ...summaryLines], `${path}/summary`);
    const links = headings.flatMap(({ content }) => linksOf(content));
    const summary = joined([
      [place.extras.join(" · "), ...links].filter((text) => text !== "").join(" · "),
      toFlushMarkdown(draft.opening),
      toFlushMarkdown(summaryLines),
    ]);
    const projects = own === null ? [] : [makeProject(place.role || title, own, [], path).project];
    projects.push(...draft.projects.map((project) => readProject(project, path)));
    const { organisation, role } = place;
    return { slug, organisation, role, summary, hidden: false, projects, ...(dated?.period ?? {}) };
  }

  const experiences = drafts.flatMap((draft, index) => {
    const place = places[index];
    return place === undefined ? [] : [readExperience(draft, place)];
  });
  return { experiences, technologies, problems };
}

/**
 * What is right below the heading of an experience: its summary and, when it tells work itself (titled sections, or no
 * project below it), the text of a project of its own.
 */
function splitText({ block, dated, headed, projects }: ExperienceDraft): {
  summaryLines: Line[];
  own: Text | null;
} {
  const lines = linesWithout(block.lines, dated?.consumed ?? []);
  if (projects.length > 0 && !hasUsualSections(lines)) {
    return { summaryLines: lines, own: headed.length === 0 ? null : { summaryLines: [], sections: headed } };
  }
  const read = readProjectText(lines);
  const sections = [...read.sections, ...headed];
  if (projects.length > 0) return { summaryLines: read.summaryLines, own: { summaryLines: [], sections } };
  const firstBullet = read.summaryLines.findIndex((line) => !isNoise(line) && line.kind !== "text");
  const introduction = firstBullet < 0 ? read.summaryLines : read.summaryLines.slice(0, firstBullet);
  const rest = firstBullet < 0 ? [] : read.summaryLines.slice(firstBullet);
  if (sections.length === 0 && rest.length === 0) {
    const hasText = textOf(introduction).length > 0;
    return { summaryLines: [], own: hasText ? { summaryLines: introduction, sections } : null };
  }
  return { summaryLines: introduction, own: { summaryLines: rest, sections } };
}

/** "Migration (2018-2020)" is "Migration". */
function titleWithoutPeriod(content: string): string {
  const found = findPeriod(content);
  const rest = found === null ? content : `${content.slice(0, found.start)} ${content.slice(found.end)}`;
  return plainText(rest).replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/g, "");
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}
