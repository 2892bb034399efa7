"use client";

import { useTranslations } from "next-intl";
import { shareOf, type TimeAxis } from "@/lib/cv/view/time-axis";
import { LANE_GRID, percent, YEARS_CELL } from "./lane-grid";
import { useYearBrush } from "./year-brush";

/** The years above the chart, their lines behind it, and the period of the filter: dragged, or moved by two handles. */
export function YearAxis({ axis }: { axis: TimeAxis }) {
  const t = useTranslations("timeline");
  const { years, chosen, drag, move, leave } = useYearBrush(axis);
  const bounds = {
    from: percent(shareOf(axis, years.from * 12)),
    to: percent(shareOf(axis, (years.to + 1) * 12)),
  };
  return (
    <>
      <div aria-hidden="true" className={`${LANE_GRID} pointer-events-none absolute inset-0`}>
        <div className="relative max-md:col-span-2 md:col-start-2">
          {axis.ticks.map((year) => (
            <span
              key={year}
              className="absolute top-6 bottom-0 w-px bg-line-2"
              style={{ left: percent(shareOf(axis, year * 12)) }}
            />
          ))}
          {chosen ? (
            <span
              className="absolute top-5 bottom-0 border-x border-accent/60 bg-accent/8"
              style={{ left: bounds.from, right: `calc(100% - ${bounds.to})` }}
            />
          ) : null}
        </div>
      </div>
      <div className={`${LANE_GRID} relative text-xs text-mute`}>
        <div className={`@container md:col-start-2 ${YEARS_CELL}`}>
          <div
            {...drag}
            title={t("brush")}
            className="group/axis relative h-6 cursor-col-resize touch-pan-y tabular-nums select-none"
          >
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
            {(["from", "to"] as const).map((bound) => (
              <YearHandle
                key={bound}
                label={t(bound === "from" ? "fromYear" : "toYear")}
                axis={axis}
                year={years[bound]}
                left={bounds[bound]}
                chosen={chosen}
                onMove={(year) => move(bound, year)}
                onLeave={leave}
              />
            ))}
          </div>
        </div>
        <span className="max-md:hidden">{t("level")}</span>
        <span className="text-right max-md:hidden">{t("duration")}</span>
      </div>
    </>
  );
}

/** One end of the period: a range field for the keyboard and for screen readers, drawn as a handle that a pointer drags. */
function YearHandle({
  label,
  axis,
  year,
  left,
  chosen,
  onMove,
  onLeave,
}: {
  label: string;
  axis: TimeAxis;
  year: number;
  left: string;
  chosen: boolean;
  onMove: (year: number) => void;
  onLeave: () => void;
}) {
  return (
    <span
      className="needs-script pointer-events-none absolute bottom-0 h-2.5 w-2 -translate-x-1/2"
      style={{ left }}
    >
      <input
        type="range"
        aria-label={label}
        min={axis.start / 12}
        max={(axis.end - 11) / 12}
        value={year}
        onChange={(event) => onMove(Number(event.target.value))}
        onBlur={onLeave}
        className="peer absolute inset-0 size-full opacity-0"
      />
      <span
        className={`absolute inset-x-0.5 inset-y-0 rounded-full outline-offset-2 outline-accent group-hover/axis:opacity-100 peer-focus-visible:opacity-100 peer-focus-visible:outline-2 ${
          chosen ? "bg-accent" : "bg-mute opacity-0"
        }`}
      />
    </span>
  );
}
