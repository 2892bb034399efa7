"use client";

import { useTranslations } from "next-intl";
import { BoundLegend } from "@/components/charts/bound-legend";
import { ChartPanel } from "@/components/ui/chart-panel";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import type { YearActivity } from "@/lib/cv/view/charts/activity";
import { ActivityLegend } from "./activity-legend";
import { ActivityPlot } from "./activity-plot";
import { ActivityTable } from "./activity-table";
import { useActivity } from "./use-activity";
import { useActivityWords } from "./use-activity-words";

/** The projects of the view, year by year and category by category. A CV that dates none has no such panel. */
export function ActivityPanel() {
  const t = useTranslations("activity");
  const { index, open } = useDashboard();
  const isTable = open.includes("activity");
  if (index.years === null || index.projects.length === 0) return null;
  return (
    <ChartPanel
      id="activity"
      title={t("title")}
      aside={t("aside")}
      toggle={<TableToggle part="activity" title={t("title")} />}
      isTable={isTable}
      summary={<ActivitySummary />}
      chart={
        <div className="px-5 pt-1 pb-4">
          <ActivityChart />
          <div className="mt-3">
            <BoundLegend />
          </div>
          <p className="mt-1 text-xs text-mute">{t("stack")}</p>
        </div>
      }
      table={isTable ? <ActivityTable /> : null}
    />
  );
}

/** Columns, what they count, and the legend. */
function ActivityChart() {
  const t = useTranslations("activity");
  const { view } = useDashboard();
  const { activity, parts } = useActivity();
  return (
    <>
      <ActivityPlot activity={activity} />
      <p className="mt-1 min-h-6 text-sm text-mute tabular-nums">
        {t("counted", { projects: view.shown })}
        {activity.undated > 0 ? `, ${t("undated", { count: activity.undated })}` : null}
      </p>
      <ActivityLegend activity={activity} parts={parts} />
    </>
  );
}

/** The chart in a sentence. */
function ActivitySummary() {
  const t = useTranslations("activity");
  const { years } = useActivity().activity;
  const { projects } = useActivityWords();
  const busiest = years.reduce<YearActivity | null>(
    (most, each) => (each.projects.atMost > (most?.projects.atMost ?? 0) ? each : most),
    null,
  );
  if (busiest === null) return t("none");
  return t("summary", {
    first: `${years[0]?.year}`,
    last: `${years.at(-1)?.year}`,
    year: `${busiest.year}`,
    projects: projects(busiest.projects),
  });
}
