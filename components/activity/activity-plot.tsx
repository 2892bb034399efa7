"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { useHeldOffScreen } from "@/components/ui/use-held-off-screen";
import { useNearScreen } from "@/components/ui/use-near-screen";
import { OpenLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity } from "@/lib/cv/view/charts/activity";

/** Recharts is far too heavy for the first paint. */
const loadBars = () => import("./activity-bars");

/** Fills its room with a column for each year once it comes near the screen; who has no script gets the table. */
export function ActivityPlot({ activity }: { activity: Activity }) {
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
