"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef } from "react";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Tooltip,
  type TooltipContentProps,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
} from "recharts";
import { HatchPatterns, hatched } from "@/components/charts/hatch";
import { useFilteredCv } from "@/components/view/view-provider";
import {
  ACTIVITY_PARTS,
  type Activity,
  type ActivityPart,
  type ProjectCount,
  type YearActivity,
} from "@/lib/cv/view/charts/activity";
import { withPeriod } from "@/lib/cv/view/filter/edit-query";
import type { Filter } from "@/lib/cv/view/filter/query";
import { useActivityWords } from "./use-activity-words";

/** The part of a year's band that its column fills. */
const COLUMN_SHARE = 0.8;

const PART_COLOURS = Object.fromEntries(
  ACTIVITY_PARTS.map((part) => [part, part === "unnamed" ? "var(--color-mute)" : `var(--color-${part})`]),
) as Record<ActivityPart, string>;

/** The segments of a part in a column, from the bottom: what the CV dates, and what it can be at most beyond. */
const STACK_SEGMENTS = ["stated", "inherited"] as const;
type StackSegment = (typeof STACK_SEGMENTS)[number];

function segmentSize({ stated, atMost }: ProjectCount, segment: StackSegment): number {
  return segment === "stated" ? stated : atMost - stated;
}

/** The height of the highest column, at least 1. */
function stackHeight({ years }: Activity): number {
  return Math.max(
    1,
    ...years.map(({ parts }) => Object.values(parts).reduce((height, { atMost }) => height + atMost, 0)),
  );
}

const MARGIN = { top: 4, right: 0, bottom: 0, left: 0 };
const GAP = `${(1 - COLUMN_SHARE) * 50}%`;
const AXIS = { axisLine: false, tickLine: false, tick: { fill: "var(--color-mute)", fontSize: 12 } };

/**
 * A column for each year, a part of it for each category and for what names none, solid and hatched. Arrows lead from year to year, as the pointer does; a click or
 * the Enter key filters by the year, or gives that filter up.
 */
export const ActivityBars = memo(function ActivityBars({
  activity,
  from,
  to,
}: {
  activity: Activity;
  /** The period of the filter. */
  from: Filter["from"];
  to: Filter["to"];
}) {
  const t = useTranslations("activity");
  const { show } = useFilteredCv();
  const pointed = useRef<string | null>(null);
  const filterBy = (year: string | null) => {
    if (year === null) return;
    show((query) => {
      const only = query.from === year && query.to === year;
      return only ? withPeriod(query, null, null) : withPeriod(query, year, year);
    });
  };
  const isOutside = (year: string) =>
    (from !== null && from.slice(0, 4) > year) || (to !== null && to.slice(0, 4) < year);
  return (
    // The chart inside has the focus; what it does not use of the keyboard comes here.
    <fieldset
      className="absolute inset-0 cursor-pointer"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") filterBy(pointed.current);
      }}
    >
      <HatchPatterns colours={PART_COLOURS} />
      <BarChart
        responsive
        aria-label={t("years")}
        data={activity.years}
        margin={MARGIN}
        barCategoryGap={GAP}
        // A tap moves the pointer and clicks at once: the year must be known by then.
        throttledEvents={[]}
        onClick={({ activeLabel }) => filterBy(activeLabel === undefined ? null : `${activeLabel}`)}
        style={{ width: "100%", height: "100%" }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line-2)" />
        <XAxis dataKey="year" height={24} minTickGap={12} {...AXIS} />
        <YAxis domain={[0, stackHeight(activity)]} width={28} allowDecimals={false} {...AXIS} />
        <Tooltip
          content={YearDetail}
          cursor={{ fill: "var(--color-ink)", fillOpacity: 0.08 }}
          isAnimationActive={false}
        />
        <PointedYear pointed={pointed} />
        {ACTIVITY_PARTS.flatMap((part) =>
          STACK_SEGMENTS.map((segment) => (
            <Bar
              key={`${part} ${segment}`}
              dataKey={({ parts }: YearActivity) => segmentSize(parts[part], segment)}
              stackId="year"
              // The browser moves the columns: Recharts would draw each frame anew, and hold up the next click.
              isAnimationActive={false}
              shape={(bar) => (
                <Column
                  bar={bar}
                  fill={segment === "stated" ? PART_COLOURS[part] : hatched(part)}
                  isOutside={isOutside(`${bar.payload.year}`)}
                />
              )}
            />
          )),
        )}
      </BarChart>
    </fieldset>
  );
});

/** Keeps the year under the pointer or the keyboard, which only parts of a chart can ask for. */
function PointedYear({ pointed }: { pointed: RefObject<string | null> }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    pointed.current = label === undefined ? null : `${label}`;
  }, [label, pointed]);
  return null;
}

/** A year in words, for eyes and screen readers. */
function YearDetail({ active, payload }: TooltipContentProps) {
  const { detail } = useActivityWords();
  const year: YearActivity | undefined = payload[0]?.payload;
  if (!active || year === undefined) return null;
  return (
    <p
      role="status"
      className="max-w-60 rounded-control border border-line bg-surface px-3 py-2 text-sm text-ink-2 shadow-sm"
    >
      {detail(year)}
    </p>
  );
}

function Column({
  bar: { x, y, width, height },
  fill,
  isOutside,
}: {
  bar: BarShapeProps;
  fill: string;
  isOutside: boolean;
}) {
  return height > 0 ? (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      opacity={isOutside ? 0.3 : undefined}
      stroke="var(--color-surface)"
      className="motion-safe:transition-[y,height] motion-safe:duration-200"
    />
  ) : null;
}
