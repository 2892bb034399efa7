"use client";

import { useTranslations } from "next-intl";
import type { FilterPart } from "@/lib/cv/view/filter/edit-query";
import { useFilteredCv } from "./view-provider";

/** Names one part of the filter as a reader knows it: the technology's name, the period, the searched words. */
export function useFilterChipLabel(): (part: FilterPart) => string {
  const { index, words } = useFilteredCv();
  const t = useTranslations("view");
  return (part) => {
    switch (part.parameter) {
      case "tech":
      case "must":
      case "not":
        return index.technologies.get(part.value)?.name ?? part.value;
      case "category":
        return words.categories[part.value as keyof typeof words.categories] ?? part.value;
      case "org":
      case "level":
        return index.facets[part.parameter].byValue.get(part.value)?.label ?? part.value;
      case "period": {
        const { from, to } = part;
        if (from !== null && to !== null) return words.period({ from, to });
        if (from !== null) return t("from", { date: words.date(from) });
        return to === null ? "" : t("to", { date: words.date(to) });
      }
      case "q":
        return part.value;
    }
  };
}
