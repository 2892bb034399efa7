import type { Level, Period, Section, Technology } from "../../model";
import { periodOf } from "../../months";
import { compareFolded } from "../../normalize";
import { type Quote, quotesOf } from "../../technologies/quote";
import { factsOf, type TechnologyFacts } from "../charts/technology-facts";
import type { SegmentKind } from "../charts/track-segments";
import type { CvIndex } from "../filter/index-cv";
import type { ProjectEntry } from "../filter/project-entry";
import type { ProjectRow } from "../filter/project-row";
import { EMPTY_QUERY } from "../filter/query";
import { orderOf } from "../filter/sorting";

/** The facts that a use gives of its project. */
export type UsedIn = Pick<ProjectRow, "slug" | "title" | "organisation" | "role" | "datesInherited">;

/** One use of a technology in a project, and the lines of the CV that tell it. */
export type UseEvidence = {
  project: UsedIn;
  /** How the CV knows of it: it dates the use, only the project or experience around it, or it was only evaluated. */
  kind: SegmentKind;
  /** Of the use where the CV states it, else of the project. */
  period: Period;
  /** The period is the use's own. */
  isStated: boolean;
  /** Empty when no line names it: the candidate can add a use by hand. */
  quotes: readonly Quote[];
};

/** A skill whose whole name stands for the technology. */
export type Declaration = { group: string; skill: string; level: Level | null };

export type Companion = { technology: Technology; projects: number };

/** Where it is used or evaluated, the latest first. */
export type Place = { orgSlug: string; organisation: string; projects: number };

/** Everything the CV shows of one technology, whatever is filtered. */
export type TechnologyEvidence = {
  technology: Technology;
  facts: TechnologyFacts;
  declarations: readonly Declaration[];
  /** The latest projects first, as the dashboard shows them. */
  uses: readonly UseEvidence[];
  /** The technologies used in the most of the projects that use it, at most eight; its own category goes before. */
  usedWith: readonly Companion[];
  places: readonly Place[];
};

const MOST_COMPANIONS = 8;

/**
 * The evidence for the technology of that slug, or null when the CV has none. Quotes are read again from the text of
 * the sections, with the catalogue: for the server, not for the browser.
 */
export function technologyEvidenceOf(index: CvIndex, slug: string): TechnologyEvidence | null {
  const technology = index.technologies.get(slug);
  const facts = factsOf(index).get(slug);
  if (technology === undefined || facts === undefined) return null;
  const entries = orderOf(index, EMPTY_QUERY.sort)
    .flatMap((position) => index.projects[position] ?? [])
    .filter(({ project }) => project.uses.some((use) => use.technology === slug));
  return {
    technology,
    facts,
    declarations: declarationsOf(index, slug),
    uses: entries.flatMap((entry) => usesOf(entry, technology)),
    usedWith: companionsOf(index, entries, technology),
    places: placesOf(entries),
  };
}

function usesOf({ project, period, row }: ProjectEntry, technology: Technology): UseEvidence[] {
  const { slug, title, organisation, role, datesInherited } = row;
  return project.uses
    .filter((use) => use.technology === technology.slug)
    .map(({ kind, stated }) => ({
      project: { slug, title, organisation, role, datesInherited },
      kind: kind === "evaluated" ? kind : stated === null ? "inherited" : "stated",
      period: periodOf(stated ?? period),
      isStated: stated !== null,
      quotes: quotesOf(project.sections.filter(isAbout(kind)), technology),
    }));
}

function isAbout(kind: "used" | "evaluated"): (section: Section) => boolean {
  return (section) => section.kind === (kind === "used" ? "stack" : "evaluated");
}

function declarationsOf(index: CvIndex, slug: string): Declaration[] {
  const levels = new Map(index.cv.levels.map((level) => [level.slug, level]));
  return index.cv.skillGroups.flatMap((group) =>
    group.skills
      .filter((skill) => skill.technologies.includes(slug))
      .map((skill) => ({
        group: group.title,
        skill: skill.name,
        level: (skill.level !== null && levels.get(skill.level)) || null,
      })),
  );
}

function companionsOf(index: CvIndex, entries: readonly ProjectEntry[], own: Technology): Companion[] {
  const counts = new Map<string, number>();
  for (const { row } of entries) {
    const used = row.technologies.filter(({ kind }) => kind === "used").map((technology) => technology.slug);
    if (!used.includes(own.slug)) continue;
    for (const other of used) if (other !== own.slug) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([other, projects]) => {
      const technology = index.technologies.get(other);
      return technology === undefined ? [] : [{ technology, projects }];
    })
    .sort(
      (a, b) =>
        b.projects - a.projects ||
        Number(b.technology.category === own.category) - Number(a.technology.category === own.category) ||
        compareFolded(a.technology.name, b.technology.name),
    )
    .slice(0, MOST_COMPANIONS);
}

function placesOf(entries: readonly ProjectEntry[]): Place[] {
  const places = new Map<string, Place>();
  for (const { row } of entries) {
    const known = places.get(row.orgSlug);
    if (known === undefined) {
      places.set(row.orgSlug, { orgSlug: row.orgSlug, organisation: row.organisation, projects: 1 });
    } else known.projects += 1;
  }
  return [...places.values()];
}
