import { line, noun, years } from "./field";

/** A degree of the scale that skills are declared at. Its place on the scale stands in the CV as `rank`. */
export const level = noun({
  words: { fr: "Niveau", en: "Level", participle: "" },
  fields: {
    label: line("libellé", "label", { required: true }),
    /** That the scale itself asks for ("Expert [10 ans min]"). */
    minYears: years("années minimum", "minimum years", { anonymous: "keep" }),
  },
});

/** The scale from its lowest level up, then the levels that have no place on it. */
export function inScaleOrder<Level extends { rank: number | null }>(levels: readonly Level[]): Level[] {
  const placeOf = ({ rank }: Level) => rank ?? Number.MAX_SAFE_INTEGER;
  return levels.toSorted((a, b) => placeOf(a) - placeOf(b));
}
