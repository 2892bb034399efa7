import {
  type AnyEntry,
  ENTRY_LISTS,
  type EntryList,
  entriesIn,
  entryName,
  fieldsOf,
} from "../../entries/entry-lists";
import type { Level } from "../../model";
import { fold } from "../../normalize";
import { type SkillEvidence, skillEvidenceOf } from "../charts/skill-evidence";
import { factsOf, type TechnologyFacts } from "../charts/technology-facts";
import { countBits } from "../filter/bitset";
import type { CvIndex } from "../filter/index-cv";
import type { ProjectRow } from "../filter/project-row";
import { rankOf } from "../filter/technology-levels";
import { holdsAll, searchedWords } from "./word-matches";

/** What of the CV a search names, by kind; each kind has its best answers first. */
export type SearchAnswers = {
  technologies: readonly TechnologyFacts[];
  /** With the group that declares it. */
  skills: readonly (SkillEvidence & { group: string })[];
  /** With the skills declared at it. */
  levels: readonly { level: Level; declared: number }[];
  organisations: readonly { slug: string; name: string; projects: number }[];
  /** Those whose title holds the search. */
  projects: readonly ProjectRow[];
  /** Of education, certifications and the other lists, with what else each says in a line. */
  entries: readonly { list: EntryList; slug: string; name: string; details: readonly string[] }[];
};

/** A list of answers is looked over, not read. */
const MOST = { technologies: 5, skills: 3, levels: 2, organisations: 3, projects: 3, entries: 4 } as const;

/** The technologies, skills, levels, employers, titles and entries of lists that hold each word of a search, as a word or its beginning. */
export function searchAnswersOf(index: CvIndex, search: string): SearchAnswers {
  const searched = searchedWords(search);
  const whole = fold(search.trim());
  const holds = (...texts: readonly string[]) => holdsAll(texts, searched);
  const isWhole = (names: readonly string[]) => names.some((name) => fold(name) === whole);
  const ownNames = new Set([...index.technologies.values()].map(({ name }) => fold(name)));
  return {
    technologies: [...factsOf(index).values()]
      .map((facts) => ({
        facts,
        names: [facts.name, ...(index.technologies.get(facts.slug)?.aliases ?? [])],
      }))
      .filter(({ names }) => names.some((name) => holds(name)))
      .sort(
        (a, b) =>
          Number(isWhole(b.names)) - Number(isWhole(a.names)) ||
          levelRank(b.facts) - levelRank(a.facts) ||
          b.facts.exposure.atMost - a.facts.exposure.atMost,
      )
      .map(({ facts }) => facts)
      .slice(0, MOST.technologies),
    skills: skillEvidenceOf(index)
      .flatMap(({ slug, skills }) => skills.map((skill) => ({ ...skill, group: slug })))
      // A technology that is declared under its own name is answered once.
      .filter(({ name }) => holds(name) && !ownNames.has(fold(name)))
      .sort((a, b) => levelRank(b) - levelRank(a))
      .slice(0, MOST.skills),
    levels: index.facets.level.values
      .filter(({ label }) => holds(label))
      .flatMap(({ value, declared = 0 }) =>
        index.cv.levels.filter(({ slug }) => slug === value).map((level) => ({ level, declared })),
      )
      .slice(0, MOST.levels),
    organisations: index.facets.org.values
      .filter(({ label }) => holds(label))
      .map(({ value, label, projects }) => ({ slug: value, name: label, projects: countBits(projects) }))
      .slice(0, MOST.organisations),
    projects: index.projects
      .filter(({ project }) => holds(project.title))
      .map(({ row }) => row)
      .slice(0, MOST.projects),
    entries: ENTRY_LISTS.flatMap((list) =>
      entriesIn(index.cv, list).map((entry) => ({
        list,
        slug: entry.slug,
        name: entryName(list, entry),
        lines: linesOf(list, entry),
      })),
    )
      .filter(({ lines }) => holds(...lines))
      .map(({ lines, ...entry }) => ({ ...entry, details: lines.filter((line) => line !== entry.name) }))
      .slice(0, MOST.entries),
  };
}

/** What an entry says in lines: not its text, its dates and its address. */
function linesOf(list: EntryList, entry: AnyEntry): string[] {
  return fieldsOf(list).flatMap(([field, { kind }]) => {
    const value = entry[field];
    return kind === "line" && typeof value === "string" && value !== "" ? [value] : [];
  });
}

function levelRank({ level }: { level: Level | null }): number {
  return level === null ? -2 : rankOf(level);
}
