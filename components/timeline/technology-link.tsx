"use client";

import { CategoryDot } from "@/components/charts/category-dot";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { toggleTechnology } from "@/lib/cv/view/filter/edit-query";

/** The name of a technology, which filters by it; its sentence is what a screen reader says. */
export function TechnologyLink({ track, selected }: { track: TechnologyFacts; selected: boolean }) {
  const { query, words } = useDashboard();
  const sentence = words.evidence(track);
  return (
    <FilterLink
      to={toggleTechnology(query, track.slug)}
      aria-label={sentence}
      aria-current={selected ? "true" : undefined}
      title={sentence}
      className="lane-link"
    >
      <CategoryDot category={track.category} />
      {track.name}
    </FilterLink>
  );
}
