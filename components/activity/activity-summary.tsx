"use client";

import { useTranslations } from "next-intl";
import type { YearActivity } from "@/lib/cv/view/charts/activity";
import { useActivity } from "./use-activity";
import { useActivityWords } from "./use-activity-words";

/** The chart in a sentence. */
export function ActivitySummary() {
  const t = useTranslations("activity");
  const { years } = useActivity().activity;
  const { projects } = useActivityWords();
  const busiest = years.reduce<YearActivity | null>(
    (most, each) => (each.projects.atMost > (most?.projects.atMost ?? 0) ? each : most),
    null,
  );
  if (busiest === null) return t("none");
  return t("summary", {
    first: `${years[0]?.year}`,
    last: `${years.at(-1)?.year}`,
    year: `${busiest.year}`,
    projects: projects(busiest.projects),
  });
}
