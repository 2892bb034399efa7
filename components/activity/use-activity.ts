"use client";

import { useDashboard } from "@/components/view/view-provider";
import { type Activity, activityOf } from "@/lib/cv/view/charts/activity";
import type { View } from "@/lib/cv/view/filter/view";
import { CATEGORIES, type Category } from "@/lib/cv/vocabulary";

// The chart, its table and its sentence ask for the same one.
const known = new WeakMap<View, Activity>();

/** The activity of the current view, and the categories of the whole CV. */
export function useActivity(): { activity: Activity; categories: readonly Category[] } {
  const { index, view } = useDashboard();
  const activity = known.get(view) ?? activityOf(index, view);
  known.set(view, activity);
  return {
    activity,
    categories: CATEGORIES.filter((category) => index.facets.category.byValue.has(category)),
  };
}
