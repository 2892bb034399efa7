import { LOCALES, type Locale } from "../vocabulary";
import { englishCommonWords } from "./en/common-words";
import { frenchCommonWords } from "./fr/common-words";
import { type PerLocale, perLocale } from "./per-locale";

const COMMON_WORDS: PerLocale<ReadonlySet<string>> = { fr: frenchCommonWords, en: englishCommonWords };

/**
 * How many words of a text are common ones of each language; letters are small and without accents. The rest of the text
 * is not read once one language is ahead of all others by `clearLead` words.
 */
export function countCommonWords(
  words: Iterable<string>,
  clearLead = Number.POSITIVE_INFINITY,
): PerLocale<number> {
  const counts: Record<Locale, number> = { ...perLocale(() => 0) };
  for (const word of words) {
    const those = LOCALES.filter((locale) => COMMON_WORDS[locale].has(word));
    if (those.length === 0) continue;
    for (const locale of those) counts[locale] += 1;
    const [most = 0, next = 0] = Object.values(counts).toSorted((a, b) => b - a);
    if (most - next >= clearLead) break;
  }
  return counts;
}

/** The language with most of them; the first of equals. */
export function likeliestLocale(counts: PerLocale<number>): Locale {
  return LOCALES.reduce((best, locale) => (counts[locale] > counts[best] ? locale : best));
}
