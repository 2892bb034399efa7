import type { CvIndex } from "@/lib/cv/view/filter/index-cv";

/** Lists that are long, of values, experiences and (on a phone) projects; and charts with a table of their numbers. */
const PARTS: readonly string[] = ["tech", "org", "career", "cards", "timeline", "activity"];

/** The table of a group of skills. */
export function skillsPart(group: string): string {
  return `skills-${group}`;
}

/** Whether a part of the dashboard has more to show than it shows at first. */
export function isOpenablePart(index: CvIndex, part: string): boolean {
  return PARTS.includes(part) || index.cv.skillGroups.some(({ slug }) => skillsPart(slug) === part);
}
