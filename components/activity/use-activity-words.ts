"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import type { ProjectCount, YearActivity } from "@/lib/cv/view/charts/activity";
import { CATEGORIES } from "@/lib/cv/vocabulary";

/** `3` when the CV dates them all, `≤ 3` when it dates none, `1–3` when it dates one. */
export function boundOf({ stated, atMost }: ProjectCount): string {
  if (stated === atMost) return `${atMost}`;
  return stated === 0 ? `≤\u202f${atMost}` : `${stated}–${atMost}`;
}

/** Counts of projects in words that never claim what is only a bound. */
export function useActivityWords() {
  const t = useTranslations("activity");
  const { words } = useFilteredCv();
  const projects = ({ stated, atMost }: ProjectCount) =>
    t("projects", { bound: stated === atMost ? "exact" : "bound", count: atMost });
  const projectsIn = (each: YearActivity) =>
    t("year", { year: `${each.year}`, projects: projects(each.projects) });
  /** A year with each of its categories. */
  const detail = (each: YearActivity) =>
    [
      projectsIn(each),
      CATEGORIES.filter((category) => each.categories[category].atMost > 0)
        .map((category) => `${words.categories[category]} ${boundOf(each.categories[category])}`)
        .join(", "),
    ]
      .filter(Boolean)
      .join(". ");
  return { projects, projectsIn, detail };
}
