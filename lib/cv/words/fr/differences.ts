import type { DifferencePhrases } from "../difference-phrases";
import { FRENCH_FIELDS, FRENCH_NOUNS } from "./edit";

export const frenchDifferences: DifferencePhrases = {
  nouns: withoutParticiples(FRENCH_NOUNS),
  fields: FRENCH_FIELDS,
  values: {
    "hidden true": "masqué",
    "hidden false": "visible",
    "private true": "privé",
    "private false": "public",
    "birthDatePublic true": "publique",
    "birthDatePublic false": "privée",
    "photoPublic true": "publique",
    "photoPublic false": "privée",
    "ignored true": "ignorée",
    "ignored false": "reconnue",
    "ranked true": "dans l’échelle",
    "ranked false": "hors de l’échelle",
    "locale fr": "français",
    "locale en": "anglais",
    "kind used": "utilisée",
    "kind evaluated": "évaluée",
    "kind none": "retirée",
    "kind objectives": "objectifs",
    "kind implementation": "mise en œuvre",
    "kind stack": "technologies utilisées",
    "kind results": "résultats",
    "kind other": "autre",
  },
  none: "aucun",
  photo: "une photo",
  noPeriod: "sans dates",
  byName: "selon son nom",
  quoted: (name) => `«\u00a0${name}\u00a0»`,
  added: { theirs: "nouveau dans le fichier", mine: "ajout de votre part" },
  removed: { theirs: "absent du fichier", mine: "suppression de votre part" },
  parent: "appartenance",
  order: (noun) => `ordre (${noun.toLowerCase()})`,
};

function withoutParticiples<Noun extends string>(
  nouns: Readonly<Record<Noun, readonly [string, string]>>,
): Record<Noun, string> {
  const words = Object.entries<readonly [string, string]>(nouns).map(([noun, [word]]) => [noun, word]);
  return Object.fromEntries(words) as Record<Noun, string>;
}
