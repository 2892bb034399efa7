/**
 * Older shapes of a CV, as revisions keep them. When `cvSchema` asks for something that stored CVs have not, a step is
 * added here: it gives what the migration gives to the tables. A step is never changed afterwards.
 */

type Json = Readonly<Record<string, unknown>>;

/** Turns a CV of one shape into the next one. */
export type UpcastStep = (cv: Json) => Json;

/** The lists that came beside experiences. */
const withEntryLists: UpcastStep = (cv) => ({
  education: [],
  certifications: [],
  languages: [],
  links: [],
  publications: [],
  awards: [],
  volunteering: [],
  ...cv,
});

/** The first turns shape 1 into shape 2, and so on. */
const STEPS: readonly UpcastStep[] = [withEntryLists];

/** The shape that `cvSchema` describes. */
export const MODEL_VERSION = STEPS.length + 1;

/**
 * A stored CV in the shape of today; null when a newer version of Parcours wrote it. What comes back is not checked yet.
 * @param version the shape it was stored in.
 */
export function upcastCv(
  stored: unknown,
  version: number,
  steps: readonly UpcastStep[] = STEPS,
): unknown | null {
  if (version > steps.length + 1) return null;
  return steps.slice(version - 1).reduce((cv, step) => step(cv), stored as Json);
}
