"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDashboard } from "@/components/view/view-provider";
import type { YearActivity } from "@/lib/cv/view/charts/activity";
import { ActivityLegend } from "./activity-legend";
import { ActivityPlot } from "./activity-plot";
import { useActivity } from "./use-activity";
import { useActivityWords } from "./use-activity-words";

/** Columns, years and legend; the legend tells the numbers of the year that is pointed at or has the focus. */
export function ActivityChart() {
  const t = useTranslations("activity");
  const { view } = useDashboard();
  const { activity, categories } = useActivity();
  const [pointed, setPointed] = useState<number | null>(null);
  const { projectsIn } = useActivityWords();
  const year: YearActivity | undefined = activity.years.find((each) => each.year === pointed);
  return (
    <>
      <ActivityPlot activity={activity} onPoint={setPointed} />
      <p className="mt-1 min-h-6 text-sm text-mute tabular-nums">
        {year ? projectsIn(year) : t("counted", { projects: view.shown })}
        {!year && activity.undated > 0 ? `, ${t("undated", { count: activity.undated })}` : null}
      </p>
      <ActivityLegend activity={activity} categories={categories} year={year ?? null} />
    </>
  );
}
