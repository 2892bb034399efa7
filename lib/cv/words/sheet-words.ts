import { englishSheet } from "./en/sheet";
import { frenchSheet } from "./fr/sheet";
import type { PerLocale } from "./per-locale";

export type SheetWords = Readonly<Record<keyof typeof frenchSheet, string>>;

/** For the writer of spreadsheets: the dashboard never loads these words. */
export const SHEET_WORDS: PerLocale<SheetWords> = { fr: frenchSheet, en: englishSheet };
