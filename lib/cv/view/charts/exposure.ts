import type { PartialDate, Period } from "../../model";
import {
  countedInterval,
  firstMonth,
  type Interval,
  knownInterval,
  lastMonth,
  monthsCovered,
} from "../../months";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";

/** How long a technology was used, in months that never count twice. A technology only evaluated was not used. */
export type Exposure = {
  /** Months that the CV itself dates. */
  stated: number;
  /** The stated months and those of the projects that use it without saying when: never more than this. */
  atMost: number;
  /** The earliest date it was used at, as precise as the CV gives it; absent when unknown. */
  firstUsed?: PartialDate;
  /** The latest date it is known to be used at; null is still used, absent is unknown. */
  lastUsed?: PartialDate | null;
  /** Projects that use it. */
  used: number;
  /** Projects that name it, used or evaluated: what filtering by it shows. */
  projects: number;
};

/** The exposure of every technology of the CV, by slug, whatever is filtered. */
export const exposuresOf = perIndex((index): ReadonlyMap<string, Exposure> => {
  const counts = new Map<string, ProjectCounts>();
  for (const { row } of index.projects) {
    for (const { slug, kind } of row.technologies) {
      const { used, projects } = counts.get(slug) ?? NO_PROJECT;
      counts.set(slug, { used: used + (kind === "used" ? 1 : 0), projects: projects + 1 });
    }
  }
  const uses = usesOf(index);
  return new Map(
    [...index.technologies.keys()].map((slug) => [
      slug,
      exposureOf(uses.get(slug) ?? [], counts.get(slug) ?? NO_PROJECT, index.today),
    ]),
  );
});

/** The exposure of technologies taken as one: a month, or a project, with any of them counts once. */
export function jointExposureOf(index: CvIndex, technologies: ReadonlySet<string>): Exposure {
  const uses = usesOf(index);
  const named = index.projects.map(({ row }) =>
    row.technologies.filter(({ slug }) => technologies.has(slug)),
  );
  return exposureOf(
    [...technologies].flatMap((slug) => uses.get(slug) ?? []),
    {
      used: named.filter((those) => those.some(({ kind }) => kind === "used")).length,
      projects: named.filter((those) => those.length > 0).length,
    },
    index.today,
  );
}

/** The dated or inherited uses of each technology, evaluations left out. */
const usesOf = perIndex((index): ReadonlyMap<string, readonly DatedUse[]> => {
  const uses = new Map<string, DatedUse[]>();
  for (const { project, period } of index.projects) {
    for (const { technology, kind, stated } of project.uses) {
      if (kind !== "used") continue;
      const use = { period: stated ?? period, isStated: stated !== null };
      const known = uses.get(technology);
      if (known === undefined) uses.set(technology, [use]);
      else known.push(use);
    }
  }
  return uses;
});

type DatedUse = { period: Period; isStated: boolean };
type ProjectCounts = Pick<Exposure, "used" | "projects">;

const NO_PROJECT: ProjectCounts = { used: 0, projects: 0 };

function exposureOf(uses: readonly DatedUse[], counts: ProjectCounts, today: string): Exposure {
  const periods = uses.map(({ period }) => period);
  const firstUsed = firstDate(periods, today);
  const lastUsed = lastDate(periods, today);
  return {
    stated: monthsOfAll(
      uses.filter(({ isStated }) => isStated).map(({ period }) => period),
      today,
    ),
    atMost: monthsOfAll(periods, today),
    ...(firstUsed !== undefined && { firstUsed }),
    ...(lastUsed !== undefined && { lastUsed }),
    ...counts,
  };
}

function monthsOfAll(periods: readonly Period[], today: string): number {
  const intervals = periods.map((period) => countedInterval(period, today));
  return monthsCovered(intervals.filter((interval): interval is Interval => interval !== null));
}

function firstDate(periods: readonly Period[], today: string): PartialDate | undefined {
  return periods
    .filter((period) => knownInterval(period, today) !== null)
    .flatMap(({ from }) => from ?? [])
    .reduce<PartialDate | undefined>(
      (first, date) => (first === undefined || firstMonth(date) < firstMonth(first) ? date : first),
      undefined,
    );
}

function lastDate(periods: readonly Period[], today: string): PartialDate | null | undefined {
  const known = periods.filter((period) => knownInterval(period, today) !== null);
  if (known.some(({ to }) => to === null)) return null;
  return known
    .flatMap(({ from, to }) => to ?? from ?? [])
    .reduce<PartialDate | undefined>(
      (last, date) => (last === undefined || lastMonth(date) > lastMonth(last) ? date : last),
      undefined,
    );
}
