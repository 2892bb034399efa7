import { csvLine } from "../../export/csv-line";
import { projectTitle } from "../../view/filter/project-entries";
import { offerWordsFor } from "../../words/offer-words";
import { requirementName } from "../words/comparison-lines";
import type { ComparisonInput } from "./comparison-input";

/** A row for each requirement, as RFC 4180 wants it; months are numbers, dates ISO. */
export function comparisonCsv({ index, comparison, locale }: ComparisonInput): string {
  const words = offerWordsFor(locale);
  const rows = comparison.requirements.map((requirement) => [
    requirementName(requirement, locale),
    words.strengths[requirement.strength],
    words.verdicts[requirement.verdict],
    requirement.level?.label ?? "",
    requirement.months === null ? "" : `${requirement.months.min}`,
    `${requirement.stated}`,
    `${requirement.atMost}`,
    requirement.lastUsed ?? "",
    requirement.projects.map((slug) => projectTitle(index, slug)).join("; "),
    requirement.near.map(({ name }) => name).join("; "),
  ]);
  return `\ufeff${[words.columns, ...rows].map((cells) => csvLine(cells, ",")).join("")}`;
}
