import type { Locale } from "../vocabulary";
import { ENGLISH_SERVER } from "./en/server";
import { FRENCH_SERVER } from "./fr/server";
import type { PerLocale } from "./per-locale";
import type { TerminalMessages } from "./terminal";

export type ServerWords = Omit<typeof FRENCH_SERVER, "terminal"> & { terminal: TerminalMessages };
export type ProblemCode = keyof ServerWords["problems"];

const WORDS: PerLocale<ServerWords> = { fr: FRENCH_SERVER, en: ENGLISH_SERVER };

/** Words of imports, checks, documents and the terminal, which no browser loads. */
export function serverWords(locale: Locale): ServerWords {
  return WORDS[locale];
}
