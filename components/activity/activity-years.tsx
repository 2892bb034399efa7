"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity } from "@/lib/cv/view/charts/activity";
import { withPeriod } from "@/lib/cv/view/filter/edit-query";
import { useActivityWords } from "./use-activity-words";

/**
 * A link over each column, which filters by its year; years outside the filter are veiled. One of them is a stop of the Tab key, and
 * arrows lead to the others: on a phone they are too narrow to be targets one beside the other (WCAG 2.5.8).
 */
export function ActivityYears({
  activity: { years },
  onPoint,
}: {
  activity: Activity;
  /** The year under the pointer or the focus, if any. */
  onPoint: (year: number | null) => void;
}) {
  const t = useTranslations("activity");
  const { query } = useDashboard();
  const { detail } = useActivityWords();
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(years.length - 1);

  const move = (event: KeyboardEvent, at: number) => {
    const next = nextYear(event.key, at, years.length - 1);
    const link = next === null ? null : list.current?.children[next]?.querySelector("a");
    if (!link) return;
    event.preventDefault();
    link.focus();
  };

  return (
    <ol
      ref={list}
      aria-label={t("years")}
      className="absolute inset-0 flex"
      onPointerLeave={() => onPoint(null)}
    >
      {years.map((each, at) => {
        const year = `${each.year}`;
        const outside =
          (query.from !== null && query.from.slice(0, 4) > year) ||
          (query.to !== null && query.to.slice(0, 4) < year);
        const only = query.from === year && query.to === year;
        return (
          <li key={year} className="min-w-0 grow basis-0">
            <FilterLink
              to={only ? withPeriod(query, null, null) : withPeriod(query, year, year)}
              tabIndex={at === stop ? 0 : -1}
              aria-label={detail(each)}
              aria-current={only ? "true" : undefined}
              onKeyDown={(event) => move(event, at)}
              onPointerEnter={() => onPoint(each.year)}
              onFocus={() => {
                setStop(at);
                onPoint(each.year);
              }}
              onBlur={() => onPoint(null)}
              className={`relative block h-full focus-visible:z-10 ${outside ? "bg-surface/70 hover:bg-surface/40" : "hover:bg-ink/8"}`}
            />
          </li>
        );
      })}
    </ol>
  );
}

function nextYear(key: string, at: number, last: number): number | null {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(last, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
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
