"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { percent } from "@/components/charts/percent";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard, useFilteredCv } from "@/components/view/view-provider";
import { gapsOf } from "@/lib/cv/gaps";
import { type Interval, lastMonth } from "@/lib/cv/months";
import { careerAxisOf, type EducationBand, educationBandsOf } from "@/lib/cv/view/charts/education-bands";
import { type ExperienceBand, experienceBandsOf } from "@/lib/cv/view/charts/experience-bands";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";

/** The height of a line of bands, in pixels, and the air under it. */
const ROW = 26;

/**
 * The experiences on a line of years up to today; two at once are on two lines, and education is below. Each filters by its organisation. Tab leads
 * to the longest, the arrows from one to the next: a short one is too narrow for a target of its own (WCAG 2.5.8).
 */
export function CareerStrip() {
  const t = useTranslations("career");
  const { index, view, words } = useDashboard();
  const [current, setCurrent] = useState<string | null>(null);
  const axis = careerAxisOf(index);
  if (axis === null) return null;
  const bands = experienceBandsOf(index, view);
  const education = educationBandsOf(index);
  const careerRows = 1 + Math.max(0, ...bands.map(({ row }) => row));
  const rows = careerRows + Math.max(0, ...education.map(({ row }) => row + 1));
  const longest = bands.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]?.experience.slug;
  const stop = current ?? longest;
  return (
    <div className="career-strip">
      <div
        role="toolbar"
        aria-label={t("strip")}
        className="relative"
        style={{ height: `${rows * ROW}px` }}
        onKeyDown={walk}
      >
        {bands.map((band) => (
          <Band
            key={band.experience.slug}
            band={band}
            axis={axis}
            tabIndex={band.experience.slug === stop ? 0 : -1}
            onFocus={() => setCurrent(band.experience.slug)}
          />
        ))}
        {gapsOf(index.cv.experiences, index.today).map((gap) => (
          <span key={gap.start} aria-hidden="true" className="career-gap" style={placeOf(axis, gap)}>
            <span>{words.duration(lengthOf(gap))}</span>
          </span>
        ))}
        {education.map((band) => (
          <Learned key={band.slug} band={band} axis={axis} top={(careerRows + band.row) * ROW} />
        ))}
        <span
          aria-hidden="true"
          className="career-today"
          style={{ left: percent(shareOf(axis, lastMonth(index.today) + 1)) }}
        />
      </div>
      <div aria-hidden="true" className="relative h-4 text-xs text-mute tabular-nums">
        {axis.ticks.map((year) => (
          <span key={year} className="absolute" style={{ left: percent(shareOf(axis, year * 12)) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Band({
  band,
  axis,
  ...focus
}: {
  band: ExperienceBand;
  axis: TimeAxis;
  tabIndex: number;
  onFocus: () => void;
}) {
  const { words } = useFilteredCv();
  const { experience, orgSlug, ongoing, selected, inView, row } = band;
  const { organisation, role } = experience;
  const sentence = [organisation, role, words.period(experience)].filter(Boolean).join(", ");
  return (
    <FilterLink
      {...focus}
      to={(query) => toggleValue(query, "org", orgSlug)}
      aria-label={sentence}
      aria-current={selected ? "true" : undefined}
      title={sentence}
      className="career-band"
      data-outside={inView ? undefined : ""}
      data-ongoing={ongoing ? "" : undefined}
      style={{ top: `${row * ROW}px`, ...placeOf(axis, band) }}
    >
      {/* A letter cut in two says nothing: the band alone is left, with its name for the pointer and the screen reader. */}
      <span>{organisation}</span>
    </FilterLink>
  );
}

/** For the eye alone: the section of education says it in words. */
function Learned({ band, axis, top }: { band: EducationBand; axis: TimeAxis; top: number }) {
  const { index, words } = useFilteredCv();
  const { name, institution, period } = band;
  return (
    <span
      aria-hidden="true"
      lang={index.cv.profile.locale}
      title={[name, institution === name ? "" : institution, words.period(period)].filter(Boolean).join(", ")}
      className="career-education"
      style={{ top: `${top}px`, ...placeOf(axis, band) }}
    >
      <span>{name}</span>
    </span>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const next = links[links.findIndex((link) => link.matches(":focus")) + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function placeOf(axis: TimeAxis, { start, end }: Interval): { left: string; width: string } {
  return {
    left: percent(shareOf(axis, start)),
    width: percent(shareOf(axis, end + 1) - shareOf(axis, start)),
  };
}

function lengthOf({ start, end }: Interval): number {
  return end - start + 1;
}
