"use client";

import { useTranslations } from "next-intl";
import { useDashboard } from "@/components/dashboard/view-provider";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";

/** When: the project's own period, or its experience's. */
export function PeriodCell({ project }: { project: ProjectRow }) {
  const t = useTranslations("projects");
  const { words, query } = useDashboard();
  if (project.from === undefined && project.to === undefined) {
    return <span className="text-mute">{t("noPeriod")}</span>;
  }
  return (
    <span title={project.datesInherited ? t("inherited") : undefined}>
      <span className="text-ink tabular-nums">{words.period(project)}</span>
      {query.cols.includes("duration") || project.months === 0 ? null : (
        <span className="block text-sm text-mute tabular-nums">{words.duration(project.months)}</span>
      )}
    </span>
  );
}

export function DurationCell({ project }: { project: ProjectRow }) {
  const { words } = useDashboard();
  return project.months === 0 ? null : <span className="tabular-nums">{words.duration(project.months)}</span>;
}

export function RoleCell({ project }: { project: ProjectRow }) {
  return project.role;
}
