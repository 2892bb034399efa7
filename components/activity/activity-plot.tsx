"use client";

import { useRef } from "react";
import { useCharts } from "@/components/charts/use-charts";
import type { Activity } from "@/lib/cv/view/charts/activity";
import { ActivityColumns } from "./activity-columns";

/** Fills its box with a column for each year. */
export function ActivityPlot({ activity }: { activity: Activity }) {
  const box = useRef<HTMLDivElement>(null);
  const charts = useCharts(box);
  return (
    // Inert, since Chromium gives a stop of Tab to each group of an SVG that Recharts listens to.
    <div ref={box} inert aria-hidden="true" className="absolute inset-0">
      {charts ? <charts.ActivityBars activity={activity} /> : <ActivityColumns activity={activity} />}
    </div>
  );
}
