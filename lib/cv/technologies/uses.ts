import type { Section, Technology, Use } from "../model";
import { CATALOGUE } from "./catalogue/catalogue";
import { CATALOGUE_LEXICON, type Lexicon } from "./catalogue/lexicon";
import { technologiesIn } from "./read-technologies";

export type ReadUses = { uses: Use[]; technologies: Technology[] };

/**
 * The uses that the sections of one project tell: used in stack sections, evaluated in evaluated ones. Each technology once a
 * kind; a stated period wins over none.
 */
export function usesOf(
  sections: readonly Pick<Section, "kind" | "body">[],
  lexicon: Lexicon = CATALOGUE_LEXICON,
): ReadUses {
  const uses = new Map<string, Use>();
  const technologies = new Map<string, Technology>();
  for (const { kind: sectionKind, body } of sections) {
    if (sectionKind !== "stack" && sectionKind !== "evaluated") continue;
    const kind = sectionKind === "stack" ? "used" : "evaluated";
    for (const { slug, name, category, aliases, stated } of technologiesIn(body, lexicon)) {
      technologies.set(slug, { slug, name, category, aliases });
      const key = `${kind} ${slug}`;
      const earlier = uses.get(key);
      if (earlier === undefined) uses.set(key, { technology: slug, kind, stated });
      else earlier.stated ??= stated;
    }
  }
  return { uses: [...uses.values()], technologies: [...technologies.values()] };
}

/** The technologies of the catalogue with these slugs. */
export function technologiesOfSlugs(slugs: Iterable<string>): Technology[] {
  const wanted = new Set(slugs);
  return CATALOGUE.filter(({ slug }) => wanted.has(slug)).map((entry) => ({
    slug: entry.slug,
    name: entry.name,
    category: entry.category,
    aliases: [...entry.aliases],
  }));
}
