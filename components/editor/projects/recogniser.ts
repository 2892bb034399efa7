import type { CatalogueChange, Correction, Section, Technology, Use } from "@/lib/cv/model";
import { CATALOGUE } from "@/lib/cv/technologies/catalogue/catalogue";
import { derivedUses } from "@/lib/cv/technologies/derived-uses";
import { knownTechnology, ownCatalogue } from "@/lib/cv/technologies/own-catalogue";
import { type RecognisedName, recognisedNames } from "@/lib/cv/technologies/recognised-names";

export type Recogniser = {
  namesIn: (body: string) => RecognisedName[];
  /** The uses that a project has once it is saved with these sections. */
  usesOf: (sections: readonly Section[], corrections: readonly Correction[]) => Use[];
  /** Name and category of a technology that the CV does not have yet. */
  described: (slug: string) => Technology | null;
  /** Every name of the catalogue, to choose from. */
  names: readonly string[];
};

/**
 * The very functions that read the text when it is saved, over the catalogue with the candidate's changes. Loaded when an
 * editor asks for it: the catalogue is 23 kB on the wire, and a server asked at each key would be
 * slower and could disagree with a text that has moved on.
 */
export function recogniserOf(changes: readonly CatalogueChange[]): Recogniser {
  const own = ownCatalogue(changes);
  const unknown = new Map<string, Technology>();
  return {
    namesIn: (body) => recognisedNames(body, own),
    usesOf: (sections, corrections) => {
      const { uses, technologies } = derivedUses(
        { sections: [...sections], corrections: [...corrections] },
        own,
      );
      for (const technology of technologies) unknown.set(technology.slug, technology);
      return uses;
    },
    described: (slug) => knownTechnology(slug) ?? unknown.get(slug) ?? null,
    names: CATALOGUE.map(({ name }) => name),
  };
}
