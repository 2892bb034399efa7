"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { percent } from "@/components/charts/percent";
import { useDashboard } from "@/components/view/view-provider";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { YearBrush } from "./year-brush";
import { edgesOf, type HeldYears, heldYears, yearsOf } from "./years";

/** The years above the chart, their lines and the period of the filter behind it. */
export function YearAxis({ axis }: { axis: TimeAxis }) {
  const t = useTranslations("timeline");
  const { index, query } = useDashboard();
  const [held, setHeld] = useState<HeldYears | null>(null);
  const filtered = query.from !== null || query.to !== null;
  const years = yearsOf(query, axis);
  const edges = filtered || held ? edgesOf(held ? heldYears(held) : years, axis) : null;
  return (
    <>
      <div aria-hidden="true" className="lane-grid pointer-events-none absolute inset-0">
        <div className="relative col-span-full @3xl:col-span-1 @3xl:col-start-3">
          {axis.ticks.map((year) => (
            <span
              key={year}
              className="absolute top-6 bottom-0 w-px bg-line-2"
              style={{ left: percent(shareOf(axis, year * 12)) }}
            />
          ))}
          {edges ? (
            <span
              className="absolute top-5 bottom-0 border-x border-accent/60 bg-accent/8"
              style={{ left: edges.from, right: `calc(100% - ${edges.to})` }}
            />
          ) : null}
        </div>
      </div>
      <div className="lane-grid relative text-xs text-mute">
        <div className="@container relative h-6 tabular-nums lane-years">
          {axis.ticks.map((year, at) => (
            <span
              key={year}
              aria-hidden="true"
              className={`absolute top-0 ${at % 2 === 1 ? "@max-[26rem]:hidden" : ""}`}
              style={{ left: percent(shareOf(axis, year * 12)) }}
            >
              {year}
            </span>
          ))}
          <YearBrush axis={axis} years={years} filtered={filtered} held={held} onHold={setHeld} />
        </div>
        <span className="hidden @3xl:col-start-4 @3xl:block">
          {index.cv.levels.length > 0 ? t("level") : null}
        </span>
        <span className="hidden text-right @3xl:block">{t("duration")}</span>
      </div>
    </>
  );
}
