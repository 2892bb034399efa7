import { fold } from "../../normalize";
import type { Locale } from "../../vocabulary";
import { countCommonWords, likeliestLocale } from "../../words/common-words";

/** So many more words of one language than of the other settle it. */
const CLEAR_LEAD = 500;

/** The language of a CV, by the small words of its text; the first language when nothing decides. */
export function localeOf(texts: Iterable<string>): Locale {
  return likeliestLocale(countCommonWords(wordsOf(texts), CLEAR_LEAD));
}

function* wordsOf(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield* fold(text).match(/\p{L}+/gu) ?? [];
}
