"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LaneBars } from "@/components/charts/lane-bars";
import { Icon } from "@/components/ui/icon";
import { useFilteredCv } from "@/components/view/view-provider";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { LaneFold, LaneGroup, Timeline } from "@/lib/cv/view/charts/timeline";
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

/** Technologies with one and the same bar, in one line that opens. Without JavaScript it leads to the page that lists them. */
function FoldedLanes({ fold: { organisation, lanes }, axis }: { fold: LaneFold; axis: TimeAxis | null }) {
  const t = useTranslations("timeline");
  const { words } = useFilteredCv();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = lanes;
  if (first === undefined) return null;
  const label = t("folded", { count: lanes.length, organisation: organisation || "none" });
  return (
    <div>
      <div className="lane-grid lane">
        <a
          href="/technologies"
          aria-expanded={isOpen}
          onClick={(event) => {
            event.preventDefault();
            setIsOpen(!isOpen);
          }}
          className="lane-link lane-fold"
        >
          <Icon name="chevron" className={isOpen ? "rotate-180" : ""} />
          {label}
        </a>
        <span className="lane-years">
          {axis === null ? null : (
            <LaneBars track={{ category: "other", segments: first.track.segments }} axis={axis} />
          )}
        </span>
        <span className="lane-months">{words.exposure(first.track.exposure)}</span>
      </div>
      {isOpen ? <Lanes label={label} lanes={lanes} inView axis={axis} /> : null}
    </div>
  );
}
