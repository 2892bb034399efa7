import type { Experience } from "../../model";
import { countedInterval, type Interval } from "../../months";
import { forEachBit } from "../filter/bitset";
import type { CvIndex } from "../filter/index-cv";
import { orgSlugOf } from "../filter/project-entry";
import type { View } from "../filter/view";
import { bandRows } from "./band-rows";

/** An experience along the top of the timeline. */
export type ExperienceBand = Interval & {
  experience: Experience;
  /** What a click on it filters by. */
  orgSlug: string;
  /** It still goes on. */
  ongoing: boolean;
  selected: boolean;
  /** One of its projects is shown. */
  inView: boolean;
  /** 0, or the next line that is free while another experience goes on. */
  row: number;
};

/** More would be too narrow to be told apart: the longest are drawn. */
const MOST_BANDS = 40;

/** The experiences with a beginning, in time. */
export function experienceBandsOf(index: CvIndex, view: View): ExperienceBand[] {
  const shown = new Set<Experience>();
  forEachBit(view.projects, (position) => {
    const experience = index.projects[position]?.experience;
    if (experience !== undefined) shown.add(experience);
  });
  const bands = index.cv.experiences
    .flatMap((experience) => {
      const interval = countedInterval(experience, index.today);
      return interval === null ? [] : [{ experience, ...interval }];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_BANDS)
    .sort((a, b) => a.start - b.start);
  const rows = bandRows(bands);
  return bands.map(({ experience, start, end }, position) => {
    const orgSlug = orgSlugOf(experience);
    return {
      experience,
      orgSlug,
      start,
      end,
      ongoing: experience.to === null,
      selected: view.query.org.includes(orgSlug),
      inView: shown.has(experience),
      row: rows[position] ?? 0,
    };
  });
}
