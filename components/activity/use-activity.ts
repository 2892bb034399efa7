"use client";

import { useDashboard } from "@/components/view/view-provider";
import { ACTIVITY_PARTS, type Activity, type ActivityPart, activityOf } from "@/lib/cv/view/charts/activity";
import type { View } from "@/lib/cv/view/filter/view";

// The chart, its table and its sentence ask for the same one.
const known = new WeakMap<View, Activity>();

/** The activity of the current view, and the parts that a column of this CV may have. */
export function useActivity(): { activity: Activity; parts: readonly ActivityPart[] } {
  const { index, view } = useDashboard();
  const activity = known.get(view) ?? activityOf(index, view);
  known.set(view, activity);
  return {
    activity,
    parts: ACTIVITY_PARTS.filter((part) =>
      part === "unnamed"
        ? index.projects.some(({ project }) => project.uses.length === 0)
        : index.facets.category.byValue.has(part),
    ),
  };
}
