"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import type { LaneGroup, Timeline } from "@/lib/cv/view/charts/timeline";
import { FoldedLanes } from "./folded-lanes";
import { Lanes } from "./lanes";
import { YearAxis } from "./year-axis";

/** The years and a lane for each technology. */
export function TimelineChart({ timeline: { axis, groups, folds } }: { timeline: Timeline }) {
  const t = useTranslations("timeline");
  return (
    <div className="@container relative mx-5">
      {axis === null ? null : <YearAxis axis={axis} />}
      {groups
        .filter(({ inView }) => inView)
        .map((group) => (
          <LaneList key={group.category} group={group} axis={axis} />
        ))}
      {folds.map((fold) => (
        <FoldedLanes key={fold.lanes[0]?.track.slug} fold={fold} axis={axis} />
      ))}
      {groups
        .filter(({ inView }) => !inView)
        .map((group, at) => (
          <LaneList key={group.category} group={group} axis={axis} outside={at === 0} />
        ))}
      {groups.length === 0 && folds.length === 0 ? <p className="py-1 text-mute">{t("none")}</p> : null}
    </div>
  );
}

/** `outside` says that what begins here is outside the view. */
function LaneList({
  group: { category, inView, lanes },
  axis,
  outside = false,
}: {
  group: LaneGroup;
  axis: Timeline["axis"];
  outside?: boolean;
}) {
  const t = useTranslations("timeline");
  const { words } = useFilteredCv();
  const heading = category === null ? null : words.categories[category];
  return (
    <>
      {outside ? <p className="relative mt-3 text-sm text-mute">{t("outside")}</p> : null}
      {heading === null ? null : (
        <h3 className="relative mt-2 bg-surface text-xs font-semibold text-mute">{heading}</h3>
      )}
      <Lanes label={heading ?? t("lanes")} lanes={lanes} inView={inView} axis={axis} />
    </>
  );
}
