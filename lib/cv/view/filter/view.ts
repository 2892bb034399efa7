import { yearOf } from "../../months";
import type { Category } from "../../vocabulary";
import { type Bitset, countBits, forEachBit, hasBit } from "./bitset";
import { countValues, type FacetName } from "./facets";
import type { CvIndex } from "./index-cv";
import { matchedTechnologies } from "./matched-technologies";
import { type Matches, matchesOf, projectsMeeting } from "./matching";
import type { ProjectRow } from "./project-row";
import type { ViewQuery } from "./query";
import { orderOf } from "./sorting";

export type FacetValue = {
  value: string;
  /** As the CV spells it; a category's is its own slug, to be put into words (`words.categories`). */
  label: string;
  /** Projects shown if this were chosen, leaving out what else is chosen in the same facet. */
  count: number;
  /** Asked for, of a technology by `tech` or by `must`. */
  selected: boolean;
  /** Of a level: the skills that the CV declares at it, whatever the filter. */
  declared?: number;
  /** Of a technology. */
  category?: Category;
};

type Facets = Record<FacetName, FacetValue[]>;

/** Projects known to cover at least one month of the year. */
type YearCount = { year: number; count: number };

/** The CV after a filter: what the table, the counts, the charts and the exports all show. */
export type View = {
  query: ViewQuery;
  /** The positions of the projects that meet the filter. */
  projects: Bitset;
  /** Sorted rows, made when they are first read. */
  readonly rows: ProjectRow[];
  /** The first of the rows, without making the others. */
  firstRows: (count: number) => ProjectRow[];
  /** Projects of the CV. */
  total: number;
  /** Projects of this view: the number of rows. */
  shown: number;
  facets: Facets;
  /** Each year from the first to the last of the CV, counting what meets the filter but for `from` and `to`. */
  years: YearCount[];
};

/**
 * The view of a CV under a query: OR inside a parameter (`must` wants all, `not` none), AND between parameters.
 * Technologies match whether used or evaluated; `level` matches a technology declared at it. `from` and `to` are
 * inclusive and want the project's period to overlap them. Searching is described at `searchText`.
 */
export function viewOf(index: CvIndex, query: ViewQuery): View {
  const matches = matchesOf(index, query);
  const projects = projectsMeeting(index, matches);
  const shown = countBits(projects);
  let rows: ProjectRow[] | undefined;
  const rowsUpTo = (count: number): ProjectRow[] => {
    if (rows === undefined && count < shown && query.sort.key !== "match") {
      return rowsOf(index, query, matches, projects, count);
    }
    rows ??= rowsOf(index, query, matches, projects, shown);
    return count < shown ? rows.slice(0, count) : rows;
  };
  return {
    query,
    projects,
    get rows() {
      return rowsUpTo(shown);
    },
    firstRows: rowsUpTo,
    total: index.projects.length,
    shown,
    facets: {
      tech: facetOf(index, "tech", query, matches),
      category: facetOf(index, "category", query, matches),
      org: facetOf(index, "org", query, matches),
      level: facetOf(index, "level", query, matches),
    },
    years: yearsOf(index, projectsMeeting(index, matches, "period")),
  };
}

/** How many projects a query shows, without making the view. */
export function countShown(index: CvIndex, query: ViewQuery): number {
  return countBits(projectsMeeting(index, matchesOf(index, query)));
}

function rowsOf(
  index: CvIndex,
  query: ViewQuery,
  matches: Matches,
  projects: Bitset,
  count: number,
): ProjectRow[] {
  const matched = matchedTechnologies(index, query);
  const rows: ProjectRow[] = [];
  for (const position of orderOf(index, query.sort)) {
    if (rows.length === count) break;
    const entry = index.projects[position];
    if (entry === undefined || !hasBit(projects, position)) continue;
    const { row, marked } = entry;
    const match = matches.scores?.[position] ?? 0;
    const marks = matched.size > 0 && row.technologies.some(({ slug }) => matched.has(slug));
    if (!marks && match === 0) rows.push(row);
    else {
      const technologies = marks
        ? marked.map((technology, at) =>
            matched.has(technology.slug) ? technology : (row.technologies[at] ?? technology),
          )
        : row.technologies;
      rows.push({ ...row, technologies, match });
    }
  }
  if (query.sort.key !== "match") return rows;
  const direction = query.sort.descending ? -1 : 1;
  return rows.sort((a, b) => (a.match - b.match) * direction);
}

function facetOf(index: CvIndex, facet: FacetName, query: ViewQuery, matches: Matches): FacetValue[] {
  const projects = projectsMeeting(index, matches, facet);
  const selected = new Set<string>(facet === "tech" ? [...query.tech, ...query.must] : query[facet]);
  const counts = countValues(index.facets[facet], projects);
  return index.facets[facet].values.map(({ value, label, category, declared }, at) => {
    const counted: FacetValue = { value, label, count: counts[at] ?? 0, selected: selected.has(value) };
    if (category !== undefined) counted.category = category;
    if (declared !== undefined) counted.declared = declared;
    return counted;
  });
}

function yearsOf({ months, years }: CvIndex, meeting: Bitset): YearCount[] {
  if (years === null) return [];
  const { first, last } = years;
  // What begins and what has ended with each year; their running sum is what goes on.
  const changes = new Int32Array(last - first + 2);
  forEachBit(meeting, (position) => {
    const [start = 0, end = -1] = [months.start[position], months.end[position]];
    if (start > end) return;
    const [from, after] = [yearOf(start) - first, yearOf(end) - first + 1];
    changes[from] = (changes[from] ?? 0) + 1;
    changes[after] = (changes[after] ?? 0) - 1;
  });
  let count = 0;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    count += changes[at] ?? 0;
    return { year: first + at, count };
  });
}
