import type { Locale } from "../../vocabulary";
import { wordsFor } from "../../words/words";
import type { Comparison } from "../comparison";
import type { MatchedRequirement, Verdict } from "../match/match-of";
import type { AskedMonths, NotComparedKind, Strength } from "../requirement";

type OfferWords = {
  strengths: Record<Strength, string>;
  verdicts: Record<Verdict, string>;
  kinds: Record<NotComparedKind, string>;
  months: Record<"reached" | "possible" | "not-reached", string>;
  or: string;
  others: string;
  person: string;
  asked: (months: string) => string;
  dated: (months: string) => string;
  atMost: (months: string) => string;
  lastUsed: (date: string) => string;
  projects: (count: number) => string;
  near: (names: string) => string;
  notCompared: string;
  notAsked: string;
  notUnderstood: string;
  noCv: string;
};

export const OFFER_WORDS: Readonly<Record<Locale, OfferWords>> = {
  fr: {
    strengths: { must: "Obligatoire", asked: "Demandé", nice: "Un plus", excluded: "Exclu" },
    verdicts: {
      shown: "démontré",
      declared: "déclaré seulement",
      evaluated: "évalué",
      near: "proche",
      absent: "absent de ce CV",
    },
    kinds: {
      language: "Langue",
      degree: "Diplôme",
      certificate: "Certification",
      place: "Lieu",
      contract: "Contrat",
      other: "Autre",
    },
    months: { reached: "atteint", possible: "possible", "not-reached": "non atteint par ce CV" },
    or: " ou ",
    others: " ou équivalent",
    person: "Expérience",
    asked: (months) => `demandé : ${months}`,
    dated: (months) => `daté : ${months}`,
    atMost: (months) => `au plus : ${months}`,
    lastUsed: (date) => `dernier usage : ${date}`,
    projects: (count) => `${count} ${count === 1 ? "projet" : "projets"}`,
    near: (names) => `ici : ${names}`,
    notCompared: "Non comparé",
    notAsked: "Cité, non demandé",
    notUnderstood: "Non compris",
    noCv: "Ce CV est vide : aucun chiffre.",
  },
  en: {
    strengths: { must: "Must have", asked: "Asked", nice: "Nice to have", excluded: "Excluded" },
    verdicts: {
      shown: "shown",
      declared: "declared only",
      evaluated: "evaluated",
      near: "near",
      absent: "not in this CV",
    },
    kinds: {
      language: "Language",
      degree: "Degree",
      certificate: "Certificate",
      place: "Place",
      contract: "Contract",
      other: "Other",
    },
    months: { reached: "reached", possible: "possible", "not-reached": "not reached by this CV" },
    or: " or ",
    others: " or similar",
    person: "Experience",
    asked: (months) => `asked: ${months}`,
    dated: (months) => `dated: ${months}`,
    atMost: (months) => `at most: ${months}`,
    lastUsed: (date) => `last used: ${date}`,
    projects: (count) => `${count} ${count === 1 ? "project" : "projects"}`,
    near: (names) => `here: ${names}`,
    notCompared: "Not compared",
    notAsked: "Named, not asked",
    notUnderstood: "Not understood",
    noCv: "This CV is empty: no figure.",
  },
};

/** "Ansible ou Puppet", "Expérience". */
export function requirementName(
  { anyOf, open }: Pick<MatchedRequirement, "anyOf" | "open">,
  locale: Locale,
): string {
  const words = OFFER_WORDS[locale];
  if (anyOf.length === 0) return words.person;
  return `${anyOf.map(({ name }) => name).join(words.or)}${open ? words.others : ""}`;
}

/** "5 ans", "3 à 5 ans". */
function askedText({ min, max }: AskedMonths, locale: Locale): string {
  const { duration } = wordsFor(locale);
  return max === null ? duration(min) : `${duration(min)} – ${duration(max)}`;
}

/** What stands beside the verdict: months asked and found, last use, projects, what is near. */
export function evidenceFacts(requirement: MatchedRequirement, locale: Locale): string[] {
  const words = OFFER_WORDS[locale];
  const { duration, date } = wordsFor(locale);
  const { months, monthsVerdict, stated, atMost, lastUsed, projects, near, verdict } = requirement;
  const hasMonths = verdict === "shown" && atMost > 0;
  return [
    ...(months === null ? [] : [words.asked(askedText(months, locale))]),
    ...(months === null || monthsVerdict === null ? [] : [words.months[monthsVerdict]]),
    ...(hasMonths || months !== null
      ? [
          words.dated(duration(stated)),
          ...(atMost > stated || months !== null ? [words.atMost(duration(atMost))] : []),
        ]
      : []),
    ...(lastUsed === null ? [] : [words.lastUsed(date(lastUsed))]),
    ...(projects.length === 0 ? [] : [words.projects(projects.length)]),
    ...(near.length === 0 ? [] : [words.near(near.map(({ name }) => name).join(", "))]),
  ];
}

/** The comparison as plain lines, for a terminal. */
export function comparisonLines(comparison: Comparison, locale: Locale, isComparable: boolean): string[] {
  const words = OFFER_WORDS[locale];
  const { headline, requirements, reading } = comparison;
  if (!isComparable) return [words.noCv];
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ["", title, ...items.map((item) => `  ${item}`)];
  return [
    headline,
    ...(["must", "asked", "nice", "excluded"] as const).flatMap((strength) =>
      list(
        words.strengths[strength],
        requirements
          .filter((requirement) => requirement.strength === strength)
          .map((requirement) =>
            [
              requirementName(requirement, locale),
              [words.verdicts[requirement.verdict], ...evidenceFacts(requirement, locale)].join(" · "),
            ].join(" — "),
          ),
      ),
    ),
    ...list(
      words.notCompared,
      reading.notCompared.map(({ kind, quote }) => `${words.kinds[kind]} — ${quote}`),
    ),
    ...list(
      words.notAsked,
      reading.notAsked.map(({ name }) => name),
    ),
    ...list(
      words.notUnderstood,
      reading.notUnderstood.map(({ text, quote }) => `${text} — ${quote}`),
    ),
  ];
}
