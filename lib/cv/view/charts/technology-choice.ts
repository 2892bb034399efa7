import { fold } from "../../normalize";
import type { Category } from "../../vocabulary";
import type { CvIndex } from "../filter/index-cv";
import { factsOf, type TechnologyFacts } from "./technology-facts";

/** Which technologies of a CV are asked for. */
export type TechnologyChoice = {
  /** A part of a name, or of another spelling of it; "" for any. */
  q: string;
  category: Category | null;
  /** Declared at this level, or shown by a skill that is; its slug. */
  level: string | null;
};

/** The technologies of the CV that meet every part of the choice, in the order of the CV. */
export function chosenTechnologies(
  index: CvIndex,
  { q, category, level }: TechnologyChoice,
): TechnologyFacts[] {
  const wanted = fold(q.trim());
  return [...factsOf(index).values()].filter(
    (facts) =>
      (category === null || facts.category === category) &&
      (level === null || (facts.level ?? facts.through?.level)?.slug === level) &&
      [facts.name, ...(index.technologies.get(facts.slug)?.aliases ?? [])].some((name) =>
        fold(name).includes(wanted),
      ),
  );
}
