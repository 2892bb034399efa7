"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { BoundLegend } from "@/components/charts/bound-legend";
import { CategoryDot } from "@/components/charts/category-dot";
import { ChartPanel } from "@/components/ui/chart-panel";
import { useHeldOffScreen } from "@/components/ui/use-held-off-screen";
import { useNearScreen } from "@/components/ui/use-near-screen";
import { FilterLink, OpenLink } from "@/components/view/filter-link";
import { TableToggle } from "@/components/view/table-toggle";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity, ActivityPart, YearActivity } from "@/lib/cv/view/charts/activity";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
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

/** Recharts is far too heavy for the first paint. */
const loadBars = () => import("./activity-bars");

/** Fills its room with a column for each year once it comes near the screen; who has no script gets the table. */
function ActivityPlot({ activity }: { activity: Activity }) {
  const t = useTranslations("activity");
  const box = useRef<HTMLDivElement>(null);
  const charts = useNearScreen(box, loadBars);
  const { from, to } = useDashboard().query;
  const drawn = useHeldOffScreen(
    box,
    useMemo(() => ({ activity, from, to }), [activity, from, to]),
  );
  const isEmpty = activity.years.every(({ projects }) => projects.atMost === 0);
  return (
    <div ref={box} className="relative h-62">
      {charts ? (
        <charts.ActivityBars {...drawn} />
      ) : (
        <OpenLink part="activity" className="needs-no-script underline underline-offset-4 print:hidden">
          {t("asTable")}
        </OpenLink>
      )}
      {isEmpty ? (
        <p className="pointer-events-none absolute inset-0 grid place-content-center text-mute">
          {t("none")}
        </p>
      ) : null}
    </div>
  );
}

/** The parts of the columns from the bottom up, with their projects in the view; each category is a filter. */
function ActivityLegend({ activity, parts }: { activity: Activity; parts: readonly ActivityPart[] }) {
  const { query } = useDashboard();
  const { partName } = useActivityWords();
  const row = "flex min-h-6 items-center gap-2 text-sm";
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-5">
      {parts.map((part) => {
        const count = <span className="ml-auto text-mute tabular-nums">{activity.total[part]}</span>;
        if (part === "unnamed")
          return (
            <li key={part} className={`${row} text-ink-2`}>
              <span aria-hidden="true" className="dot bg-mute" />
              {partName(part)}
              {count}
            </li>
          );
        const selected = query.category.includes(part);
        return (
          <li key={part}>
            <FilterLink
              to={(current) => toggleValue(current, "category", part)}
              aria-current={selected ? "true" : undefined}
              className={`${row} hover:text-ink ${
                selected ? "font-semibold text-ink underline underline-offset-4" : "text-ink-2"
              }`}
            >
              <CategoryDot category={part} />
              {partName(part)}
              {count}
            </FilterLink>
          </li>
        );
      })}
    </ul>
  );
}
