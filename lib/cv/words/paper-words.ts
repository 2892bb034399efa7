import type { Locale } from "../vocabulary";
import { englishPaper } from "./en/paper";
import { frenchPaper } from "./fr/paper";
import type { PaperWords } from "./paper-language";

export type { PaperWords } from "./paper-language";

const WORDS: Readonly<Record<Locale, PaperWords>> = { fr: frenchPaper, en: englishPaper };

/** For exporters: the dashboard never loads these words. */
export function paperWordsFor(locale: Locale): PaperWords {
  return WORDS[locale];
}
