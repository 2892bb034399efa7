"use client";

import { useRef } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import type { Activity } from "@/lib/cv/view/charts/activity";
import { ActivityColumns } from "./activity-columns";

/** Recharts is far too heavy for the first paint. */
const loadBars = () => import("./activity-bars");

/** Fills its box with a column for each year. */
export function ActivityPlot({ activity }: { activity: Activity }) {
  const box = useRef<HTMLDivElement>(null);
  const charts = useNearScreen(box, loadBars);
  return (
    // Inert, since Chromium gives a stop of Tab to each group of an SVG that Recharts listens to.
    <div ref={box} inert aria-hidden="true" className="absolute inset-0">
      {charts ? <charts.ActivityBars activity={activity} /> : <ActivityColumns activity={activity} />}
    </div>
  );
}
