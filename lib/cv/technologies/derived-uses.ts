import { isSame } from "../immutable-list";
import type { Correction, Project, Use } from "../model";
import type { OwnCatalogue } from "./own-catalogue";
import { technologiesOfName } from "./read-technologies";
import { type ReadUses, usesOf } from "./uses";

/**
 * The uses of a project: what its sections tell, as the candidate's catalogue names it, then the candidate's
 * corrections. What is said of a merged technology holds for it alone, before it joins the other.
 * @returns `technologies` as the text names them, merged and ignored ones included.
 */
export function derivedUses(
  { sections, corrections }: Pick<Project, "sections" | "corrections">,
  catalogue: OwnCatalogue,
): ReadUses {
  const { canonical, isIgnored, lexicon } = catalogue;
  const mentioned = usesOf(sections, lexicon);
  const isMerged = ({ technology }: Correction) => canonical(technology) !== technology;
  const before = corrected(mentioned.uses, corrections.filter(isMerged));
  const named = before
    .filter(({ technology }) => !isIgnored(technology))
    .map((use) => ({ ...use, technology: canonical(use.technology) }));
  const after = corrected(
    distinct(named),
    corrections.filter((correction) => !isMerged(correction)),
  );
  return {
    uses: after.filter(({ technology }) => !isIgnored(technology)),
    technologies: mentioned.technologies,
  };
}

/** The technologies that the name of a skill stands for, as the candidate's catalogue names them. */
export function technologiesOfSkill(name: string, catalogue: OwnCatalogue): string[] {
  return namedBy(technologiesOfName(name, catalogue.lexicon), catalogue);
}

/** Slugs with merges followed, each once, without those that are ignored. */
export function namedBy(slugs: readonly string[], { canonical, isIgnored }: OwnCatalogue): string[] {
  const named = slugs.filter((slug) => !isIgnored(slug)).map(canonical);
  return [...new Set(named.filter((slug) => !isIgnored(slug)))];
}

/** A correction takes the place of what the text tells of its technology; of what it does not tell, the end. */
function corrected(uses: readonly Use[], corrections: readonly Correction[]): Use[] {
  let result = [...uses];
  for (const { technology, kind, stated } of corrections) {
    const place = result.findIndex((use) => use.technology === technology);
    result = result.filter((use) => use.technology !== technology);
    if (kind !== "none") result.splice(place < 0 ? result.length : place, 0, { technology, kind, stated });
  }
  return result;
}

/** Each technology once a kind, or once a period that the text states: merged technologies keep the dates of each. */
function distinct(uses: readonly Use[]): Use[] {
  const isAlike = (a: Use, b: Use) => a.technology === b.technology && a.kind === b.kind;
  return uses.filter((use, at) => {
    const others = uses.filter((other, place) => place !== at && isAlike(use, other));
    if (use.stated === null && others.some(({ stated }) => stated !== null)) return false;
    return !uses.slice(0, at).some((other) => isAlike(use, other) && isSame(use.stated, other.stated));
  });
}
