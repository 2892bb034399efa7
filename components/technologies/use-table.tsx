import { useTranslations } from "next-intl";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import { firstMonth } from "@/lib/cv/months";
import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { useSource } from "./use-source";

/** The table twin of a technology's timeline: the same uses, with the periods the bars are drawn from. */
export function UseTable({
  caption,
  uses,
  lang,
  words,
}: {
  caption: string;
  uses: readonly UseEvidence[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technology");
  const sourceOf = useSource();
  return (
    <ChartDataTable
      cards
      caption={caption}
      columns={[{ label: t("project") }, { label: t("period") }, { label: t("source") }]}
      rows={uses.map((use, at) => ({
        key: String(at),
        cells: [
          { text: `${use.project.title} (${use.project.organisation})`, lang },
          {
            text: words.period(use.period) || t("noPeriod"),
            value: use.period.from === undefined ? 0 : firstMonth(use.period.from),
          },
          { text: sourceOf(use) },
        ],
      }))}
    />
  );
}
