import type { Locale } from "../vocabulary";
import { ENGLISH } from "./en/screen";
import { FRENCH } from "./fr/screen";
import type { Words } from "./language";

export type { Words } from "./language";

const WORDS: Readonly<Record<Locale, Words>> = { fr: FRENCH, en: ENGLISH };

export function wordsFor(locale: Locale): Words {
  return WORDS[locale];
}
