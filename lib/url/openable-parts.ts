import type { CvIndex } from "@/lib/cv/view/filter/index-cv";

/**
 * Lists that are long, of values, experiences and (on a phone) projects; charts with a table of their numbers; the lanes of all
 * technologies (`lanes`), and lanes under the names of their categories (`categories`).
 */
const PARTS: readonly string[] = [
  "tech",
  "org",
  "career",
  "cards",
  "timeline",
  "lanes",
  "categories",
  "skills",
  "activity",
];

const ROW = "row-";

/** The details of a project in the table. */
export function rowPart(project: string): string {
  return `${ROW}${project}`;
}

/** Whether a part of the dashboard has more to show than it shows at first. */
export function isOpenablePart(index: CvIndex, part: string): boolean {
  return (
    PARTS.includes(part) ||
    (part.startsWith(ROW) && index.projects.some(({ project }) => rowPart(project.slug) === part))
  );
}
