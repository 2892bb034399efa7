import { fold } from "../../normalize";
import { singularOf } from "../filter/text-index";

/** Where a word of the search stands: `text.slice(start, end)`. */
export type WordMatch = { start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
/** Shorter beginnings of words would mark half of a text while someone is typing. */
const SHORTEST_BEGINNING = 2;

/** The words of a search, folded and in the singular: a plural of the CV begins with them. */
export function searchedWords(search: string): string[] {
  return (search.match(WORD) ?? []).map((word) => singularOf(fold(word)));
}

/** Every word of the text that a word of the search is, or begins. */
export function wordMatches(text: string, searched: readonly string[]): WordMatch[] {
  if (searched.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    searched.some((wanted) => isBegunBy(fold(word), wanted))
      ? [{ start: index, end: index + word.length }]
      : [],
  );
}

/** Whether each word of the search is, or begins, a word of one of the texts. */
export function holdsAll(texts: readonly string[], searched: readonly string[]): boolean {
  const words = texts.flatMap((text) => (text.match(WORD) ?? []).map(fold));
  return searched.length > 0 && searched.every((wanted) => words.some((word) => isBegunBy(word, wanted)));
}

function isBegunBy(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= SHORTEST_BEGINNING && word.startsWith(wanted));
}
