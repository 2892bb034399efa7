import { csvLine } from "../../export/csv-line";
import type { Locale } from "../../vocabulary";
import { offerWordsFor } from "../../words/offer-words";
import type { Comparison } from "../comparison";
import { requirementName } from "../words/comparison-lines";

/** A row for each requirement, as RFC 4180 wants it; months are numbers, dates ISO. */
export function comparisonCsv(
  { requirements }: Comparison,
  { locale, titles }: { locale: Locale; titles: ReadonlyMap<string, string> },
): string {
  const words = offerWordsFor(locale);
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
  return `\ufeff${[words.columns, ...rows].map((cells) => csvLine(cells, ",")).join("")}`;
}
