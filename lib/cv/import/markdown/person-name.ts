import { isOrganisationWord, isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";
import { topicOf } from "../ledger/topics";

const PARTICLES = new Set(
  "de du des d la le van von der den da di el ben al dos das y e of zu ter ten bin".split(" "),
);
const LONGEST_NAME = 60;

/** "Jeanne Martin", "Lou de La Tour": words in capitals that are no job title, town or firm. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > LONGEST_NAME || words.length < 2 || words.length > 5) return false;
  if (isRole(text) || topicOf(text) !== null || isPlace(text) || isOrganisationWord(text)) return false;
  if (PARTICLES.has(words.at(-1)?.toLowerCase() ?? "")) return false;
  return words.every((word, index) =>
    index > 0 && PARTICLES.has(word.toLowerCase())
      ? true
      : /^(?:\p{Lu}[\p{L}'’.-]*|d['’]\p{Lu}[\p{L}-]*)$/u.test(word),
  );
}
