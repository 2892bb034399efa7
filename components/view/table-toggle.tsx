"use client";

import { useTranslations } from "next-intl";
import { TOGGLE } from "@/components/ui/chart-panel";
import { OpenLink } from "./filter-link";
import { useDashboard } from "./view-provider";

/** Shows a chart's numbers as a table in its place, or the chart again. */
export function TableToggle({ part, title }: { part: string; title: string }) {
  const t = useTranslations("twin");
  const { open } = useDashboard();
  const other = t(open.includes(part) ? "chart" : "table");
  return (
    <OpenLink part={part} aria-label={`${other}, ${title}`} className={TOGGLE}>
      {other}
    </OpenLink>
  );
}
