"use client";

import { FilterLink } from "@/components/dashboard/filter-link";
import { useDashboard } from "@/components/dashboard/view-provider";
import type { Activity } from "@/lib/cv/view/activity";
import { withPeriod } from "@/lib/cv/view/edit-query";
import { useActivityWords } from "./use-activity-words";

/** A link over each column, which filters by its year, and the years under them. Years outside the filter are veiled. */
export function ActivityYears({
  activity,
  onPoint,
}: {
  activity: Activity;
  /** The year under the pointer or the focus, if any. */
  onPoint: (year: number | null) => void;
}) {
  const { query } = useDashboard();
  const { detail } = useActivityWords();
  return (
    <ol className="absolute inset-0 flex" onPointerLeave={() => onPoint(null)}>
      {activity.years.map((each) => {
        const year = `${each.year}`;
        const outside =
          (query.from !== null && query.from.slice(0, 4) > year) ||
          (query.to !== null && query.to.slice(0, 4) < year);
        const only = query.from === year && query.to === year;
        return (
          <li key={year} className="min-w-0 grow basis-0">
            <FilterLink
              to={only ? withPeriod(query, null, null) : withPeriod(query, year, year)}
              aria-label={detail(each)}
              aria-current={only ? "true" : undefined}
              onPointerEnter={() => onPoint(each.year)}
              onFocus={() => onPoint(each.year)}
              onBlur={() => onPoint(null)}
              className={`block h-full ${outside ? "bg-surface/70 hover:bg-surface/40" : "hover:bg-ink/8"}`}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** More labels than this would touch each other on a phone. */
const MOST_LABELS = 8;

export function YearLabels({ activity: { years } }: { activity: Activity }) {
  const step = Math.ceil(years.length / MOST_LABELS);
  return (
    <div aria-hidden="true" className="relative h-6 pt-1 text-xs text-mute tabular-nums">
      {years.map(({ year }, at) =>
        at % step === 0 ? (
          <span
            key={year}
            className="absolute -translate-x-1/2"
            style={{ left: `${((at + 0.5) / years.length) * 100}%` }}
          >
            {year}
          </span>
        ) : null,
      )}
    </div>
  );
}
