import type { Locale } from "../../vocabulary";
import { countCommonWords, likeliestLocale } from "../../words/common-words";

/** Common words of languages that are not compared: German, Spanish, Italian, Dutch and Portuguese. */
const OTHERS = new Set(
  "der die das und sie wir mit fur von zu im den dem ein eine einen ist sind auf oder als bei sich ihre ihr unser unsere nicht el los las y para con una por del nuestro usted tu es il lo gli di e che per con una nel della sono het een van voor met bij wij zijn je jij op onze dat os um uma com nao voce".split(
    " ",
  ),
);

/** In letters: the beginning tells. */
const SAMPLE = 12_000;

/** Fewer common words of another language are names and quotations. */
const FEWEST = 6;

/**
 * The language an offer is written in; "other" is none that Parcours compares, null is too short to tell.
 * @param plain the text in plain letters.
 */
export function languageOf(plain: string): Locale | "other" | null {
  const words = plain.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  const counts = countCommonWords(words);
  const others = words.filter((word) => OTHERS.has(word)).length;
  const most = counts[likeliestLocale(counts)];
  if (others >= FEWEST && others > 1.5 * most) return "other";
  return most === 0 ? null : likeliestLocale(counts);
}
