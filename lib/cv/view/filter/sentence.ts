import type { Words } from "../../words/language";
import type { CvIndex } from "./index-cv";
import type { Filter } from "./query";

/**
 * A filter in one sentence: `Projets avec Proxmox, chez Aday, de 2018 à 2021`. Every part of the filter is in it;
 * it titles the page and is printed in each export.
 */
export function sentenceOf(index: CvIndex, filter: Filter, words: Words): string {
  const named = (facet: "tech" | "org" | "level", values: readonly string[]) =>
    values.map((value) => index.facets[facet].byValue.get(value)?.label ?? value);
  return words.sentence({
    tech: named("tech", filter.tech),
    must: named("tech", filter.must),
    not: named("tech", filter.not),
    category: filter.category,
    org: named("org", filter.org),
    level: named("level", filter.level),
    from: filter.from,
    to: filter.to,
    q: filter.q,
  });
}
