"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { Words } from "@/lib/cv/words/language";
import type { CellsBeside } from "./cells-beside";

/**
 * When: the project's own period or, in a lighter ink and said to be so, its experience's, which only bounds it. So are
 * the months of it.
 */
export function PeriodCell({
  project,
  beside: { shown, isGrouped },
}: {
  project: ProjectRow;
  beside: CellsBeside;
}) {
  const t = useTranslations("projects");
  const { words } = useFilteredCv();
  if (project.from === undefined && project.to === undefined) {
    return <span className="text-mute">{t("noPeriod")}</span>;
  }
  // Under its experience, which says its dates itself, and how many of its projects have their own.
  if (project.datesInherited && isGrouped) {
    return <span className="sr-only">{t("inherited")}</span>;
  }
  const about = [
    shown.has("duration") ? "" : durationOf(project, words),
    project.datesInherited ? t("inherited") : "",
  ].filter((part) => part !== "");
  return (
    <>
      <span className={`tabular-nums ${project.datesInherited ? "text-mute" : "text-ink"}`}>
        {words.period(project)}
      </span>
      {about.length > 0 ? (
        <span className="block text-sm text-mute tabular-nums">
          <span className="sr-only">, </span>
          {about.join(" · ")}
        </span>
      ) : null}
    </>
  );
}

export function DurationCell({ project }: { project: ProjectRow }) {
  const { words } = useFilteredCv();
  return <span className="tabular-nums">{durationOf(project, words)}</span>;
}

/** "≤" before months that only the experience dates; "" when the beginning is unknown. */
export function durationOf({ months, datesInherited }: ProjectRow, words: Words): string {
  if (months === 0) return "";
  return datesInherited ? words.atMost(months) : words.duration(months);
}

export function RoleCell({ project }: { project: ProjectRow }) {
  const { index } = useFilteredCv();
  return <span lang={index.cv.profile.locale}>{project.role}</span>;
}
