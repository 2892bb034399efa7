import { englishForm } from "./en/canonical-form";
import { frenchForm } from "./fr/canonical-form";
import type { PerLocale } from "./per-locale";

export type FormWords = typeof frenchForm;

/** For the reader and the writer of the canonical form: the dashboard never loads these words. */
export const FORM_WORDS: PerLocale<FormWords> = { fr: frenchForm, en: englishForm };
