"use client";

import { useTranslations } from "next-intl";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import { useDashboard } from "@/components/view/view-provider";
import type { ProjectCount } from "@/lib/cv/view/charts/activity";
import { useActivity } from "./use-activity";
import { boundOf, useActivityWords } from "./use-activity-words";

/** The numbers of the columns, and of the whole view under them. */
export function ActivityTable() {
  const t = useTranslations("activity");
  const { view } = useDashboard();
  const { partName } = useActivityWords();
  const { activity, parts } = useActivity();
  return (
    <ChartDataTable
      caption={t("caption")}
      columns={[
        { label: t("yearColumn") },
        { label: t("projectsColumn"), numeric: true },
        ...parts.map((part) => ({ label: partName(part), numeric: true })),
      ]}
      rows={activity.years.map((each) => ({
        key: `${each.year}`,
        cells: [
          { text: `${each.year}`, value: each.year },
          countCell(each.projects),
          ...parts.map((part) => countCell(each.parts[part])),
        ],
      }))}
      total={{
        key: "total",
        cells: [t("total"), `${view.shown}`, ...parts.map((part) => `${activity.total[part]}`)].map(
          (text) => ({ text }),
        ),
      }}
    />
  );
}

function countCell(count: ProjectCount) {
  return { text: boundOf(count), value: count.atMost };
}
