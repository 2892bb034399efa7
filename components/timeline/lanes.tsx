"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { LaneBars } from "@/components/charts/lane-bars";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { FilterBox } from "@/components/view/filter-box";
import { ProofLink } from "@/components/view/proof-link";
import { useFilteredCv } from "@/components/view/view-provider";
import type { Level } from "@/lib/cv/model";
import type { Lane } from "@/lib/cv/view/charts/lanes";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { toggleTechnology } from "@/lib/cv/view/filter/edit-query";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";

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

/** One technology over the years. The box filters, the rest of the line leads to the proof; all but the box is drawn once, whatever is filtered. */
const TimelineLane = memo(function TimelineLane({
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

/** Filters by a technology, for the pointer: Tab leads to the same boxes in the facet and in the proof. */
function TechnologyBox({ track: { slug, name }, selected }: { track: TechnologyFacts; selected: boolean }) {
  const t = useTranslations("timeline");
  return (
    <FilterBox
      to={(query) => toggleTechnology(query, slug)}
      checked={selected}
      tabIndex={-1}
      aria-label={t("filter", { name })}
      className="lane-box"
    />
  );
}

/** The name of a technology, which leads to what proves it; its sentence is what a screen reader says, and what the pointer is told. */
function TechnologyLink({ track, words }: { track: TechnologyFacts; words: Words }) {
  const sentence = words.evidence(track);
  return (
    <ProofLink
      of={{ kind: "technology", slug: track.slug }}
      href={`/technologies/${track.slug}`}
      aria-label={sentence}
      title={sentence}
      className="lane-link"
    >
      <CategoryDot category={track.category} />
      {track.name}
    </ProofLink>
  );
}
