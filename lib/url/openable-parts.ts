import type { CvIndex } from "@/lib/cv/view/filter/index-cv";

/** Lists of values that are long, and charts with a table of their numbers. */
const PARTS: readonly string[] = ["tech", "org", "timeline", "activity"];

/** The table of a group of skills. */
export function skillsPart(group: string): string {
  return `skills-${group}`;
}

/** Whether a part of the dashboard has more to show than it shows at first. */
export function isOpenablePart(index: CvIndex, part: string): boolean {
  return PARTS.includes(part) || index.cv.skillGroups.some(({ slug }) => skillsPart(slug) === part);
}
