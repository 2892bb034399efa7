import type { Experience } from "@/lib/cv/model";
import { knownInterval } from "@/lib/cv/months";
import { isFiltered } from "@/lib/cv/view/filter/edit-query";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import type { View } from "@/lib/cv/view/filter/view";

export type ShownExperience = { experience: Experience; rows: ProjectRow[] };

/**
 * The experiences of a view with their projects, both in the order of its rows. Without a filter those that have no
 * project are there too: where their dates put them when the rows are sorted by date, else at the end.
 * @param isReordered the rows are not in the order that the view sorts by.
 */
export function experiencesInOrder(index: CvIndex, view: View, isReordered = false): ShownExperience[] {
  const bySlug = new Map(index.cv.experiences.map((experience) => [experience.slug, experience]));
  const shown = new Map<string, ShownExperience>();
  for (const row of view.rows) {
    const known = shown.get(row.experienceSlug);
    const experience = bySlug.get(row.experienceSlug);
    if (known !== undefined) known.rows.push(row);
    else if (experience !== undefined) shown.set(experience.slug, { experience, rows: [row] });
  }
  const list = [...shown.values()];
  if (isFiltered(view.query)) return list;
  for (const experience of index.cv.experiences) {
    if (shown.has(experience.slug)) continue;
    const place = isReordered ? list.length : placeOf(experience, list, index.today, view);
    list.splice(place, 0, { experience, rows: [] });
  }
  return list;
}

function placeOf(
  experience: Experience,
  list: readonly ShownExperience[],
  today: string,
  { query: { sort } }: View,
): number {
  if (sort.key !== "end" && sort.key !== "start") return list.length;
  const bound = (of: Experience) => {
    const interval = knownInterval(of, today);
    if (interval === null) return null;
    if (sort.key === "start") return interval.start;
    return of.to === null ? Number.POSITIVE_INFINITY : interval.end;
  };
  const own = bound(experience);
  if (own === null) return list.length;
  const place = list.findIndex(({ experience: other }) => {
    const its = bound(other);
    return its === null || (sort.descending ? its < own : its > own);
  });
  return place < 0 ? list.length : place;
}
