import type { Cv, Level, Technology } from "../../model";
import { yearOf } from "../../months";
import type { SkillProofs } from "../../technologies/skill-proofs";
import { type FacetIndex, type FacetName, indexFacets } from "./facets";
import { entryOf, type ProjectEntry } from "./project-entry";
import { technologyLevels } from "./technology-levels";
import { indexText, type ProjectText, type TextIndex } from "./text-index";

/** A CV made ready to be filtered, counted and sorted many times. */
export type CvIndex = {
  cv: Cv;
  /** The month we are in, `YYYY-MM`: where what is still going on ends for now. */
  today: string;
  /** In the order of the CV; a place in this list is what sets of projects are made of. */
  projects: readonly ProjectEntry[];
  technologies: ReadonlyMap<string, Technology>;
  /** Declared level by technology slug. */
  levels: ReadonlyMap<string, Level>;
  skillProofs: SkillProofs;
  facets: Readonly<Record<FacetName, FacetIndex>>;
  /** The first and the last year that a project covers, null when none is dated. */
  years: { first: number; last: number } | null;
  /** The first and the last month of each project, by position; an undated one ends before it begins. */
  months: { start: Int32Array; end: Int32Array };
  /** Built at the first search. */
  text: () => TextIndex;
  /** Project positions in each order asked so far, by the spelling of the sort. */
  orders: Map<string, readonly number[]>;
};

/**
 * Builds the index of a CV, once per version of it. Hand it `publicCv(cv)` unless the owner asks for everything.
 * @param skillProofs `skillProofsOf(cv)` where the evidence of skills is shown; it needs the catalogue, which the browser lacks.
 */
export function indexCv(cv: Cv, today: string, skillProofs: SkillProofs = {}): CvIndex {
  const technologies = new Map(cv.technologies.map((technology) => [technology.slug, technology]));
  const levels = technologyLevels(cv);
  const projects = cv.experiences.flatMap((experience) =>
    experience.projects.map((project) => entryOf(project, experience, technologies, today)),
  );
  let text: TextIndex | undefined;
  return {
    cv,
    today,
    projects,
    technologies,
    levels,
    skillProofs,
    facets: indexFacets(cv, projects, levels),
    years: yearsOf(projects),
    months: {
      start: Int32Array.from(projects, ({ interval }) => interval?.start ?? 0),
      end: Int32Array.from(projects, ({ interval }) => interval?.end ?? -1),
    },
    text: () => {
      text ??= indexText(projects.map((entry) => textOf(entry, technologies)));
      return text;
    },
    orders: new Map(),
  };
}

function yearsOf(projects: readonly ProjectEntry[]): CvIndex["years"] {
  return projects.reduce<CvIndex["years"]>((years, { interval }) => {
    if (interval === null) return years;
    const [first, last] = [yearOf(interval.start), yearOf(interval.end)];
    return { first: Math.min(first, years?.first ?? first), last: Math.max(last, years?.last ?? last) };
  }, null);
}

function textOf(
  { project, experience, row }: ProjectEntry,
  technologies: ReadonlyMap<string, Technology>,
): ProjectText {
  return {
    title: project.title,
    technologies: row.technologies.flatMap(({ slug, name }) => [
      name,
      ...(technologies.get(slug)?.aliases ?? []),
    ]),
    organisation: experience.organisation,
    role: experience.role,
    body: [
      experience.summary,
      project.summary,
      ...project.sections.flatMap(({ title, body }) => [title, body]),
    ],
  };
}
