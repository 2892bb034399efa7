import type { Noun } from "../entries/nouns";
import type { Locale } from "../vocabulary";
import { englishDifferences } from "./en/differences";
import { frenchDifferences } from "./fr/differences";
import type { PerLocale } from "./per-locale";

/** Phrases of differences and merges. */
export type DifferencePhrases = {
  nouns: Readonly<Record<Noun, string>>;
  fields: Readonly<Record<string, string>>;
  /** Values of fields that are a closed list, by field and value: `hidden true`. */
  values: Readonly<Record<string, string>>;
  none: string;
  /** A photo, whose name says nothing. */
  photo: string;
  /** In place of a project's own dates when it has none. */
  noPeriod: string;
  /** The technologies of a skill when they are those that its name names. */
  byName: string;
  quoted: (name: string) => string;
  /** An entry that one side of a merge has or lacks: the new file, or the candidate since the last import. */
  added: Readonly<Record<"theirs" | "mine", string>>;
  removed: Readonly<Record<"theirs" | "mine", string>>;
  parent: string;
  order: (noun: string) => string;
};

const PHRASES: PerLocale<DifferencePhrases> = { fr: frenchDifferences, en: englishDifferences };

export function differencePhrases(locale: Locale): DifferencePhrases {
  return PHRASES[locale];
}
