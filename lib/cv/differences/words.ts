import { fieldWord, type Noun } from "../entries/nouns";
import type { Locale } from "../vocabulary";
import { differencePhrases } from "../words/difference-phrases";
import { wordsFor } from "../words/words";
import type { NamedUse } from "./differences";

/** Puts the entries, fields and values of differences and merges into words, for the screen and the command line. */
export type DifferenceWords = {
  /** `Projet « Gestion DNS » (Aday)`. */
  entry: (entry: { noun: Noun; name: string; path: readonly string[] }) => string;
  noun: (noun: Noun) => string;
  field: (noun: Noun, field: string) => string;
  /** A value of a field on one line, or a text as it is; `aucun` when there is none. */
  value: (field: string, value: unknown) => string;
  /** `Proxmox (2018 – 2020, évalué)`. */
  use: (use: NamedUse) => string;
};

export function differenceWords(locale: Locale): DifferenceWords {
  const phrases = differencePhrases(locale);
  const words = wordsFor(locale);

  function value(field: string, given: unknown): string {
    const kept = phrases.values[`${field} ${given}`];
    if (kept !== undefined && (typeof given === "boolean" || typeof given === "string")) return kept;
    if (field === "period") return words.period(periodIn(given)) || phrases.noPeriod;
    if (field === "stated" && typeof given === "object" && given !== null)
      return words.period(periodIn(given));
    if (field === "technologies" && given === undefined) return phrases.byName;
    if (given === undefined || given === null || given === "") return phrases.none;
    if (field === "photo") return phrases.photo;
    if (Array.isArray(given)) return given.length === 0 ? phrases.none : given.join(", ");
    return field === "level" ? String(given).replace(/^level\//, "") : String(given);
  }

  return {
    entry: ({ noun, name, path }) => {
      const named =
        noun === "profile" || name === ""
          ? phrases.nouns[noun]
          : `${phrases.nouns[noun]} ${phrases.quoted(name)}`;
      return path.length === 0 ? named : `${named} (${path.join(" › ")})`;
    },
    noun: (noun) => phrases.nouns[noun],
    field: (noun, field) => fieldWord(noun, field, locale) ?? phrases.fields[field] ?? field,
    value,
    use: ({ name, kind, stated }) => {
      const details = [
        ...(stated === null ? [] : [words.period(stated)]),
        ...(kind === "evaluated" ? [value("kind", kind)] : []),
      ].filter((part) => part !== "");
      return details.length === 0 ? name : `${name} (${details.join(", ")})`;
    },
  };
}

function periodIn(value: unknown): { from?: string; to?: string | null } {
  if (typeof value !== "object" || value === null) return {};
  const from = "from" in value && typeof value.from === "string" ? { from: value.from } : {};
  const to = "to" in value && (typeof value.to === "string" || value.to === null) ? { to: value.to } : {};
  return { ...from, ...to };
}
