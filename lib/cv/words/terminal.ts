import type { frenchTerminal } from "./fr/terminal";
import { type PerLocale, perLocale } from "./per-locale";
import { serverWords } from "./server-words";

type French = typeof frenchTerminal;

/** What a message is about, by its code: the parameters that its sentence needs. */
export type MessageParams = {
  [Code in keyof French]: French[Code] extends (params: infer Params) => string ? Params : never;
};
export type MessageCode = keyof MessageParams;

/** The messages of one language: a function for each code. */
export type TerminalMessages = { readonly [Code in MessageCode]: (params: MessageParams[Code]) => string };

/** The sentence of a code in every language. */
export function localized<Code extends MessageCode>(
  code: Code,
  params: MessageParams[Code],
): PerLocale<string> {
  return perLocale((locale) => serverWords(locale).terminal[code](params));
}
