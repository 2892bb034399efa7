import type { CatalogueChange, Technology } from "../model";
import { CATALOGUE, type CatalogueEntry, type Spelling } from "./catalogue/catalogue";
import { type Lexicon, lexiconWith } from "./catalogue/lexicon";

const KNOWN = new Map<string, CatalogueEntry>(CATALOGUE.map((entry) => [entry.slug, entry]));

/** The catalogue with the changes that the candidate made to it. */
export type OwnCatalogue = {
  lexicon: Lexicon;
  /** The candidate's own, in prose with their capitals. */
  spellings: readonly Spelling[];
  /** The slug of the technology that this one is, once merges are followed. */
  canonical: (slug: string) => string;
  isIgnored: (slug: string) => boolean;
  /** The spellings a technology has because of the candidate. */
  addedAliases: (slug: string) => string[];
  change: (slug: string) => CatalogueChange | undefined;
};

export function ownCatalogue(changes: readonly CatalogueChange[]): OwnCatalogue {
  const bySlug = new Map(changes.map((change) => [change.slug, change]));

  function canonical(slug: string): string {
    let next = bySlug.get(slug)?.mergedInto;
    if (next === undefined) return slug;
    const seen = new Set([slug]);
    let at = slug;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      at = next;
      next = bySlug.get(at)?.mergedInto;
    }
    return at;
  }

  const spellings = changes.flatMap(spellingsOf);
  return {
    lexicon: lexiconWith(spellings),
    spellings,
    canonical,
    isIgnored: (slug) => bySlug.get(slug)?.ignored === true,
    addedAliases: (slug) =>
      changes.flatMap((change) => {
        if (change.slug === slug) return change.aliases ?? [];
        return change.mergedInto !== undefined && canonical(change.slug) === slug
          ? spellingNames(change)
          : [];
      }),
    change: (slug) => bySlug.get(slug),
  };
}

/** What is known of a technology without the CV; null for one that the catalogue does not have. */
export function knownTechnology(slug: string): Technology | null {
  const entry = KNOWN.get(slug);
  if (entry === undefined) return null;
  return { slug, name: entry.name, category: entry.category, aliases: [...entry.aliases] };
}

/** In prose a candidate's spelling needs its capitals: it may be an everyday word. */
function spellingsOf(change: CatalogueChange): Spelling[] {
  const { slug } = change;
  const known = KNOWN.get(slug);
  const entry = known ?? { slug, name: change.name ?? slug, category: "other" as const, aliases: [] };
  const own = [change.name, ...(change.aliases ?? [])].filter((text) => text !== undefined);
  return own.map((text) => ({ text, recognition: "capitals", entry }));
}

function spellingNames({ slug, name, aliases = [] }: CatalogueChange): string[] {
  const known = KNOWN.get(slug);
  return [...new Set([name, known?.name, ...aliases, ...(known?.aliases ?? [])])].filter(
    (text) => text !== undefined,
  );
}
