"use client";

import { useTranslations } from "next-intl";
import { BoundLegend } from "@/components/charts/bound-legend";
import { ChartPanel } from "@/components/ui/chart-panel";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import { ActivityChart } from "./activity-chart";
import { ActivitySummary } from "./activity-summary";
import { ActivityTable } from "./activity-table";

/** The projects of the view, year by year and category by category. A CV that dates none, or names no technology, has no such panel. */
export function ActivityPanel() {
  const t = useTranslations("activity");
  const { index, open } = useDashboard();
  const isTable = open.includes("activity");
  if (index.years === null || index.technologies.size === 0) return null;
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
