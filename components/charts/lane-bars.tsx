import { memo } from "react";
import type { Track } from "@/lib/cv/view/charts/technology-tracks";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { SegmentKind } from "@/lib/cv/view/charts/track-segments";
import { CATEGORY_INK } from "./category-ink";
import { percent } from "./percent";

export const BAR: Record<SegmentKind, string> = {
  stated: "bar",
  inherited: "bar bar-inherited",
  evaluated: "bar bar-evaluated",
};

/** When a technology was used, on an axis of years. Says nothing to a screen reader: its sentence does. */
export const LaneBars = memo(function LaneBars({
  track: { category, segments },
  axis,
}: {
  track: Pick<Track, "category" | "segments">;
  axis: TimeAxis;
}) {
  return (
    <span aria-hidden="true" className={`bars ${CATEGORY_INK[category]}`}>
      {segments.map(({ kind, start, end, ongoing }) => (
        <span
          key={`${kind}${start}`}
          className={ongoing ? `${BAR[kind]} bar-ongoing` : BAR[kind]}
          style={{
            left: percent(shareOf(axis, start)),
            width: percent(shareOf(axis, end + 1) - shareOf(axis, start)),
          }}
        />
      ))}
    </span>
  );
});
