import type { Locale } from "../vocabulary";
import { englishTerminal } from "./en/terminal";
import { frenchTerminal } from "./fr/terminal";
import { type PerLocale, perLocale } from "./per-locale";

type French = typeof frenchTerminal;

/** What a message is about, by its code: the parameters that its sentence needs. */
export type MessageParams = {
  [Code in keyof French]: French[Code] extends (params: infer Params) => string ? Params : never;
};
export type MessageCode = keyof MessageParams;

/** The messages of one language: a function for each code. */
export type TerminalMessages = { readonly [Code in MessageCode]: (params: MessageParams[Code]) => string };

const MESSAGES: PerLocale<TerminalMessages> = { fr: frenchTerminal, en: englishTerminal };

/** The sentence of a code in one language. */
function terminalMessage<Code extends MessageCode>(
  code: Code,
  params: MessageParams[Code],
  locale: Locale,
): string {
  return MESSAGES[locale][code](params);
}

/** The sentence of a code in every language. */
export function localized<Code extends MessageCode>(
  code: Code,
  params: MessageParams[Code],
): PerLocale<string> {
  return perLocale((locale) => terminalMessage(code, params, locale));
}
