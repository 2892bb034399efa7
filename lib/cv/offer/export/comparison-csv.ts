import { csvLine } from "../../export/csv-line";
import type { Locale } from "../../vocabulary";
import type { Comparison } from "../comparison";
import { OFFER_WORDS, requirementName } from "../words/comparison-lines";

const COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    "Exigence",
    "Importance",
    "Verdict",
    "Mois demandés",
    "Mois datés",
    "Mois au plus",
    "Dernier usage",
    "Projets",
    "Proche",
  ],
  en: [
    "Requirement",
    "Importance",
    "Verdict",
    "Months asked",
    "Months dated",
    "Months at most",
    "Last used",
    "Projects",
    "Near",
  ],
};

/** A row for each requirement, as RFC 4180 wants it; months are numbers, dates ISO. */
export function comparisonCsv(
  { requirements }: Comparison,
  { locale, titles }: { locale: Locale; titles: ReadonlyMap<string, string> },
): string {
  const words = OFFER_WORDS[locale];
  const rows = requirements.map((requirement) => [
    requirementName(requirement, locale),
    words.strengths[requirement.strength],
    words.verdicts[requirement.verdict],
    requirement.months === null ? "" : `${requirement.months.min}`,
    `${requirement.stated}`,
    `${requirement.atMost}`,
    requirement.lastUsed ?? "",
    requirement.projects.map((slug) => titles.get(slug) ?? slug).join("; "),
    requirement.near.map(({ name }) => name).join("; "),
  ]);
  return `\ufeff${[COLUMNS[locale], ...rows].map((cells) => csvLine(cells, ",")).join("")}`;
}
