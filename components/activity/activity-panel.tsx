"use client";

import { useTranslations } from "next-intl";
import { BoundLegend } from "@/components/charts/bound-legend";
import { HatchPatterns } from "@/components/charts/hatch";
import { ChartPanel } from "@/components/ui/chart-panel";
import { useDashboard } from "@/components/view/view-provider";
import { ActivityChart } from "./activity-chart";
import { ActivitySummary } from "./activity-summary";
import { ActivityTable } from "./activity-table";
import { CATEGORY_COLOURS } from "./stack-segments";

/** The projects of the view, year by year and category by category. A CV that dates none has no such panel. */
export function ActivityPanel() {
  const t = useTranslations("activity");
  const { index } = useDashboard();
  if (index.years === null) return null;
  return (
    <ChartPanel
      id="activity"
      title={t("title")}
      aside={t("aside")}
      summary={<ActivitySummary />}
      chart={
        <div className="px-5 pt-1 pb-4">
          <HatchPatterns colours={CATEGORY_COLOURS} />
          <ActivityChart />
          <div className="mt-3">
            <BoundLegend hatch="development" />
          </div>
          <p className="mt-1 text-xs text-mute">{t("stack")}</p>
        </div>
      }
      table={<ActivityTable />}
    />
  );
}
