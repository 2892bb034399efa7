import { nameOfExperience } from "../edit/places";
import type { Cv, Experience, PartialDate } from "../model";
import { type Interval, knownInterval, type Month, unionOf, yearOf } from "../months";
import type { Found } from "./finding";
import { isReversed, sureInterval } from "./sure-dates";

/** Shorter ones are between any two posts. */
const SHORTEST_GAP = 3;
/** The month in which one post ends and the next begins is no overlap. */
const SHORTEST_OVERLAP = 2;

/** Months between experiences that none covers, and those that two cover at once; only what is sure. */
export function gapsAndOverlaps(cv: Cv, today: string): Found[] {
  const experiences = cv.experiences.filter((experience) => !isReversed(experience));
  return [...overlaps(experiences, today), ...gaps(experiences, today)];
}

function gaps(experiences: readonly Experience[], today: string): Found[] {
  const dated = experiences.flatMap((experience) => {
    const interval = knownInterval(experience, today);
    return interval === null ? [] : [{ experience, interval }];
  });
  const covered = unionOf(dated.map(({ interval }) => interval));
  return covered.slice(1).flatMap((next, at): Found[] => {
    const gap = { start: (covered[at]?.end ?? 0) + 1, end: next.start - 1 };
    const months = gap.end - gap.start + 1;
    const last = dated.find(({ interval }) => interval.end === gap.start - 1);
    const first = dated.find(({ interval }) => interval.start === gap.end + 1);
    const mayBeFilled = dated.some(({ experience, interval }) => mayFill(experience, interval, gap));
    if (months < SHORTEST_GAP || last === undefined || first === undefined || mayBeFilled) return [];
    const [from, to] = [dateOf(gap.start), dateOf(gap.end)];
    const names = { after: nameOfExperience(last.experience), before: nameOfExperience(first.experience) };
    return [
      {
        key: `gap/${from}/${to}`,
        target: { noun: "experience", slug: first.experience.slug },
        about: { kind: "gap", from, to, months, ...names },
      },
    ];
  });
}

/** An experience whose end or beginning nobody knows may have lasted. */
function mayFill({ from, to }: Experience, { start, end }: Interval, gap: Interval): boolean {
  return (to === undefined && start < gap.start) || (from === undefined && end > gap.end);
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

function dateOf(month: Month): PartialDate {
  return `${String(yearOf(month)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
