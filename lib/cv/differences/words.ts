import { entryFieldWord } from "../entries/entry-words";
import type { Locale } from "../vocabulary";
import { ENGLISH_FIELDS, ENGLISH_NOUNS } from "../words/en/edit";
import { FRENCH_FIELDS, FRENCH_NOUNS } from "../words/fr/edit";
import { wordsFor } from "../words/words";
import type { NamedUse } from "./differences";
import type { EntryNoun } from "./entry";

/** What differences and merges are told with, on screen and on the command line. */
export type DifferenceWords = {
  /** `Projet « Gestion DNS » (Aday)`. */
  entry: (entry: { noun: EntryNoun; name: string; path: readonly string[] }) => string;
  noun: (noun: EntryNoun) => string;
  field: (noun: EntryNoun, field: string) => string;
  /** A value of a field on one line, or a text as it is; `aucun` when there is none. */
  value: (field: string, value: unknown) => string;
  /** `Proxmox (2018 – 2020, évalué)`. */
  use: (use: NamedUse) => string;
};

type Phrases = {
  nouns: Readonly<Record<EntryNoun, string>>;
  fields: Readonly<Record<string, string>>;
  /** Words that a field is kept as, and what they mean. */
  values: Readonly<Record<string, string>>;
  none: string;
  /** Stands for a project's own dates when it has none. */
  noPeriod: string;
  asTold: string;
  quoted: (name: string) => string;
};

const FRENCH: Phrases = {
  nouns: {
    ...nounsOf(FRENCH_NOUNS),
    profile: "Profil",
    contact: "Contact",
    projectSection: "Rubrique",
    correction: "Technologie corrigée",
  },
  fields: {
    ...FRENCH_FIELDS,
    kind: "sorte",
    value: "valeur",
    private: "confidentialité",
    technology: "technologie",
    stated: "dates",
    mergedInto: "réunie à",
    ignored: "reconnaissance",
    ranked: "place dans l’échelle",
  },
  values: {
    "hidden true": "masqué",
    "hidden false": "visible",
    "private true": "privé",
    "private false": "public",
    "birthDatePublic true": "publique",
    "birthDatePublic false": "privée",
    "ignored true": "ignorée",
    "ignored false": "reconnue",
    "ranked true": "dans l’échelle",
    "ranked false": "hors de l’échelle",
    "locale fr": "français",
    "locale en": "anglais",
    "kind used": "utilisée",
    "kind evaluated": "évaluée",
    "kind none": "retirée",
    "kind objectives": "objectifs",
    "kind implementation": "mise en œuvre",
    "kind stack": "technologies utilisées",
    "kind results": "résultats",
    "kind other": "autre",
  },
  none: "aucun",
  noPeriod: "sans dates",
  asTold: "selon son nom",
  quoted: (name) => `«\u00a0${name}\u00a0»`,
};

const ENGLISH: Phrases = {
  nouns: {
    ...nounsOf(ENGLISH_NOUNS),
    profile: "Profile",
    contact: "Contact",
    projectSection: "Section",
    correction: "Corrected technology",
  },
  fields: {
    ...ENGLISH_FIELDS,
    kind: "kind",
    value: "value",
    private: "privacy",
    technology: "technology",
    stated: "dates",
    mergedInto: "merged into",
    ignored: "recognition",
    ranked: "place on the scale",
  },
  values: {
    "hidden true": "hidden",
    "hidden false": "visible",
    "private true": "private",
    "private false": "public",
    "birthDatePublic true": "public",
    "birthDatePublic false": "private",
    "ignored true": "ignored",
    "ignored false": "recognised",
    "ranked true": "on the scale",
    "ranked false": "off the scale",
    "locale fr": "French",
    "locale en": "English",
    "kind used": "used",
    "kind evaluated": "evaluated",
    "kind none": "taken out",
    "kind objectives": "objectives",
    "kind implementation": "implementation",
    "kind stack": "technologies used",
    "kind results": "results",
    "kind other": "other",
  },
  none: "none",
  noPeriod: "no dates",
  asTold: "by its name",
  quoted: (name) => `“${name}”`,
};

const PHRASES: Readonly<Record<Locale, Phrases>> = { fr: FRENCH, en: ENGLISH };

export function differenceWords(locale: Locale): DifferenceWords {
  const say = PHRASES[locale];
  const words = wordsFor(locale);

  function value(field: string, given: unknown): string {
    const kept = say.values[`${field} ${given}`];
    if (kept !== undefined && (typeof given === "boolean" || typeof given === "string")) return kept;
    if (field === "period") return words.period(periodIn(given)) || say.noPeriod;
    if (field === "stated" && typeof given === "object" && given !== null)
      return words.period(periodIn(given));
    if (field === "technologies" && given === undefined) return say.asTold;
    if (given === undefined || given === null || given === "") return say.none;
    if (Array.isArray(given)) return given.length === 0 ? say.none : given.join(", ");
    return field === "level" ? String(given).replace(/^level\//, "") : String(given);
  }

  return {
    entry: ({ noun, name, path }) => {
      const named =
        noun === "profile" || name === "" ? say.nouns[noun] : `${say.nouns[noun]} ${say.quoted(name)}`;
      return path.length === 0 ? named : `${named} (${path.join(" › ")})`;
    },
    noun: (noun) => say.nouns[noun],
    field: (noun, field) => entryFieldWord(noun, field, locale) ?? say.fields[field] ?? field,
    value,
    use: ({ name, kind, stated }) => {
      const told = [
        ...(stated === null ? [] : [words.period(stated)]),
        ...(kind === "evaluated" ? [value("kind", kind)] : []),
      ].filter((part) => part !== "");
      return told.length === 0 ? name : `${name} (${told.join(", ")})`;
    },
  };
}

function nounsOf<Noun extends string>(nouns: Readonly<Record<Noun, string | readonly [string, string]>>) {
  const names = Object.entries<string | readonly [string, string]>(nouns);
  return Object.fromEntries(
    names.map(([noun, name]) => [noun, typeof name === "string" ? name : name[0]]),
  ) as Record<Noun, string>;
}

function periodIn(value: unknown): { from?: string; to?: string | null } {
  if (typeof value !== "object" || value === null) return {};
  const from = "from" in value && typeof value.from === "string" ? { from: value.from } : {};
  const to = "to" in value && (typeof value.to === "string" || value.to === null) ? { to: value.to } : {};
  return { ...from, ...to };
}
