import { useTranslations } from "next-intl";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import type { SkillGroup } from "@/lib/cv/model";
import type { GroupedSkill } from "@/lib/cv/view/charts/skill-sections";
import { rankOf } from "@/lib/cv/view/filter/technology-levels";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { groupTitle } from "./group-title";

/** The numbers of the skills, the group each is declared in and the technologies that show it. */
export function SkillTable({
  title,
  skills,
  groups,
  lang,
  words,
}: {
  title: string;
  skills: readonly GroupedSkill[];
  groups: readonly SkillGroup[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("skills");
  const titles = new Map(groups.map((group) => [group.slug, groupTitle(group.title)]));
  return (
    <ChartDataTable
      cards
      caption={t("caption", { title })}
      columns={[
        { label: t("skill") },
        { label: t("level") },
        { label: t("group") },
        { label: t("exposure") },
        { label: t("evidence") },
      ]}
      rows={skills.map(({ slug, group, name, level, exposure, technologies }) => ({
        key: `${group} ${slug}`,
        cells: [
          { text: name, lang },
          { text: level?.label ?? "", value: level === null ? -2 : rankOf(level), lang },
          { text: titles.get(group) ?? "", lang },
          { text: words.exposure(exposure), value: exposure.atMost },
          { text: technologies.map((technology) => technology.name).join(", ") },
        ],
      }))}
    />
  );
}
