import type { Cv, Project } from "../model";
import type { Category } from "../vocabulary";
import { nameOfTechnology } from "./catalogue-changes";
import { knownTechnology } from "./own-catalogue";

/** A technology of the CV as the candidate edits it, also while it is merged into another or ignored. */
export type CatalogueEntry = {
  slug: string;
  name: string;
  category: Category;
  /** The candidate's own spellings. */
  aliases: string[];
  /** Spellings of the built-in catalogue. */
  knownAliases: string[];
  ignored: boolean;
  /** What it is another name of; null for one of its own. */
  mergedInto: { slug: string; name: string } | null;
  /** Projects that use or evaluate it. */
  projects: number;
  /** Skills that stand for it. */
  skills: number;
};

/** Every technology that the CV mentions or the candidate changed, in the order of the CV. */
export function catalogueEntries(cv: Cv): CatalogueEntry[] {
  const present = new Set(cv.technologies.map(({ slug }) => slug));
  const others = cv.catalogue.filter(({ slug }) => !present.has(slug)).map(({ slug }) => slug);
  return [...present, ...others].map((slug) => entryOf(cv, slug));
}

/** One of them; null when the CV knows nothing of it. */
export function catalogueEntry(cv: Cv, slug: string): CatalogueEntry | null {
  return nameOfTechnology(cv, slug) === null ? null : entryOf(cv, slug);
}

/** Projects that use or evaluate a technology, in the order of the CV. */
export function projectsWith(cv: Cv, slug: string): Project[] {
  return cv.experiences
    .flatMap(({ projects }) => projects)
    .filter(({ uses }) => uses.some(({ technology }) => technology === slug));
}

function entryOf(cv: Cv, slug: string): CatalogueEntry {
  const change = cv.catalogue.find((each) => each.slug === slug);
  const shown = cv.technologies.find((technology) => technology.slug === slug);
  const known = knownTechnology(slug);
  const into = change?.mergedInto;
  const name = nameOfTechnology(cv, slug) ?? slug;
  const own = change?.aliases ?? [];
  return {
    slug,
    name,
    category: change?.category ?? shown?.category ?? known?.category ?? "other",
    aliases: own,
    knownAliases: (shown ?? known)?.aliases.filter((alias) => !own.includes(alias)) ?? [],
    ignored: change?.ignored ?? false,
    mergedInto: into === undefined ? null : { slug: into, name: nameOfTechnology(cv, into) ?? into },
    projects: projectsWith(cv, slug).length,
    skills: cv.skillGroups
      .flatMap(({ skills }) => skills)
      .filter(({ technologies }) => technologies.includes(slug)).length,
  };
}
