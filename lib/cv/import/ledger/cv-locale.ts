import type { Locale } from "../../vocabulary";

const FRENCH = new Set(
  "le la les des du de et en un une au aux pour dans sur avec par est chez depuis mise gestion projet projets expérience compétences équipe outils".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the of and to in a an for on with by is at from since team project projects experience skills work tools led built using".split(
    " ",
  ),
);

/** So many more words of one language than of the other settle it. */
const CLEAR_LEAD = 500;

/** The language of a CV, by the small words of its text; French when nothing decides. */
export function localeOf(texts: Iterable<string>): Locale {
  let balance = 0;
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      if (FRENCH.has(word)) balance += 1;
      if (ENGLISH.has(word)) balance -= 1;
    }
    if (Math.abs(balance) >= CLEAR_LEAD) break;
  }
  return balance < 0 ? "en" : "fr";
}
