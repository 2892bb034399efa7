"use client";

import { useTranslations } from "next-intl";
import { useDashboard } from "@/components/view/view-provider";
import { ActivityLegend } from "./activity-legend";
import { ActivityPlot } from "./activity-plot";
import { useActivity } from "./use-activity";

/** Columns, what they count, and the legend. */
export function ActivityChart() {
  const t = useTranslations("activity");
  const { view } = useDashboard();
  const { activity, categories } = useActivity();
  return (
    <>
      <ActivityPlot activity={activity} />
      <p className="mt-1 min-h-6 text-sm text-mute tabular-nums">
        {t("counted", { projects: view.shown })}
        {activity.undated > 0 ? `, ${t("undated", { count: activity.undated })}` : null}
      </p>
      <ActivityLegend activity={activity} categories={categories} />
    </>
  );
}
