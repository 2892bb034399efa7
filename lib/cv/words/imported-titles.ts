import { englishTitles } from "./en/imported-titles";
import { frenchTitles } from "./fr/imported-titles";
import type { PerLocale } from "./per-locale";

export type ImportedTitles = typeof frenchTitles;

/** For the importers: the dashboard never loads these words. */
export const IMPORTED_TITLES: PerLocale<ImportedTitles> = { fr: frenchTitles, en: englishTitles };
