import { nameOfExperience } from "../entries/experience";
import { gapsOf } from "../gaps";
import type { Cv, Experience } from "../model";
import { dateOf } from "../months";
import type { Found } from "./finding";
import { isReversed, sureInterval } from "./sure-dates";

/** The month in which one post ends and the next begins is no overlap. */
const SHORTEST_OVERLAP = 2;

/** Months between experiences that none covers, and those that two cover at once; only what is sure. */
export function gapsAndOverlaps(cv: Cv, today: string): Found[] {
  const experiences = cv.experiences.filter((experience) => !isReversed(experience));
  return [...overlaps(experiences, today), ...gaps(experiences, today)];
}

function gaps(experiences: readonly Experience[], today: string): Found[] {
  return gapsOf(experiences, today).flatMap(({ start, end, after, before }): Found[] => {
    if (before === null) return [];
    const [from, to] = [dateOf(start), dateOf(end)];
    const names = { after: nameOfExperience(after), before: nameOfExperience(before) };
    return [
      {
        key: `gap/${from}/${to}`,
        target: { noun: "experience", slug: before.slug },
        about: { kind: "gap", from, to, months: end - start + 1, ...names },
      },
    ];
  });
}

function overlaps(experiences: readonly Experience[], today: string): Found[] {
  const sure = experiences.flatMap((experience) => {
    const interval = sureInterval(experience, today);
    return interval === null ? [] : [{ experience, interval }];
  });
  return sure.flatMap(({ experience: one, interval: a }, at) =>
    sure.slice(at + 1).flatMap(({ experience: other, interval: b }): Found[] => {
      const months = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1;
      // Several posts at one organisation often run side by side.
      if (months < SHORTEST_OVERLAP || one.organisation === other.organisation) return [];
      const names = [nameOfExperience(one), nameOfExperience(other)] as const;
      return [
        {
          key: `overlap/${[one.slug, other.slug].toSorted().join("/")}`,
          target: { noun: "experience", slug: one.slug },
          about: { kind: "overlap", names, months },
        },
      ];
    }),
  );
}
