import type { EditSentence } from "../edit/sentence";
import type { Locale } from "../vocabulary";
import { englishEdit } from "./en/edit";
import { frenchEdit } from "./fr/edit";

const WORDS: Readonly<Record<Locale, (sentence: EditSentence) => string>> = {
  fr: frenchEdit,
  en: englishEdit,
};

/** The change of a revision, in a sentence without a full stop: `Projet « Backup » modifié : dates, Stack technique`. For the candidate: the dashboard never loads these words. */
export function editSentence(sentence: EditSentence, locale: Locale): string {
  return WORDS[locale](sentence);
}
