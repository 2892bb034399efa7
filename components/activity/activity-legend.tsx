"use client";

import { CategoryDot } from "@/components/charts/category-dot";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import type { Activity } from "@/lib/cv/view/charts/activity";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import type { Category } from "@/lib/cv/vocabulary";

/** The categories of the CV from the bottom of the columns up, each a filter, with its projects in the view. */
export function ActivityLegend({
  activity,
  categories,
}: {
  activity: Activity;
  categories: readonly Category[];
}) {
  const { query, words } = useDashboard();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-5">
      {categories.map((category) => {
        const selected = query.category.includes(category);
        return (
          <li key={category}>
            <FilterLink
              to={(current) => toggleValue(current, "category", category)}
              aria-current={selected ? "true" : undefined}
              className={`flex min-h-6 items-center gap-2 text-sm hover:text-ink ${
                selected ? "font-semibold text-ink underline underline-offset-4" : "text-ink-2"
              }`}
            >
              <CategoryDot category={category} />
              {words.categories[category]}
              <span className="ml-auto text-mute tabular-nums">{activity.total[category]}</span>
            </FilterLink>
          </li>
        );
      })}
    </ul>
  );
}
