import type { Level } from "../../model";
import type { Category } from "../../vocabulary";
import type { CvIndex } from "../filter/index-cv";
import { perIndex } from "../filter/memoize-by-index";
import { type Exposure, exposuresOf } from "./exposure";
import { type DatedUse, type Segment, segmentsOf } from "./track-segments";

/** What the CV shows of one technology over time. No filter changes it. */
export type Track = {
  slug: string;
  name: string;
  category: Category;
  /** The declared level, null when none is. */
  level: Level | null;
  segments: readonly Segment[];
  exposure: Exposure;
};

/** Every technology of the CV, by slug, in its order. */
export const tracksOf = perIndex((index): ReadonlyMap<string, Track> => {
  const uses = usesOf(index);
  const exposures = exposuresOf(index);
  const tracks = new Map<string, Track>();
  for (const { slug, name, category } of index.technologies.values()) {
    const exposure = exposures.get(slug);
    if (exposure === undefined) continue;
    const segments = segmentsOf(uses.get(slug) ?? [], index.today);
    tracks.set(slug, { slug, name, category, level: index.levels.get(slug) ?? null, segments, exposure });
  }
  return tracks;
});

function usesOf(index: CvIndex): Map<string, DatedUse[]> {
  const uses = new Map<string, DatedUse[]>();
  for (const { project, period } of index.projects) {
    for (const { technology, kind, stated } of project.uses) {
      const use: DatedUse = {
        period: stated ?? period,
        kind: kind === "evaluated" ? kind : stated === null ? "inherited" : "stated",
        project: project.slug,
      };
      const known = uses.get(technology);
      if (known === undefined) uses.set(technology, [use]);
      else known.push(use);
    }
  }
  return uses;
}
