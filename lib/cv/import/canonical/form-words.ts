import { LOCALES, type Locale } from "../../vocabulary";
import { type ServerWords, serverWords } from "../../words/server-words";

/** Finds what the fixed words of the canonical form mean. Each is read in every language, whatever the file was written in. */

const EVERY: readonly ServerWords["form"][] = LOCALES.map((locale) => serverWords(locale).form);

export type PartName = keyof ServerWords["form"]["parts"];

export function partOf(title: string): PartName | null {
  return keyOf(
    EVERY.map(({ parts }) => parts),
    title,
  );
}

/** The language of the file, by its one heading that is always there; the first when it has no such heading. */
export function languageOf(title: string): Locale {
  return LOCALES.find((locale) => serverWords(locale).form.parts.experiences === title) ?? LOCALES[0];
}

/** What a way of contact is called; any other kind is its own name. */
export function contactLabel(kind: string, locale: Locale): string {
  const { contacts } = serverWords(locale).form;
  return Object.entries(contacts).find(([known]) => known === kind)?.[1] ?? kind;
}

export function contactKind(label: string): string {
  return (
    keyOf(
      EVERY.map(({ contacts }) => contacts),
      label,
    ) ?? label
  );
}

export function isBirthLabel(label: string): boolean {
  return EVERY.some(({ birthDate }) => birthDate === label);
}

/** The key that has this word in one of the languages. */
function keyOf<Key extends string>(
  languages: readonly Readonly<Record<Key, string>>[],
  word: string,
): Key | null {
  for (const words of languages) {
    for (const key in words) if (words[key] === word) return key;
  }
  return null;
}
