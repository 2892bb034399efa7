"use client";

import { useTranslations } from "next-intl";
import { FilterBox } from "@/components/view/filter-box";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import { toggleTechnology } from "@/lib/cv/view/filter/edit-query";

/** Filters by a technology, for the pointer: Tab leads to the same boxes in the facet and in the proof. */
export function TechnologyBox({
  track: { slug, name },
  selected,
}: {
  track: TechnologyFacts;
  selected: boolean;
}) {
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
