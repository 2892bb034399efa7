import type { Locale } from "../../vocabulary";
import { offerWordsFor } from "../../words/offer-words";
import { wordsFor } from "../../words/words";
import type { Comparison } from "../comparison";
import type { MatchedRequirement } from "../match/match-of";
import type { ComparedDemand } from "../match/person-demands";
import type { AskedMonths } from "../requirement";

/** "Ansible ou Puppet", "Expérience". */
export function requirementName(
  { anyOf, open }: Pick<MatchedRequirement, "anyOf" | "open">,
  locale: Locale,
): string {
  const words = offerWordsFor(locale);
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
  const words = offerWordsFor(locale);
  const { duration, date } = wordsFor(locale);
  const { months, monthsVerdict, stated, atMost, lastUsed, projects, near, verdict } = requirement;
  const hasMonths = verdict === "shown" && atMost > 0;
  const hasDated = months !== null || (hasMonths && stated > 0);
  return [
    ...(months === null ? [] : [words.asked(askedText(months, locale))]),
    ...(months === null || monthsVerdict === null ? [] : [words.months[monthsVerdict]]),
    ...(hasDated ? [words.dated(duration(stated))] : []),
    ...(months !== null || (hasMonths && atMost > stated) ? [words.atMost(duration(atMost))] : []),
    ...(lastUsed === null ? [] : [words.lastUsed(date(lastUsed))]),
    ...(projects.length === 0 ? [] : [words.projects(projects.length)]),
    ...(near.length === 0 ? [] : [words.near(near.map(({ name }) => name).join(", "))]),
  ];
}

/** The same where no badge shows the declared level. */
export function writtenEvidence(requirement: MatchedRequirement, locale: Locale): string[] {
  const { level } = requirement;
  return [...(level === null ? [] : [level.label]), ...evidenceFacts(requirement, locale)];
}

/** "Langue · Anglais (B2) · non atteint par ce CV", "Langue · allemand · absent de ce CV". */
export function demandText({ kind, asked, found, verdict }: ComparedDemand, locale: Locale): string {
  const words = offerWordsFor(locale);
  const said = verdict === "absent" ? words.verdicts.absent : words.months[verdict];
  return [words.kinds[kind], found === "" ? asked : found, said].filter((part) => part !== "").join(" · ");
}

/** The comparison as plain lines, for a terminal. */
export function comparisonLines(comparison: Comparison, locale: Locale, isComparable: boolean): string[] {
  const words = offerWordsFor(locale);
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
              [words.verdicts[requirement.verdict], ...writtenEvidence(requirement, locale)].join(" · "),
            ].join(" — "),
          ),
      ),
    ),
    ...list(
      words.compared,
      comparison.compared.map((demand) => `${demandText(demand, locale)} — ${demand.quote}`),
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
