import { countedInterval, type Interval, monthsCovered } from "../../months";
import { perIndex } from "./memoize-by-index";

export type KeyFigures = {
  /** Months of experience: those of at least one experience, never counted twice. */
  months: number;
  projects: number;
  organisations: number;
  /** Technologies used, evaluated or declared. */
  technologies: number;
};

/** The four figures of the whole CV, whatever is filtered. */
export const keyFiguresOf = perIndex((index): KeyFigures => {
  const intervals = index.cv.experiences.map((experience) => countedInterval(experience, index.today));
  return {
    months: monthsCovered(intervals.filter((interval): interval is Interval => interval !== null)),
    projects: index.projects.length,
    organisations: index.facets.org.values.length,
    technologies: index.technologies.size,
  };
});
