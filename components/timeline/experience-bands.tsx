"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { percent } from "@/components/charts/percent";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { ExperienceBand } from "@/lib/cv/view/charts/experience-bands";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";

/** The height of a line of bands, in pixels, and the air under it. */
const ROW = 26;

/**
 * The experiences along the top; two at once are on two lines. Each filters by its organisation. Tab leads to the longest, the
 * arrows from one to the next: a short one is too narrow for a target of its own (WCAG 2.5.8).
 */
export function ExperienceBands({ bands, axis }: { bands: readonly ExperienceBand[]; axis: TimeAxis }) {
  const t = useTranslations("timeline");
  const rows = 1 + Math.max(0, ...bands.map(({ row }) => row));
  const longest = Math.max(0, ...bands.map(({ start, end }) => end - start));
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current ?? bands.find(({ start, end }) => end - start === longest)?.experience.slug;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const links = [...event.currentTarget.querySelectorAll("a")];
    const next = links[links.findIndex((link) => link.matches(":focus")) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="lane-grid relative mb-1 items-center">
      <span id="timeline-missions" className="text-mute @max-3xl:text-xs">
        {t("missions")}
      </span>
      <div
        role="toolbar"
        aria-labelledby="timeline-missions"
        className="relative lane-years"
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
  const { query, words } = useDashboard();
  const { experience, orgSlug, start, end, ongoing, selected, inView, row } = band;
  const { organisation, role } = experience;
  const sentence = [organisation, role, words.period(experience)].filter(Boolean).join(", ");
  const look = selected
    ? "border-accent bg-accent-soft font-semibold text-accent"
    : inView
      ? "border-line bg-line-2 text-ink-2"
      : "border-dashed border-line bg-surface text-mute";
  return (
    <FilterLink
      {...focus}
      to={toggleValue(query, "org", orgSlug)}
      aria-label={sentence}
      aria-current={selected ? "true" : undefined}
      title={sentence}
      className={`@container absolute block h-6 min-w-3 overflow-hidden rounded-[5px] border text-xs leading-[1.375rem] hover:border-mute ${look} ${
        ongoing ? "rounded-r-none border-r-0" : ""
      }`}
      style={{
        top: `${row * ROW}px`,
        left: percent(shareOf(axis, start)),
        width: percent(shareOf(axis, end + 1) - shareOf(axis, start)),
      }}
    >
      {/* A letter cut in two says nothing: the band alone is left, with its name for the pointer and the screen reader. */}
      <span className="block truncate px-2 @max-[1.75rem]:hidden">{organisation}</span>
    </FilterLink>
  );
}
