import { type Interval, knownInterval, unionOf, yearOf } from "../../months";
import { CATEGORIES } from "../../vocabulary";
import { forEachBit } from "../filter/bitset";
import { countValues } from "../filter/facets";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";
import type { ProjectEntry } from "../filter/project-entry";
import type { View } from "../filter/view";

/** What a column of the activity is made of: the categories, and projects that name no technology. */
export const ACTIVITY_PARTS = [...CATEGORIES, "unnamed"] as const;
export type ActivityPart = (typeof ACTIVITY_PARTS)[number];

/** Projects of a year: those that the CV dates in it, and at most, with those whose dates are only inherited. */
export type ProjectCount = { stated: number; atMost: number };

export type YearActivity = {
  year: number;
  /** Each project once. */
  projects: ProjectCount;
  /** Each project once in each of its parts, so that they add up to more than the projects. */
  parts: Readonly<Record<ActivityPart, ProjectCount>>;
};

export type Activity = {
  /** Each year from the first to the last of the CV, whatever is filtered. */
  years: readonly YearActivity[];
  /** Projects of the view, dated or not, by part: each once, however many years it covers. */
  total: Readonly<Record<ActivityPart, number>>;
  /** Projects of the view that are known to cover no year. */
  undated: number;
};

/**
 * The projects of a view by year and by category of the technologies they name, used or evaluated, as the category
 * filter counts them; one that names none is a part of its own. A technology whose use is dated counts in the years of that use alone, within its project's;
 * the others in all years of their project. A project is dated in a year by its own dates or by those of a use:
 * what it only inherits from its experience is an upper bound.
 */
export function activityOf(index: CvIndex, view: View): Activity {
  const { first, last } = index.years ?? { first: 0, last: -1 };
  const length = last - first + 1;
  const { starts, kinds, from, after } = runsOf(index);
  // For each kind of count and year, what begins and what has ended with it; their running sum is what goes on.
  const changes = new Int32Array(KINDS.length * (length + 1));
  let undated = 0;
  let unnamed = 0;
  forEachBit(view.projects, (position) => {
    const entry = index.projects[position];
    if (entry?.interval === null) undated += 1;
    if (entry?.project.uses.length === 0) unnamed += 1;
    const end = starts[position + 1] ?? 0;
    for (let run = starts[position] ?? 0; run < end; run++) {
      const row = (kinds[run] ?? 0) * (length + 1);
      const [begins, ends] = [row + (from[run] ?? 0), row + (after[run] ?? 0)];
      changes[begins] = (changes[begins] ?? 0) + 1;
      changes[ends] = (changes[ends] ?? 0) - 1;
    }
  });
  const sums = KINDS.map(() => 0);
  const years = Array.from({ length }, (_, at) => {
    KINDS.forEach((_kind, row) => {
      sums[row] = (sums[row] ?? 0) + (changes[row * (length + 1) + at] ?? 0);
    });
    const countOf = (of: Run["of"]): ProjectCount => ({
      stated: sums[kindOf(of, "stated")] ?? 0,
      atMost: sums[kindOf(of, "atMost")] ?? 0,
    });
    return { year: first + at, projects: countOf("project"), parts: byPart(countOf) };
  });
  const { category } = index.facets;
  const totals = countValues(category, view.projects);
  const total = byPart((name) =>
    name === "unnamed" ? unnamed : (totals[category.values.findIndex(({ value }) => value === name)] ?? 0),
  );
  return { years, total, undated };
}

function byPart<T>(of: (part: ActivityPart) => T): Record<ActivityPart, T> {
  return Object.fromEntries(ACTIVITY_PARTS.map((part) => [part, of(part)])) as Record<ActivityPart, T>;
}

/** Years in a row, both ends included, in which a project counts: as itself, or in one of its parts. */
type Run = Interval & { of: ActivityPart | "project"; counted: keyof ProjectCount };

/** What a run counts in: each kind is a row of numbers. */
const KINDS = (["project", ...ACTIVITY_PARTS] as const).flatMap((of) =>
  (["stated", "atMost"] as const).map((counted) => ({ of, counted })),
);

function kindOf(of: Run["of"], counted: Run["counted"]): number {
  return KINDS.findIndex((kind) => kind.of === of && kind.counted === counted);
}

/**
 * The runs of all projects as numbers: those of the project at position p are `starts[p]` to `starts[p + 1] - 1`, each with its kind and the
 * years after the first of the CV in which it begins and has ended.
 */
const runsOf = perIndex((index) => {
  const runs = index.projects.map((entry) => projectRuns(index, entry));
  const all = runs.flat();
  const first = index.years?.first ?? 0;
  let before = 0;
  return {
    starts: Uint32Array.from([0, ...runs.map(({ length }) => (before += length))]),
    kinds: Uint8Array.from(all, ({ of, counted }) => kindOf(of, counted)),
    from: Uint16Array.from(all, ({ start }) => start - first),
    after: Uint16Array.from(all, ({ end }) => end - first + 1),
  };
});

/** The runs of a project; those of one kind never overlap, so that each year counts once. */
function projectRuns(index: CvIndex, entry: ProjectEntry): Run[] {
  const { interval, row } = entry;
  if (interval === null) return [];
  const whole: Span = { of: "project", interval, isStated: !row.datesInherited };
  const uses = usesOf(entry, interval, index);
  const named = [...new Set(uses.map(({ of }) => of))];
  const unnamed = entry.project.uses.length === 0 ? runsIn("unnamed", [whole]) : [];
  const dated = uses.filter(({ isStated }) => isStated).map((use) => ({ ...use, of: whole.of }));
  return [
    ...runsIn("project", [whole, ...dated]),
    ...unnamed,
    ...named.flatMap((category) =>
      runsIn(
        category,
        uses.filter(({ of }) => of === category),
      ),
    ),
  ];
}

type Span = { of: Run["of"]; interval: Interval; isStated: boolean };

function runsIn(of: Run["of"], spans: readonly Span[]): Run[] {
  const runs = (counted: Run["counted"], some: readonly Span[]) =>
    unionOf(some.map(({ interval }) => ({ start: yearOf(interval.start), end: yearOf(interval.end) }))).map(
      (years) => ({ ...years, of, counted }),
    );
  return [
    ...runs("atMost", spans),
    ...runs(
      "stated",
      spans.filter(({ isStated }) => isStated),
    ),
  ];
}

/** When each use of a project takes place, within the months of the project. */
function usesOf({ project, row }: ProjectEntry, whole: Interval, index: CvIndex): Span[] {
  return project.uses.flatMap(({ technology, stated }) => {
    const of = index.technologies.get(technology)?.category;
    const own = stated === null ? whole : knownInterval(stated, index.today);
    if (of === undefined || own === null) return [];
    const interval = { start: Math.max(own.start, whole.start), end: Math.min(own.end, whole.end) };
    if (interval.start > interval.end) return [];
    return [{ of, interval, isStated: stated !== null || !row.datesInherited }];
  });
}
