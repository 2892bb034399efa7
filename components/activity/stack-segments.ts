import type { Activity, ProjectCount } from "@/lib/cv/view/charts/activity";
import { CATEGORIES, type Category } from "@/lib/cv/vocabulary";

/** The part of a year's band that its column fills. */
export const COLUMN_SHARE = 0.8;

export const CATEGORY_COLOURS = Object.fromEntries(
  CATEGORIES.map((category) => [category, `var(--color-${category})`]),
) as Record<Category, string>;

/** The parts of a category in a column, from the bottom: what the CV dates, and what it can be at most beyond. */
export const STACK_SEGMENTS = ["stated", "inherited"] as const;
export type StackSegment = (typeof STACK_SEGMENTS)[number];

export function segmentSize({ stated, atMost }: ProjectCount, part: StackSegment): number {
  return part === "stated" ? stated : atMost - stated;
}

/** The height of the highest column, at least 1. */
export function stackHeight({ years }: Activity): number {
  return Math.max(
    1,
    ...years.map(({ categories }) =>
      Object.values(categories).reduce((height, { atMost }) => height + atMost, 0),
    ),
  );
}
