import {
  ACTIVITY_PARTS,
  type Activity,
  type ActivityPart,
  type ProjectCount,
} from "@/lib/cv/view/charts/activity";

/** The part of a year's band that its column fills. */
export const COLUMN_SHARE = 0.8;

export const PART_COLOURS = Object.fromEntries(
  ACTIVITY_PARTS.map((part) => [part, part === "unnamed" ? "var(--color-mute)" : `var(--color-${part})`]),
) as Record<ActivityPart, string>;

/** The segments of a part in a column, from the bottom: what the CV dates, and what it can be at most beyond. */
export const STACK_SEGMENTS = ["stated", "inherited"] as const;
export type StackSegment = (typeof STACK_SEGMENTS)[number];

export function segmentSize({ stated, atMost }: ProjectCount, segment: StackSegment): number {
  return segment === "stated" ? stated : atMost - stated;
}

/** The height of the highest column, at least 1. */
export function stackHeight({ years }: Activity): number {
  return Math.max(
    1,
    ...years.map(({ parts }) => Object.values(parts).reduce((height, { atMost }) => height + atMost, 0)),
  );
}
