"use client";

import { useTranslations } from "next-intl";
import type { FilterParameter } from "@/lib/cv/view/filter/edit-query";
import { useFilteredCv } from "./view-provider";

/** Names one value of the filter as a reader knows it: the technology's name, the month, the searched words. */
export function useFilterChipLabel(): (parameter: FilterParameter, value: string) => string {
  const { index, words } = useFilteredCv();
  const t = useTranslations("view");
  return (parameter, value) => {
    switch (parameter) {
      case "tech":
      case "must":
      case "not":
        return index.technologies.get(value)?.name ?? value;
      case "category":
        return words.categories[value as keyof typeof words.categories] ?? value;
      case "org":
      case "level":
        return index.facets[parameter].byValue.get(value)?.label ?? value;
      case "from":
        return t("from", { date: words.date(value) });
      case "to":
        return t("to", { date: words.date(value) });
      case "q":
        return value;
    }
  };
}
