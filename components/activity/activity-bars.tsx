"use client";

import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { HatchPatterns, hatched } from "@/components/charts/hatch";
import type { Activity, YearActivity } from "@/lib/cv/view/charts/activity";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { CATEGORY_COLOURS, COLUMN_SHARE, STACK_SEGMENTS, segmentSize, stackHeight } from "./stack-segments";

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const GAP = `${(1 - COLUMN_SHARE) * 50}%`;

/** A column for each year, a part of it for each category, solid and hatched. */
export function ActivityBars({ activity }: { activity: Activity }) {
  return (
    <>
      <HatchPatterns colours={CATEGORY_COLOURS} />
      <BarChart
        responsive
        data={activity.years}
        margin={NO_MARGIN}
        barCategoryGap={GAP}
        accessibilityLayer={false}
        style={{ width: "100%", height: "100%" }}
      >
        <XAxis dataKey="year" hide />
        <YAxis domain={[0, stackHeight(activity)]} width={0} hide />
        {CATEGORIES.flatMap((category) =>
          STACK_SEGMENTS.map((part) => (
            <Bar
              key={`${category} ${part}`}
              dataKey={({ categories }: YearActivity) => segmentSize(categories[category], part)}
              stackId="year"
              // The browser moves the columns: Recharts would draw each frame anew, and hold up the next click.
              isAnimationActive={false}
              shape={(bar) => (
                <Column bar={bar} fill={part === "stated" ? CATEGORY_COLOURS[category] : hatched(category)} />
              )}
            />
          )),
        )}
      </BarChart>
    </>
  );
}

function Column({ bar: { x, y, width, height }, fill }: { bar: BarShapeProps; fill: string }) {
  return height > 0 ? (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      stroke="var(--color-surface)"
      className="motion-safe:transition-[y,height] motion-safe:duration-200"
    />
  ) : null;
}
