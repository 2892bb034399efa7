import type { ComparisonInput } from "@/lib/cv/offer/export/comparison-input";
import { requirementName } from "@/lib/cv/offer/words/comparison-lines";
import { projectTitle } from "@/lib/cv/view/filter/project-entries";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { serverWords } from "@/lib/cv/words/server-words";
import { dateCell, dayCell, numberCell, textCell } from "../xlsx-cells";
import { factsSheet, type Row, tableOf, workbookOf } from "../xlsx-workbook";

/** The requirements, a row each, and a sheet that says of whom and when. Months are numbers, dates are dates. */
export function comparisonXlsx({
  index,
  comparison,
  locale,
  date,
  link,
}: ComparisonInput): Promise<Uint8Array<ArrayBuffer>> {
  const words = offerWordsFor(locale);
  const say = serverWords(locale).sheet;
  const rows = comparison.requirements.map(
    (requirement): Row => [
      textCell(requirementName(requirement, locale)),
      textCell(words.strengths[requirement.strength]),
      textCell(words.verdicts[requirement.verdict]),
      textCell(requirement.level?.label ?? ""),
      requirement.months === null ? null : numberCell(requirement.months.min),
      numberCell(requirement.stated),
      numberCell(requirement.atMost),
      requirement.lastUsed === null ? null : dateCell(requirement.lastUsed, "last"),
      textCell(requirement.projects.map((slug) => projectTitle(index, slug)).join("\n")),
      textCell(requirement.near.map(({ name }) => name).join(", ")),
    ],
  );
  const facts = factsSheet(say.view, [
    [say.person, textCell(index.cv.profile.name)],
    [words.title, textCell(comparison.headline === "" ? words.noCv : comparison.headline)],
    [say.day, dayCell(date)],
    ...(link === null ? [] : [[say.link, textCell(link)] as const]),
  ]);
  return workbookOf([tableOf(words.title, words.columns, rows), facts], date);
}
