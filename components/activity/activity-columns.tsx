import { hatched } from "@/components/charts/hatch";
import type { Activity, YearActivity } from "@/lib/cv/view/charts/activity";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { CATEGORY_COLOURS, COLUMN_SHARE, STACK_SEGMENTS, segmentSize, stackHeight } from "./stack-segments";

/** The columns as the server draws them: the same as `ActivityBars`, for a reader who has no script or has not come near yet. */
export function ActivityColumns({ activity }: { activity: Activity }) {
  const band = 100 / activity.years.length;
  const unit = 100 / stackHeight(activity);
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block" stroke="var(--color-surface)">
      {activity.years.map(({ year, categories }, at) => (
        <svg
          key={year}
          aria-hidden="true"
          x={percent((at + (1 - COLUMN_SHARE) / 2) * band)}
          width={percent(COLUMN_SHARE * band)}
        >
          {partsOf(categories).map(({ fill, from, size }) => (
            <rect
              key={fill}
              y={percent(100 - (from + size) * unit)}
              width="100%"
              height={percent(size * unit)}
              fill={fill}
            />
          ))}
        </svg>
      ))}
    </svg>
  );
}

/** The parts of a column from the bottom up, in projects. */
function partsOf(categories: YearActivity["categories"]) {
  let top = 0;
  return CATEGORIES.flatMap((category) =>
    STACK_SEGMENTS.flatMap((part) => {
      const size = segmentSize(categories[category], part);
      const from = top;
      top += size;
      const fill = part === "stated" ? CATEGORY_COLOURS[category] : hatched(category);
      return size === 0 ? [] : [{ fill, from, size }];
    }),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
