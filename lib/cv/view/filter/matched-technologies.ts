import type { CvIndex } from "./index-cv";
import type { Filter } from "./query";
import { wordsOf } from "./text-index";

/** Shorter beginnings of words would mark half of the CV while someone is typing. */
const PREFIX_LENGTH = 3;

/**
 * The technologies to mark in the rows: those the filter names, those of its categories and levels, and those whose
 * name or alias holds a word of the search, or begins with its last one.
 */
export function matchedTechnologies(index: CvIndex, filter: Filter): ReadonlySet<string> {
  const matched = new Set([...filter.tech, ...filter.must]);
  const searched = wordsOf(filter.q);
  if (filter.category.length === 0 && filter.level.length === 0 && searched.length === 0) return matched;
  for (const { slug, name, category, aliases } of index.technologies.values()) {
    const level = index.levels.get(slug)?.slug;
    if (
      filter.category.includes(category) ||
      (level !== undefined && filter.level.includes(level)) ||
      (searched.length > 0 && holdsWord([name, ...aliases].flatMap(wordsOf), searched))
    ) {
      matched.add(slug);
    }
  }
  return matched;
}

function holdsWord(words: readonly string[], searched: readonly string[]): boolean {
  const last = searched.at(-1) ?? "";
  return words.some(
    (word) => searched.includes(word) || (last.length >= PREFIX_LENGTH && word.startsWith(last)),
  );
}
