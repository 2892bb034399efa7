import { fold } from "../../normalize";
import type { Locale } from "../../vocabulary";
import { countCommonWords, likeliestLocale } from "../../words/common-words";

/** The language of a CV, by the small words of its text; the first language when nothing decides. */
export function localeOf(texts: Iterable<string>): Locale {
  return likeliestLocale(countCommonWords(fold([...texts].join(" ")).match(/\p{L}+/gu) ?? []));
}
