import { useTranslations } from "next-intl";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import type { SkillEvidence } from "@/lib/cv/view/charts/skill-evidence";
import { rankOf } from "@/lib/cv/view/filter/technology-levels";
import type { Words } from "@/lib/cv/words/words";

/** The numbers of a skill panel, and the technologies they come from. */
export function SkillTable({
  title,
  skills,
  words,
}: {
  title: string;
  skills: readonly SkillEvidence[];
  words: Words;
}) {
  const t = useTranslations("skills");
  return (
    <ChartDataTable
      cards
      caption={t("caption", { title })}
      columns={[
        { label: t("skill") },
        { label: t("level") },
        { label: t("exposure") },
        { label: t("evidence") },
      ]}
      rows={skills.map(({ slug, name, level, exposure, technologies }) => ({
        key: slug,
        cells: [
          { text: name },
          { text: level?.label ?? "", value: level === null ? -2 : rankOf(level) },
          { text: words.exposure(exposure), value: exposure.atMost },
          { text: technologies.map((technology) => technology.name).join(", ") },
        ],
      }))}
    />
  );
}
