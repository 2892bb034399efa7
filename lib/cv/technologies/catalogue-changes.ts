import { inserted, patched, replaced } from "../immutable-list";
import type { CatalogueChange, Cv, Project } from "../model";
import { knownTechnology } from "./own-catalogue";

/** The CV with one more thing that the candidate says of a technology. */
export function withCatalogueChange(cv: Cv, slug: string, said: Omit<CatalogueChange, "slug">): Cv {
  const change = cv.catalogue.find((known) => known.slug === slug);
  if (change === undefined)
    return { ...cv, catalogue: inserted(cv.catalogue, patched<CatalogueChange>({ slug }, said)) };
  return { ...cv, catalogue: replaced(cv.catalogue, change, patched(change, said)) };
}

/**
 * A technology's name, also while it is merged, ignored or corrected away, when its slug may be all that is left;
 * null when the CV knows nothing of it.
 */
export function nameOfTechnology(cv: Cv, slug: string): string | null {
  const isOf = (entry: { slug: string }) => entry.slug === slug;
  const name =
    cv.technologies.find(isOf)?.name ?? cv.catalogue.find(isOf)?.name ?? knownTechnology(slug)?.name;
  if (name !== undefined) return name;
  const isCorrected = ({ corrections }: Project) => corrections.some(({ technology }) => technology === slug);
  return cv.experiences.some(({ projects }) => projects.some(isCorrected)) ? slug : null;
}

/** The name, to be kept with a change that may take the technology out of the CV; only the catalogue's are safe. */
export function nameToKeep(cv: Cv, slug: string): Pick<CatalogueChange, "name"> {
  const name = nameOfTechnology(cv, slug);
  return name === null || name === knownTechnology(slug)?.name ? {} : { name };
}
