"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import { OpenLink } from "@/components/view/filter-link";
import type { Activity } from "@/lib/cv/view/charts/activity";
import { ActivityYears, YearLabels } from "./activity-years";

/** Recharts is far too heavy for the first paint. */
const loadBars = () => import("./activity-bars");

/** Fills its room with a column for each year once it comes near the screen; who has no script gets the table. */
export function ActivityPlot({
  activity,
  onPoint,
}: {
  activity: Activity;
  /** The year under the pointer or the focus, if any. */
  onPoint: (year: number | null) => void;
}) {
  const t = useTranslations("activity");
  const box = useRef<HTMLDivElement>(null);
  const charts = useNearScreen(box, loadBars);
  const isEmpty = activity.years.every(({ projects }) => projects.atMost === 0);
  return (
    <div ref={box} className="h-62">
      <div className="relative h-56">
        {charts ? (
          // Inert, since Chromium gives a stop of Tab to each group of an SVG that Recharts listens to.
          <div inert aria-hidden="true" className="absolute inset-0">
            <charts.ActivityBars activity={activity} />
          </div>
        ) : (
          <OpenLink part="activity" className="needs-no-script underline underline-offset-4 print:hidden">
            {t("asTable")}
          </OpenLink>
        )}
        {isEmpty ? <p className="absolute inset-0 grid place-content-center text-mute">{t("none")}</p> : null}
        {charts ? <ActivityYears activity={activity} onPoint={onPoint} /> : null}
      </div>
      {charts ? <YearLabels activity={activity} /> : null}
    </div>
  );
}
