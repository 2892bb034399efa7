"use client";

import { useFilteredCv } from "@/components/view/view-provider";
import type { Lane } from "@/lib/cv/view/charts/lanes";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { TimelineLane } from "./timeline-lane";

/** Technologies one under the other. */
export function Lanes({
  label,
  lanes,
  inView,
  axis,
}: {
  label: string;
  lanes: readonly Lane[];
  inView: boolean;
  axis: TimeAxis | null;
}) {
  const { index, words } = useFilteredCv();
  return (
    <ul aria-label={label}>
      {lanes.map(({ track, selected }) => (
        <TimelineLane
          key={track.slug}
          track={track}
          selected={selected}
          inView={inView}
          axis={axis}
          scale={index.cv.levels}
          words={words}
          lang={index.cv.profile.locale}
        />
      ))}
    </ul>
  );
}
