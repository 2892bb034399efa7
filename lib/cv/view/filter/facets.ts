import type { Cv, Level } from "../../model";
import { compareFolded } from "../../normalize";
import { CATEGORIES, type Category } from "../../vocabulary";
import { addBit, type Bitset, countBits, emptyBitset, forEachBit } from "./bitset";
import { orgSlugOf, type ProjectEntry } from "./project-entry";
import { rankOf } from "./technology-levels";

/** The parameters that are offered as lists of values with counts. */
export const FACETS = ["tech", "category", "org", "level"] as const;
export type FacetName = (typeof FACETS)[number];

/** One value of a facet and the projects that have it. */
type IndexedValue = {
  value: string;
  /** As the CV spells it; for a category its own slug, which the words of a language put a name to. */
  label: string;
  /** Of a technology. */
  category?: Category;
  /** Of a level: the skills declared at it. */
  declared?: number;
  projects: Bitset;
};

/**
 * The values in the order they are shown, and the same by value. What each project has stands in one row of numbers: the places in
 * `values` of those of the project at position p are `held[starts[p]]` to `held[starts[p + 1] - 1]`.
 */
export type FacetIndex = {
  values: readonly IndexedValue[];
  byValue: ReadonlyMap<string, IndexedValue>;
  starts: Uint32Array;
  held: Uint32Array;
};

/** How many of these projects have each value, in the order of the values: one pass over what the projects have. */
export function countValues({ values, starts, held }: FacetIndex, projects: Bitset): Uint32Array {
  const counts = new Uint32Array(values.length);
  forEachBit(projects, (position) => {
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at++) {
      const value = held[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  });
  return counts;
}

/**
 * Every value the CV has, even those no project has. Technologies and organisations come with the most projects
 * first, then by label; categories in the order of the vocabulary; levels from the top of the scale down. The
 * order knows no filter, so that nothing moves while ticking.
 */
export function indexFacets(
  cv: Cv,
  projects: readonly ProjectEntry[],
  levels: ReadonlyMap<string, Level>,
): Record<FacetName, FacetIndex> {
  const size = projects.length;
  const tech = collect(
    size,
    cv.technologies.map(({ slug, name, category }) => ({ value: slug, label: name, category })),
  );
  const present = new Set(cv.technologies.map(({ category }) => category));
  const category = collect(
    size,
    CATEGORIES.filter((name) => present.has(name)).map((name) => ({ value: name, label: name })),
  );
  const org = collect(
    size,
    cv.experiences.map((experience) => ({ value: orgSlugOf(experience), label: experience.organisation })),
  );
  const level = collect(
    size,
    [...cv.levels]
      .sort((a, b) => rankOf(b) - rankOf(a))
      .map(({ slug, label }) => ({ value: slug, label, declared: declaredAt(cv, slug) })),
  );
  projects.forEach(({ row }, position) => {
    add(org, row.orgSlug, position);
    for (const technology of row.technologies) {
      add(tech, technology.slug, position);
      add(category, technology.category, position);
      add(level, levels.get(technology.slug)?.slug, position);
    }
  });
  return {
    tech: facetIndex(size, byCount(tech), tech),
    category: facetIndex(size, [...category.values()], category),
    org: facetIndex(size, byCount(org), org),
    level: facetIndex(size, [...level.values()], level),
  };
}

function declaredAt(cv: Cv, level: string): number {
  return cv.skillGroups.flatMap(({ skills }) => skills).filter((skill) => skill.level === level).length;
}

type Values = Map<string, IndexedValue>;

function collect(size: number, values: readonly Omit<IndexedValue, "projects">[]): Values {
  const collected: Values = new Map();
  for (const value of values) {
    if (!collected.has(value.value)) collected.set(value.value, { ...value, projects: emptyBitset(size) });
  }
  return collected;
}

function add(values: Values, value: string | undefined, position: number): void {
  const known = value === undefined ? undefined : values.get(value);
  if (known !== undefined) addBit(known.projects, position);
}

function byCount(byValue: Values): IndexedValue[] {
  const counts = new Map([...byValue.values()].map((value) => [value, countBits(value.projects)]));
  return [...byValue.values()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareFolded(a.label, b.label),
  );
}

function facetIndex(size: number, values: readonly IndexedValue[], byValue: Values): FacetIndex {
  const starts = new Uint32Array(size + 1);
  for (const { projects } of values) {
    forEachBit(projects, (position) => {
      starts[position + 1] = (starts[position + 1] ?? 0) + 1;
    });
  }
  for (let position = 0; position < size; position++) {
    starts[position + 1] = (starts[position + 1] ?? 0) + (starts[position] ?? 0);
  }
  const held = new Uint32Array(starts[size] ?? 0);
  const next = starts.slice();
  values.forEach(({ projects }, place) => {
    forEachBit(projects, (position) => {
      const at = next[position] ?? 0;
      held[at] = place;
      next[position] = at + 1;
    });
  });
  return { values, byValue, starts, held };
}
