import type { Experience } from "../model";

/** Where an experience that begins now belongs: last in a CV that runs from the oldest on, else first. */
export function placeOfNewExperience(experiences: readonly Pick<Experience, "from">[]): number {
  const starts = experiences.flatMap(({ from }) => from ?? []);
  const [first, last] = [starts[0], starts.at(-1)];
  return first !== undefined && last !== undefined && first < last ? experiences.length : 0;
}
