"use client";

import { useTranslations } from "next-intl";
import { useDashboard } from "@/components/view/view-provider";
import type { LaneGroup, Timeline } from "@/lib/cv/view/charts/timeline";
import { TimelineLane } from "./timeline-lane";
import { YearAxis } from "./year-axis";

/** The years and a lane for each technology. */
export function TimelineChart({ timeline: { axis, groups } }: { timeline: Timeline }) {
  const t = useTranslations("timeline");
  return (
    <div className="@container relative mx-5">
      {axis === null ? null : <YearAxis axis={axis} />}
      {groups.map((group, at) => (
        <LaneList
          key={`${group.inView}${group.category}`}
          group={group}
          axis={axis}
          outside={!group.inView && (groups[at - 1]?.inView ?? true)}
        />
      ))}
      {groups.length === 0 ? <p className="py-1 text-mute">{t("none")}</p> : null}
    </div>
  );
}

/** `outside` says that what begins here is outside the view. */
function LaneList({
  group: { category, inView, lanes },
  axis,
  outside,
}: {
  group: LaneGroup;
  axis: Timeline["axis"];
  outside: boolean;
}) {
  const t = useTranslations("timeline");
  const { index, words } = useDashboard();
  const heading = category === null ? null : words.categories[category];
  return (
    <>
      {outside ? <p className="relative mt-3 text-sm text-mute">{t("outside")}</p> : null}
      {heading === null ? null : (
        <h3 className="relative mt-2 bg-surface text-xs font-semibold text-mute">{heading}</h3>
      )}
      <ul aria-label={heading ?? t("lanes")}>
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
    </>
  );
}
