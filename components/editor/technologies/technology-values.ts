import type { CatalogueEntry } from "@/lib/cv/technologies/catalogue-entries";

/** The fields of a technology as its form holds them. */
export type TechnologyValues = Pick<CatalogueEntry, "name" | "category" | "aliases" | "ignored">;

export function technologyValues({ name, category, aliases, ignored }: CatalogueEntry): TechnologyValues {
  return { name, category, aliases, ignored };
}
