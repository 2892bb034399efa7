"use client";

import { memo } from "react";
import { LaneBars } from "@/components/charts/lane-bars";
import { DeclaredLevel } from "@/components/skills/declared-level";
import type { Level } from "@/lib/cv/model";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { TechnologyLink } from "./technology-link";

/** One technology over the years. The whole line is its link; all but the link is drawn once, whatever is filtered. */
export const TimelineLane = memo(function TimelineLane({
  track,
  selected,
  inView,
  axis,
  scale,
  words,
  lang,
}: {
  track: TechnologyFacts;
  selected: boolean;
  inView: boolean;
  axis: TimeAxis | null;
  scale: readonly Level[];
  words: Words;
  /** The language of the CV. */
  lang: Locale;
}) {
  return (
    <li className={inView ? "lane-grid lane" : "lane-grid lane lane-outside"}>
      <TechnologyLink track={track} selected={selected} />
      <span className="lane-years">{axis === null ? null : <LaneBars track={track} axis={axis} />}</span>
      <span className="@max-md:hidden">
        <DeclaredLevel level={track.level} through={track.through} scale={scale} lang={lang} />
      </span>
      {/* In the sentence already. */}
      <span aria-hidden="true" className="lane-months">
        {words.exposure(track.exposure)}
      </span>
    </li>
  );
});
