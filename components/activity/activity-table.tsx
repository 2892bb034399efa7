"use client";

import { useTranslations } from "next-intl";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import { useDashboard } from "@/components/view/view-provider";
import type { ProjectCount } from "@/lib/cv/view/charts/activity";
import { useActivity } from "./use-activity";
import { boundOf } from "./use-activity-words";

/** The numbers of the columns, and of the whole view under them. */
export function ActivityTable() {
  const t = useTranslations("activity");
  const { view, words } = useDashboard();
  const { activity, categories } = useActivity();
  return (
    <ChartDataTable
      caption={t("caption")}
      columns={[
        { label: t("yearColumn") },
        { label: t("projectsColumn"), numeric: true },
        ...categories.map((category) => ({ label: words.categories[category], numeric: true })),
      ]}
      rows={activity.years.map((each) => ({
        key: `${each.year}`,
        cells: [
          { text: `${each.year}`, value: each.year },
          countCell(each.projects),
          ...categories.map((category) => countCell(each.categories[category])),
        ],
      }))}
      total={{
        key: "total",
        cells: [
          t("total"),
          `${view.shown}`,
          ...categories.map((category) => `${activity.total[category]}`),
        ].map((text) => ({ text })),
      }}
    />
  );
}

function countCell(count: ProjectCount) {
  return { text: boundOf(count), value: count.atMost };
}
