import type { Cv, Skill } from "../model";
import { skillLinksOf } from "./catalogue/skill-links";
import { OFFER_LEXICON } from "./methods/methods";
import { ownCatalogue } from "./own-catalogue";
import { technologiesOfName } from "./read-technologies";
import { shownBy } from "./relations/relations";
import { skillKey } from "./skill-key";

/** Slugs of the technologies that prove each declared skill because of the relations, by `skillKey`; most have none. */
export type SkillProofs = Readonly<Record<string, readonly string[]>>;

/**
 * The technologies of a CV that cannot be used without a declared skill ("Docker" by Docker Compose), beyond those that
 * its name stands for or is linked to. Needs the whole catalogue: for the server, not for the browser.
 */
export function skillProofsOf(cv: Cv): SkillProofs {
  const { canonical } = ownCatalogue(cv.catalogue);
  const proofs = cv.skillGroups.flatMap((group) =>
    group.skills.map((skill): [string, string[]] => {
      const links = skill.technologies.length > 0 ? [] : skillLinksOf(skill.name);
      const linked = links.flatMap(({ technologies }) => technologies);
      const categories = links.flatMap((link) => link.categories);
      const proving = new Set([...narrower(namedBy(skill)), ...narrower(linked)].map(canonical));
      const further = cv.technologies.filter(
        ({ slug, category }) =>
          proving.has(slug) &&
          !skill.technologies.includes(slug) &&
          !linked.includes(slug) &&
          !categories.includes(category),
      );
      return [skillKey(group.slug, skill.slug), further.map(({ slug }) => slug)];
    }),
  );
  return Object.fromEntries(proofs.filter(([, further]) => further.length > 0));
}

/** The technologies that the name stands for, else the technologies and methods that all of it names. */
function namedBy({ name, technologies }: Skill): readonly string[] {
  return technologies.length > 0 ? technologies : technologiesOfName(name, OFFER_LEXICON);
}

/** "Linux (Debian)" is no other Linux: what another of the list makes precise adds nothing. */
function narrower(slugs: readonly string[]): string[] {
  return slugs
    .filter((slug) => !slugs.some((other) => other !== slug && shownBy(slug).has(other)))
    .flatMap((slug) => [...shownBy(slug)]);
}
