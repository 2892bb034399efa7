"use client";

import { CategoryDot } from "@/components/charts/category-dot";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity, YearActivity } from "@/lib/cv/view/charts/activity";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { Category } from "@/lib/cv/vocabulary";
import { boundOf } from "./use-activity-words";

/** The categories of the CV from the bottom of the columns up, each a filter, with its projects in the year pointed at or in the view. */
export function ActivityLegend({
  activity,
  categories,
  year,
}: {
  activity: Activity;
  categories: readonly Category[];
  year: YearActivity | null;
}) {
  const { query, words } = useDashboard();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-5">
      {categories.map((category) => {
        const selected = query.category.includes(category);
        const count = year ? year.categories[category] : null;
        const projects = count ? boundOf(count) : `${activity.total[category]}`;
        return (
          <li key={category}>
            <FilterLink
              to={toggleValue(query, "category", category)}
              aria-current={selected ? "true" : undefined}
              className={`flex min-h-6 items-center gap-2 text-sm hover:text-ink ${
                selected ? "font-semibold text-ink underline underline-offset-4" : "text-ink-2"
              }`}
            >
              <CategoryDot category={category} />
              {words.categories[category]}
              <span className="ml-auto text-mute tabular-nums">{projects}</span>
            </FilterLink>
          </li>
        );
      })}
    </ul>
  );
}
