"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { BoundLegend } from "@/components/charts/bound-legend";
import { percent } from "@/components/charts/percent";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import { ChartPanel } from "@/components/ui/chart-panel";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import type { SkillGroup } from "@/lib/cv/model";
import { type SkillAxis, skillAxisOf } from "@/lib/cv/view/charts/skill-axis";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { type GroupedSkill, skillSectionsOf } from "@/lib/cv/view/charts/skill-sections";
import { rankOf } from "@/lib/cv/view/filter/technology-levels";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { groupTitle } from "./group-title";
import { SkillSectionRows } from "./skill-section-rows";

/** What the candidate declares to know, by level, each beside what the projects show of it, in years. */
export function SkillPanel() {
  const t = useTranslations("skills");
  const { index, open, words } = useDashboard();
  const sections = skillSectionsOf(index);
  const skills = sections.flatMap(({ shown, declared }) => [...shown, ...declared]);
  const summary = useSummary(skills, words);
  if (skills.length === 0) return null;
  const axis = skillAxisOf(skillEvidenceOf(index), index.cv.levels);
  const columns = Math.min(2, Math.max(...sections.map(({ shown }) => shown.length)));
  const hasBars = columns > 0;
  const isTable = open.includes("skills");
  return (
    <ChartPanel
      id="skills"
      title={t("title")}
      aside={t("declared")}
      actions={hasBars && !isTable ? <BoundLegend /> : null}
      toggle={<TableToggle part="skills" title={t("title")} />}
      isTable={isTable}
      summary={summary}
      chart={
        <div
          className="@container px-5 pb-4"
          style={{ "--year-step": percent((axis.ticks[1] ?? axis.end) / axis.end) } as CSSProperties}
        >
          {hasBars ? <Years axis={axis} columns={columns} /> : null}
          {sections.map((section) => (
            <SkillSectionRows key={section.slug} section={section} axis={axis} />
          ))}
        </div>
      }
      table={
        isTable ? (
          <SkillTable
            title={t("title")}
            skills={skills}
            groups={index.cv.skillGroups}
            lang={index.cv.profile.locale}
            words={words}
          />
        ) : null
      }
    />
  );
}

/** The years above the bars, once for each column of them. */
function Years({ axis, columns }: { axis: SkillAxis; columns: number }) {
  const t = useTranslations("skills");
  return (
    <div aria-hidden="true" className="skill-rows text-xs text-mute tabular-nums">
      {["first", "second"].slice(0, columns).map((column) => (
        <div key={column} className={`skill-axis ${column === "second" ? "hidden @4xl:grid" : "grid"}`}>
          <span className="skill-years">
            {axis.ticks.map((years) => (
              <span key={years} style={{ left: percent(years / axis.end) }}>
                {years === axis.end ? t("years", { years }) : years}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

function useSummary(skills: readonly GroupedSkill[], words: Words): string {
  const t = useTranslations("skills");
  const linked = skills.filter(({ evidence }) => evidence === "linked");
  const longest = linked.reduce<GroupedSkill | undefined>(
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

/** The numbers of the skills, the group each is declared in and the technologies that show it. */
function SkillTable({
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
