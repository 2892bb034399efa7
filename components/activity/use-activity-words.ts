"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import {
  ACTIVITY_PARTS,
  type ActivityPart,
  type ProjectCount,
  type YearActivity,
} from "@/lib/cv/view/charts/activity";

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
  const partName = (part: ActivityPart) => (part === "unnamed" ? t("unnamed") : words.categories[part]);
  /** A year with each of its parts. */
  const detail = (each: YearActivity) =>
    [
      projectsIn(each),
      ACTIVITY_PARTS.filter((part) => each.parts[part].atMost > 0)
        .map((part) => `${partName(part)} ${boundOf(each.parts[part])}`)
        .join(", "),
    ]
      .filter(Boolean)
      .join(". ");
  return { projects, partName, detail };
}
