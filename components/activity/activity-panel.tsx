"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { BoundLegend } from "@/components/charts/bound-legend";
import { HatchPatterns } from "@/components/charts/hatch";
import { useDashboard } from "@/components/dashboard/view-provider";
import { ChartPanel } from "@/components/ui/chart-panel";
import { type Activity, activityOf, type YearActivity } from "@/lib/cv/view/activity";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { ActivityLegend } from "./activity-legend";
import { CATEGORY_COLOURS } from "./activity-marks";
import { ActivityPlot } from "./activity-plot";
import { ActivityTable } from "./activity-table";
import { ActivityYears, YearLabels } from "./activity-years";
import { useActivityWords } from "./use-activity-words";

/** The projects of the view, year by year and category by category. */
export function ActivityPanel() {
  const t = useTranslations("activity");
  const { index, view } = useDashboard();
  const activity = useMemo(() => activityOf(index, view), [index, view]);
  const categories = CATEGORIES.filter((category) => index.facets.category.byValue.has(category));
  const summary = useSummary(activity);
  const [pointed, setPointed] = useState<YearActivity | null>(null);
  const { year } = useActivityWords();
  if (activity.years.length === 0) return null;
  // A year that was pointed at in another view has the counts of that view.
  const current = activity.years.find((each) => each.year === pointed?.year) ?? null;
  return (
    <ChartPanel
      id="activity"
      title={t("title")}
      aside={t("aside")}
      summary={summary}
      chart={
        <div className="px-5 pb-4">
          <HatchPatterns colours={CATEGORY_COLOURS} />
          <div className="relative h-56">
            <ActivityPlot activity={activity} />
            <ActivityYears activity={activity} onPoint={setPointed} />
          </div>
          <YearLabels activity={activity} />
          <p className="mt-1 min-h-6 text-sm text-mute tabular-nums">
            {current ? year(current) : t("counted", { projects: view.shown })}
          </p>
          <ActivityLegend activity={activity} categories={categories} year={current} />
          <div className="mt-3">
            <BoundLegend hatch="development" />
          </div>
          <p className="mt-1 text-xs text-mute">
            {t("stack")} {activity.undated > 0 ? t("undated", { count: activity.undated }) : null}
          </p>
        </div>
      }
      table={<ActivityTable activity={activity} categories={categories} />}
    />
  );
}

function useSummary({ years }: Activity): string {
  const t = useTranslations("activity");
  const { projects } = useActivityWords();
  const busiest = years.reduce<YearActivity | undefined>(
    (most, each) => (each.projects.atMost > (most?.projects.atMost ?? 0) ? each : most),
    undefined,
  );
  if (busiest === undefined) return t("none");
  return t("summary", {
    first: `${years[0]?.year}`,
    last: `${years.at(-1)?.year}`,
    year: `${busiest.year}`,
    projects: projects(busiest.projects),
  });
}
