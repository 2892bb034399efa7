import { hatched } from "@/components/charts/hatch";
import type { Activity } from "@/lib/cv/view/activity";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { CATEGORY_COLOURS, COLUMN_SHARE, highestOf, PARTS, sizeOf } from "./activity-marks";

/** The columns as the server draws them: the same as `ActivityBars`, for a reader who has no script or has not come near yet. */
export function ActivityColumns({ activity }: { activity: Activity }) {
  const band = 100 / activity.years.length;
  const unit = 100 / highestOf(activity);
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block">
      {activity.years.map(({ year, categories }, at) => {
        let top = 100;
        return CATEGORIES.flatMap((category) =>
          PARTS.map((part) => {
            const height = sizeOf(categories[category], part) * unit;
            if (height === 0) return null;
            top -= height;
            return (
              <rect
                key={`${year} ${category} ${part}`}
                x={`${(at + (1 - COLUMN_SHARE) / 2) * band}%`}
                y={`${top}%`}
                width={`${COLUMN_SHARE * band}%`}
                height={`${height}%`}
                fill={part === "stated" ? CATEGORY_COLOURS[category] : hatched(category)}
                stroke="var(--color-surface)"
              />
            );
          }),
        );
      })}
    </svg>
  );
}
