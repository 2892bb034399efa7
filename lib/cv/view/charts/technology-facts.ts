import type { PartialDate, Period } from "../../model";
import { countedInterval, firstMonth, lastMonth, unionOf } from "../../months";
import type { DatedSpan, EvidenceFacts } from "../../words/language";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";
import { type LevelThrough, levelsThroughSkills } from "./skill-evidence";
import { type Track, tracksOf } from "./technology-tracks";

/**
 * All that one sentence about a technology needs (`words.evidence`), with its track and the level it has through a skill
 * that names it only by its kind. No filter changes it.
 */
export type TechnologyFacts = Track & EvidenceFacts & { through: LevelThrough | null };

/** Every technology of the CV, by slug, in its order. */
export const factsOf = perIndex((index): ReadonlyMap<string, TechnologyFacts> => {
  const places = placesOf(index);
  const through = levelsThroughSkills(index);
  return new Map(
    [...tracksOf(index)].map(([slug, track]) => {
      const { missions, organisations, stated } = places.get(slug) ?? nowhere();
      return [
        slug,
        {
          ...track,
          dated: spanOf(stated, index.today),
          missions: missions.size,
          organisations: [...organisations],
          through: through.get(slug) ?? null,
        },
      ];
    }),
  );
});

/** Whether the CV itself dates the first and the last use; otherwise they are only bounds. */
export function datedEnds({ exposure, dated }: TechnologyFacts): { first: boolean; last: boolean } {
  return {
    first: dated !== null && dated.from === exposure.firstUsed,
    last: dated !== null && dated.to === exposure.lastUsed,
  };
}

type Places = { missions: Set<string>; organisations: Set<string>; stated: Period[] };

const nowhere = (): Places => ({ missions: new Set(), organisations: new Set(), stated: [] });

/** Where each technology is used, and when the CV says so. */
function placesOf(index: CvIndex): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const { project, experience } of index.projects) {
    for (const { technology, kind, stated } of project.uses) {
      if (kind !== "used") continue;
      const known = places.get(technology) ?? nowhere();
      places.set(technology, known);
      known.missions.add(experience.slug);
      if (experience.organisation !== "") known.organisations.add(experience.organisation);
      if (stated !== null) known.stated.push(stated);
    }
  }
  return places;
}

/** What the periods span; null when none of them has months that count. */
function spanOf(periods: readonly Period[], today: string): DatedSpan | null {
  const counted = periods.filter((period) => countedInterval(period, today) !== null);
  const starts = counted.flatMap(({ from }) => from ?? []);
  const [first] = starts.sort((a, b) => firstMonth(a) - firstMonth(b));
  if (first === undefined) return null;
  const months = unionOf(counted.flatMap((period) => countedInterval(period, today) ?? []));
  return { from: first, to: lastOf(counted), hasGaps: months.length > 1 };
}

function lastOf(periods: readonly Period[]): PartialDate | null {
  if (periods.some(({ to }) => to === null)) return null;
  const ends = periods.flatMap(({ from, to }) => to ?? from ?? []);
  return ends.reduce((last, date) => (lastMonth(date) > lastMonth(last) ? date : last));
}
