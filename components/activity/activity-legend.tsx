"use client";

import type { ReactNode } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity, ActivityPart } from "@/lib/cv/view/charts/activity";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { Category } from "@/lib/cv/vocabulary";
import { useActivityWords } from "./use-activity-words";

const ROW = "flex min-h-6 items-center gap-2 text-sm";

/** The parts of the columns from the bottom up, with their projects in the view; each category is a filter. */
export function ActivityLegend({ activity, parts }: { activity: Activity; parts: readonly ActivityPart[] }) {
  const { partName } = useActivityWords();
  const count = (part: ActivityPart) => (
    <span className="ml-auto text-mute tabular-nums">{activity.total[part]}</span>
  );
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-5">
      {parts.map((part) => (
        <li key={part}>
          {part === "unnamed" ? (
            <span className={`${ROW} text-ink-2`}>
              <span aria-hidden="true" className="dot bg-mute" />
              {partName(part)}
              {count(part)}
            </span>
          ) : (
            <CategoryFilter category={part}>
              {partName(part)}
              {count(part)}
            </CategoryFilter>
          )}
        </li>
      ))}
    </ul>
  );
}

function CategoryFilter({ category, children }: { category: Category; children: ReactNode }) {
  const { query } = useDashboard();
  const selected = query.category.includes(category);
  return (
    <FilterLink
      to={(current) => toggleValue(current, "category", category)}
      aria-current={selected ? "true" : undefined}
      className={`${ROW} hover:text-ink ${
        selected ? "font-semibold text-ink underline underline-offset-4" : "text-ink-2"
      }`}
    >
      <CategoryDot category={category} />
      {children}
    </FilterLink>
  );
}
