"use client";

import { useTranslations } from "next-intl";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { hatched } from "@/components/charts/hatch";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import { AXIS_HEIGHT, BAR_SIZE, LOOK_COLOURS, type SkillBar } from "./bar-style";

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Years of use, a bar for each skill: solid where the CV dates them, hatched up to what it can be at most. */
export function SkillBars({ marks, axis }: { marks: readonly SkillBar[]; axis: SkillAxis }) {
  const t = useTranslations("skills");
  return (
    <BarChart
      responsive
      layout="vertical"
      data={marks}
      margin={NO_MARGIN}
      accessibilityLayer={false}
      style={{ width: "100%", height: "100%" }}
    >
      <CartesianGrid horizontal={false} stroke="var(--color-line-2)" />
      <XAxis
        type="number"
        domain={[0, axis.end]}
        ticks={axis.ticks}
        height={AXIS_HEIGHT}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload: { value } }) => (
          <text
            x={x}
            y={Number(y) + 6}
            textAnchor={value === 0 ? "start" : value === axis.end ? "end" : "middle"}
            className="fill-mute text-xs tabular-nums"
          >
            {value === axis.end ? t("years", { years: value }) : value}
          </text>
        )}
      />
      <YAxis type="category" dataKey="slug" width={0} hide />
      <Bar
        dataKey={({ stated }: SkillBar) => stated}
        stackId="years"
        barSize={BAR_SIZE}
        isAnimationActive={false}
        shape={(bar) => <YearsBar bar={bar} fill={(look) => LOOK_COLOURS[look]} />}
      />
      <Bar
        dataKey={({ stated, atMost }: SkillBar) => atMost - stated}
        stackId="years"
        barSize={BAR_SIZE}
        isAnimationActive={false}
        shape={(bar) => <YearsBar bar={bar} fill={hatched} />}
      />
      {axis.thresholds.map(({ slug, years }) => (
        <ReferenceLine key={slug} x={years} stroke="var(--color-mute)" strokeDasharray="3 3" />
      ))}
    </BarChart>
  );
}

function YearsBar({ bar, fill }: { bar: BarShapeProps; fill: (look: SkillBar["look"]) => string }) {
  const { x, y, width, height } = bar;
  const { look }: SkillBar = bar.payload;
  return width > 0 ? (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={2}
      fill={fill(look)}
      stroke={LOOK_COLOURS[look]}
      className="motion-safe:transition-[x,width] motion-safe:duration-200"
    />
  ) : null;
}
