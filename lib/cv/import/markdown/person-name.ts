import { isOrganisationWord, isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";
import { topicOf } from "../ledger/topics";

const PARTICLES = new Set(
  "de du des d la le van von der den da di el ben al dos das y e of zu ter ten bin".split(" "),
);
const LONGEST_NAME = 60;
const LONGEST_TITLE = 200;

/** "Jeanne Martin", "Lou de La Tour": words in capitals that are no job title, town or firm. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > LONGEST_NAME || words.length < 2 || words.length > 5) return false;
  if (isOtherThanName(text)) return false;
  if (PARTICLES.has(words.at(-1)?.toLowerCase() ?? "")) return false;
  return words.every((word, index) =>
    index > 0 && PARTICLES.has(word.toLowerCase())
      ? true
      : /^(?:\p{Lu}[\p{L}'’.-]*|d['’]\p{Lu}[\p{L}-]*)$/u.test(word),
  );
}

/**
 * Whether the title of the whole document may be a name, where nothing else in it is one: also a long name, one of few words
 * without capitals, or one in a script that has none ("王小明").
 */
export function mayBeName(title: string): boolean {
  const words = title.split(/\s+/);
  if (title.length > LONGEST_TITLE || !/^\p{L}[\p{L}\p{M}'’. -]+$/u.test(title)) return false;
  if (words.length <= 3 && title.length <= 41) return true;
  return (
    words.length <= 8 &&
    !isOtherThanName(title) &&
    words.every((word) => PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  );
}

function isOtherThanName(text: string): boolean {
  return isRole(text) || topicOf(text) !== null || isPlace(text) || isOrganisationWord(text);
}
