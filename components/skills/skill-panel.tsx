"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { BoundLegend } from "@/components/charts/bound-legend";
import { ChartPanel } from "@/components/ui/chart-panel";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import type { Level } from "@/lib/cv/model";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import type { SkillEvidence, SkillGroupEvidence } from "@/lib/cv/view/charts/skill-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import { skillsPart } from "@/lib/url/openable-parts";
import { groupTitle } from "./group-title";
import { SkillList } from "./skill-list";
import { SkillTable } from "./skill-table";

/** More skills than this are drawn in two columns where there is room. */
const ONE_COLUMN = 10;

/**
 * What the candidate declares to know, each with its level in words and what the projects show of it, in years.
 */
export function SkillPanel({
  group,
  axis,
  levels,
  lang,
}: {
  group: SkillGroupEvidence;
  axis: SkillAxis;
  levels: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
}) {
  const t = useTranslations("skills");
  const words = wordsFor(useLocale());
  const title = groupTitle(group.title);
  const lists = useMemo(() => inColumns(group.skills), [group]);
  const part = skillsPart(group.slug);
  const isTable = useDashboard().open.includes(part);
  return (
    <ChartPanel
      id={part}
      title={title}
      aside={t("declared")}
      toggle={<TableToggle part={part} title={title} />}
      isTable={isTable}
      summary={useSummary(group.skills, words)}
      chart={
        <div className="@container px-5 pb-4">
          <div className={`grid gap-x-10 gap-y-2 ${lists.length > 1 ? "@4xl:grid-cols-2" : ""}`}>
            {lists.map((skills) => (
              <div key={skills[0]?.slug} className="@container">
                <SkillList
                  group={group.slug}
                  skills={skills}
                  axis={axis}
                  levels={levels}
                  words={words}
                  lang={lang}
                />
              </div>
            ))}
          </div>
          <div className="mt-2">
            <BoundLegend />
          </div>
        </div>
      }
      table={isTable ? <SkillTable title={title} skills={group.skills} words={words} /> : null}
    />
  );
}

function useSummary(skills: readonly SkillEvidence[], words: Words): string {
  const t = useTranslations("skills");
  const linked = skills.filter(({ evidence }) => evidence === "linked");
  const longest = linked.reduce<SkillEvidence | undefined>(
    (most, skill) => (skill.exposure.atMost > (most?.exposure.atMost ?? 0) ? skill : most),
    undefined,
  );
  return [
    t("summary", { count: skills.length, linked: linked.length }),
    longest && t("longest", { name: longest.name, exposure: words.exposure(longest.exposure) }),
  ]
    .filter(Boolean)
    .join(" ");
}

function inColumns(skills: readonly SkillEvidence[]): (readonly SkillEvidence[])[] {
  if (skills.length <= ONE_COLUMN) return [skills];
  const half = Math.ceil(skills.length / 2);
  return [skills.slice(0, half), skills.slice(half)];
}
