import type { Level } from "../../model";
import { countedInterval, type Interval, monthsCovered } from "../../months";
import { compareFolded } from "../../normalize";
import { isMethod, OFFER_LEXICON } from "../../technologies/methods/methods";
import { ownCatalogue } from "../../technologies/own-catalogue";
import { nearOf, shownBy } from "../../technologies/relations/relations";
import { jointExposureOf } from "../../view/charts/exposure";
import type { CvIndex } from "../../view/filter/index-cv";
import { perIndex } from "../../view/filter/memoize-by-index";
import { namedInProse } from "../reading/named-in-prose";
import type { Named, Requirement } from "../requirement";

export const VERDICTS = ["shown", "declared", "evaluated", "near", "absent"] as const;
export type Verdict = (typeof VERDICTS)[number];
export type MonthsVerdict = "reached" | "possible" | "not-reached";

export type MatchedRequirement = Requirement & {
  verdict: Verdict;
  /** What the CV shows that does the same job, when it shows none of what is asked. */
  near: readonly Named[];
  monthsVerdict: MonthsVerdict | null;
  /** Months that the CV dates; of the person, those of its experiences. */
  stated: number;
  /** The same with what is only inherited from projects and experiences: never more than this. */
  atMost: number;
  /** As precise as the CV gives it, today for what is still used; null when nothing tells. */
  lastUsed: string | null;
  /** The projects that show it, the latest first. */
  projects: readonly string[];
  /** What of the CV shows, declares or evaluated it, by slug: itself, what is it or what is part of it. */
  by: readonly string[];
  /** The highest level declared of it. */
  level: Level | null;
};

/** All that a CV says of each technology and method, by slug. */
type Evidence = {
  used: ReadonlyMap<string, ReadonlySet<number>>;
  evaluated: ReadonlySet<string>;
  declared: ReadonlyMap<string, Level | null>;
};

/**
 * Holds the requirements of an offer against a CV. "Shown" only where a project names one of the alternatives, or what
 * cannot be used without it; a level without a project is declared; the same job is near and never counted.
 * @param today the month we are in, `YYYY-MM`.
 */
export function matchOf(
  index: CvIndex,
  requirements: readonly Requirement[],
  today: string,
): MatchedRequirement[] {
  return requirements.map((requirement) =>
    requirement.scope === "person" || requirement.anyOf.length === 0
      ? ofPerson(index, requirement, today)
      : ofTechnologies(index, requirement),
  );
}

const evidenceOf = perIndex((index): Evidence => {
  const used = new Map<string, Set<number>>();
  const evaluated = new Set<string>();
  for (const [position, { project }] of index.projects.entries()) {
    const add = (slug: string) => used.set(slug, (used.get(slug) ?? new Set()).add(position));
    for (const { technology, kind } of project.uses) {
      if (kind === "used") add(technology);
      else evaluated.add(technology);
    }
    const written = project.sections.filter(({ kind }) => kind === "stack" || kind === "implementation");
    for (const slug of methodsIn([project.title, ...written.map(({ body }) => body)])) add(slug);
  }
  const declared = new Map<string, Level | null>();
  const levels = new Map(index.cv.levels.map((level) => [level.slug, level]));
  for (const { name, level, technologies } of index.cv.skillGroups.flatMap(({ skills }) => skills)) {
    const its = (level === null ? undefined : levels.get(level)) ?? null;
    for (const slug of [...technologies, ...methodsIn([name])]) {
      declared.set(slug, higherOf(declared.get(slug) ?? null, its));
    }
  }
  return { used, evaluated, declared };
});

/** The methods that texts of the CV name, by slug. */
function methodsIn(texts: readonly string[]): Set<string> {
  const named = texts
    .flatMap((text) => text.split(/\r\n?|\n/))
    .flatMap((line) => namedInProse(line, OFFER_LEXICON, false))
    .map(({ entry }) => entry.slug);
  return new Set(named.filter(isMethod));
}

function higherOf(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return (b.rank ?? -1) > (a.rank ?? -1) ? b : a;
}

function ofPerson(index: CvIndex, requirement: Requirement, today: string): MatchedRequirement {
  const intervals = index.cv.experiences.map((experience) => countedInterval(experience, today));
  const months = monthsCovered(intervals.filter((interval): interval is Interval => interval !== null));
  const monthsVerdict = monthsVerdictOf(requirement, months, months);
  return {
    ...requirement,
    verdict: monthsVerdict === "reached" ? "shown" : "absent",
    near: [],
    monthsVerdict,
    stated: months,
    atMost: months,
    lastUsed: null,
    projects: [],
    by: [],
    level: null,
  };
}

function ofTechnologies(index: CvIndex, requirement: Requirement): MatchedRequirement {
  const evidence = evidenceOf(index);
  const canonical = canonicalOf(index);
  const asked = requirement.anyOf.map(({ slug }) => canonical(slug));
  const wanted = [...new Set(asked.flatMap((slug) => [...shownBy(slug)].map(canonical)))];
  const shown = wanted.filter((slug) => evidence.used.has(slug));
  const declared = wanted.filter((slug) => evidence.declared.has(slug));
  const evaluated = wanted.filter((slug) => evidence.evaluated.has(slug));
  const near = shown.length + declared.length + evaluated.length > 0 ? [] : nearIn(index, asked);
  const technologies = new Set(shown.filter((slug) => index.technologies.has(slug)));
  const exposure = jointExposureOf(index, technologies);
  const positions = [...new Set(shown.flatMap((slug) => [...(evidence.used.get(slug) ?? [])]))];
  const verdict =
    shown.length > 0
      ? "shown"
      : declared.length > 0
        ? "declared"
        : evaluated.length > 0
          ? "evaluated"
          : near.length > 0
            ? "near"
            : "absent";
  const { stated, atMost, lastUsed } = exposure;
  return {
    ...requirement,
    verdict,
    near,
    monthsVerdict: monthsVerdictOf(requirement, stated, atMost),
    stated,
    atMost,
    lastUsed: lastUsed === null ? index.today : (lastUsed ?? null),
    projects: latestFirst(index, positions),
    by:
      verdict === "shown"
        ? shown
        : verdict === "declared"
          ? declared
          : verdict === "evaluated"
            ? evaluated
            : [],
    level: declared.reduce<Level | null>(
      (level, slug) => higherOf(level, evidence.declared.get(slug) ?? null),
      null,
    ),
  };
}

/** Merges of the candidate followed. */
const canonicalOf = perIndex((index) => ownCatalogue(index.cv.catalogue).canonical);

/** What does the same job: what projects show, then what is only declared. */
function nearIn(index: CvIndex, asked: readonly string[]): Named[] {
  const { used, declared } = evidenceOf(index);
  const canonical = canonicalOf(index);
  const near = [...new Set(asked.flatMap((slug) => [...nearOf(slug)].map(canonical)))];
  const isIn = (known: ReadonlyMap<string, unknown>) => near.filter((slug) => known.has(slug));
  return [...new Set([...isIn(used), ...isIn(declared)])].flatMap((slug) => {
    const technology = index.technologies.get(slug);
    return technology === undefined ? [] : [{ slug, name: technology.name }];
  });
}

function latestFirst(index: CvIndex, positions: readonly number[]): string[] {
  const ends = (position: number) => index.projects[position]?.interval?.end ?? Number.NEGATIVE_INFINITY;
  return [...positions]
    .sort((a, b) => {
      const later = ends(b) - ends(a);
      return Number.isNaN(later) || later === 0 ? a - b : later;
    })
    .flatMap((position) => index.projects[position]?.project.slug ?? []);
}

function monthsVerdictOf({ months }: Requirement, stated: number, atMost: number): MonthsVerdict | null {
  if (months === null) return null;
  if (stated >= months.min) return "reached";
  return atMost >= months.min ? "possible" : "not-reached";
}

/** The order in which requirements are shown: by strength, then by name. */
export function byStrength(a: Requirement, b: Requirement): number {
  const rank = { must: 0, asked: 1, nice: 2, excluded: 3 };
  return rank[a.strength] - rank[b.strength] || compareFolded(a.anyOf[0]?.name ?? "", b.anyOf[0]?.name ?? "");
}
