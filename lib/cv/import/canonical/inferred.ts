import { memoizeByIdentity } from "../../memoize";
import type { Cv, Section, Technology, Use } from "../../model";
import { knownTechnology } from "../../technologies/own-catalogue";
import { technologiesOfSlugs, usesOf } from "../../technologies/uses";
import { intervalText, readInterval } from "./period-text";

/** What the form need not say, as the text tells it; and the short spelling of uses where the text does not. */

/** The technologies of a CV in the order an import meets them: declared ones, then used ones. */
export function technologiesMentioned(cv: Pick<Cv, "skillGroups" | "experiences">): Technology[] {
  const declared = cv.skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies));
  const used = cv.experiences.flatMap(({ projects }) =>
    projects.flatMap(({ uses }) => uses.map(({ technology }) => technology)),
  );
  const slugs = new Set([...technologiesOfSlugs(declared).map(({ slug }) => slug), ...declared, ...used]);
  return [...slugs].map(
    (slug) => knownTechnology(slug) ?? { slug, name: slug, category: "other", aliases: [] },
  );
}

/** The uses that the sections of a project tell. A CV is exported more often than it changes: each text is read once. */
export const inferredUses = memoizeByIdentity((sections: readonly Section[]): Use[] => usesOf(sections).uses);

const USE = /^([a-z0-9-]+)( evaluated)?(?: (\S*\/\S*))?$/;

/** `bash`, `ceph evaluated`, `clonezilla 2008/2018`. */
export function useText({ technology, kind, stated }: Use): string {
  const words = [technology];
  if (kind === "evaluated") words.push(kind);
  if (stated !== null) words.push(intervalText(stated));
  return words.join(" ");
}

export function readUse(text: string): Use | null {
  const [, technology, evaluated, interval] = USE.exec(text) ?? [];
  if (technology === undefined) return null;
  const kind = evaluated === undefined ? "used" : "evaluated";
  return { technology, kind, stated: interval === undefined ? null : readInterval(interval) };
}
