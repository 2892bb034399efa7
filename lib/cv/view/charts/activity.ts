import { type Interval, knownInterval, unionOf, yearOf } from "../../months";
import { CATEGORIES, type Category } from "../../vocabulary";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";
import type { ProjectEntry } from "../filter/project-entry";
import type { View } from "../filter/view";

/** Projects of a year: those that the CV dates in it, and at most, with those whose dates are only inherited. */
export type ProjectCount = { stated: number; atMost: number };

export type YearActivity = {
  year: number;
  /** Each project once. */
  projects: ProjectCount;
  /** Each project once in each of its categories, so that they add up to more than the projects. */
  categories: Readonly<Record<Category, ProjectCount>>;
};

export type Activity = {
  /** Each year from the first to the last of the CV, whatever is filtered. */
  years: readonly YearActivity[];
  /** Projects of the view, dated or not, by category: each once, however many years it covers. */
  total: Readonly<Record<Category, number>>;
  /** Projects of the view that are known to cover no year. */
  undated: number;
};

/**
 * The projects of a view by year and by category of the technologies they name, used or evaluated, as the category
 * filter counts them. A technology whose use is dated counts in the years of that use alone, within its project's;
 * the others in all years of their project. A project is dated in a year by its own dates or by those of a use:
 * what it only inherits from its experience is an upper bound.
 */
export function activityOf(index: CvIndex, view: View): Activity {
  const shown = new Set(view.rows.map(({ slug }) => slug));
  const { first, last } = index.years ?? { first: 0, last: -1 };
  const years = Array.from({ length: last - first + 1 }, (_, at) => emptyYear(first + at));
  const allRuns = runsOf(index);
  const total = byCategory(() => 0);
  let undated = 0;
  index.projects.forEach(({ project, interval, row }, position) => {
    if (!shown.has(project.slug)) return;
    for (const category of new Set(row.technologies.map((technology) => technology.category)))
      total[category] += 1;
    if (interval === null) undated += 1;
    for (const { start, end, counted, of } of allRuns[position] ?? []) {
      for (const { projects, categories } of years.slice(start - first, end - first + 1)) {
        (of === "project" ? projects : categories[of])[counted] += 1;
      }
    }
  });
  return { years, total, undated };
}

function emptyYear(year: number): YearActivity {
  return {
    year,
    projects: { stated: 0, atMost: 0 },
    categories: byCategory(() => ({ stated: 0, atMost: 0 })),
  };
}

function byCategory<T>(none: () => T): Record<Category, T> {
  return Object.fromEntries(CATEGORIES.map((category) => [category, none()])) as Record<Category, T>;
}

/** Years in a row, both ends included, in which a project counts: as itself, or in one of its categories. */
type Run = Interval & { of: Category | "project"; counted: keyof ProjectCount };

/** The runs of every project, at its position; those of one kind never overlap, so that each year counts once. */
const runsOf = perIndex((index): readonly Run[][] =>
  index.projects.map((entry) => {
    const { interval, row } = entry;
    if (interval === null) return [];
    const whole: Span = { of: "project", interval, isStated: !row.datesInherited };
    const uses = usesOf(entry, interval, index);
    const named = [...new Set(uses.map(({ of }) => of))];
    const dated = uses.filter(({ isStated }) => isStated).map((use) => ({ ...use, of: whole.of }));
    return [
      ...runsIn("project", [whole, ...dated]),
      ...named.flatMap((category) =>
        runsIn(
          category,
          uses.filter(({ of }) => of === category),
        ),
      ),
    ];
  }),
);

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
