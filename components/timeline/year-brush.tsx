"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { yearOf } from "@/lib/cv/months";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { useYearBrush } from "./use-year-brush";
import { edgesOf, type HeldYears, heldYears, type Years } from "./years";

const BOUNDS = ["from", "to"] as const;

/** Lies over the years and changes the period of the filter: by dragging, or by two handles. */
export function YearBrush({
  axis,
  years,
  filtered,
  held,
  onHold,
}: {
  axis: TimeAxis;
  /** Of the filter. */
  years: Years;
  /** Whether the filter bounds them. */
  filtered: boolean;
  /** What a pointer draws, until it lets go. */
  held: HeldYears | null;
  onHold: (held: HeldYears | null) => void;
}) {
  const t = useTranslations("timeline");
  const { drag, move, leave } = useYearBrush(axis, years, held, onHold);
  const drawn = held === null ? years : heldYears(held);
  const edges = edgesOf(drawn, axis);
  return (
    <div
      {...drag}
      title={t("brush")}
      className="needs-script group/axis absolute inset-0 cursor-col-resize touch-pan-y select-none"
    >
      {BOUNDS.map((bound) => (
        <span
          key={bound}
          className="pointer-events-none absolute bottom-0 h-2.5 w-2 -translate-x-1/2"
          style={{ left: edges[bound] }}
        >
          <YearField
            label={t(bound === "from" ? "fromYear" : "toYear")}
            min={bound === "from" ? yearOf(axis.start) : drawn.from}
            max={bound === "from" ? drawn.to : yearOf(axis.end)}
            year={drawn[bound]}
            onMove={(year) => move({ ...years, [bound]: year })}
            onLeave={leave}
          />
          <span
            className={`absolute inset-x-0.5 inset-y-0 rounded-full outline-offset-2 outline-accent group-hover/axis:opacity-100 peer-focus-visible:opacity-100 peer-focus-visible:outline-2 ${
              filtered || held ? "bg-accent" : "bg-mute opacity-0"
            }`}
          />
        </span>
      ))}
    </div>
  );
}

/** One end of the period, for the keyboard and for screen readers; a pointer drags the sign beside it. */
function YearField({
  label,
  min,
  max,
  year,
  onMove,
  onLeave,
}: {
  label: string;
  min: number;
  max: number;
  year: number;
  onMove: (year: number) => void;
  onLeave: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  // Not a controlled field: the view may come a moment later, and keys pressed meanwhile count from what they already chose.
  useEffect(() => {
    if (field.current) field.current.value = `${year}`;
  }, [year]);
  return (
    <input
      ref={field}
      type="range"
      aria-label={label}
      min={min}
      max={max}
      defaultValue={year}
      onChange={(event) => onMove(Number(event.target.value))}
      onBlur={onLeave}
      className="peer absolute inset-0 size-full opacity-0"
    />
  );
}
