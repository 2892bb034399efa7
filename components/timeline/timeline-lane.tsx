"use client";

import { memo } from "react";
import { LaneBars } from "@/components/charts/lane-bars";
import { DeclaredLevel } from "@/components/skills/declared-level";
import type { Level } from "@/lib/cv/model";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { TechnologyBox } from "./technology-box";
import { TechnologyLink } from "./technology-link";

/** One technology over the years. The box filters, the rest of the line leads to the proof; all but the box is drawn once, whatever is filtered. */
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
      <TechnologyBox track={track} selected={selected} />
      <TechnologyLink track={track} words={words} />
      <span className="lane-years">{axis === null ? null : <LaneBars track={track} axis={axis} />}</span>
      <DeclaredLevel level={track.level} through={track.through} scale={scale} lang={lang} />
      {/* In the sentence already. */}
      <span aria-hidden="true" className="lane-months">
        {words.exposure(track.exposure)}
      </span>
    </li>
  );
});
