import { plainLetters } from "./plain-letters";

const COMMON: Readonly<Record<"fr" | "en" | "other", ReadonlySet<string>>> = {
  fr: new Set(
    "le la les des du un une et est vous nous votre notre vos nos pour dans sur avec au aux ou ce cette qui que en par plus serez avez etes sont de".split(
      " ",
    ),
  ),
  en: new Set(
    "the and of to you we our your for with in on is are will be or as this that at from by have an who what their it not".split(
      " ",
    ),
  ),
  other: new Set(
    "der die das und sie wir mit fur von zu im den dem ein eine einen ist sind auf oder als bei sich ihre ihr unser unsere nicht el los las y para con una por del nuestro usted tu es il lo gli di e che per con una nel della sono het een van voor met bij wij zijn je jij op onze dat os um uma com nao voce".split(
      " ",
    ),
  ),
};

/** In letters: the beginning tells. */
const SAMPLE = 12_000;

/** Fewer common words of a third language are names and quotations. */
const FEWEST = 6;

/** The language an offer is written in; "other" is neither French nor English, null is too short to tell. */
export function languageOf(text: string): "fr" | "en" | "other" | null {
  const counts = { fr: 0, en: 0, other: 0 };
  for (const word of plainLetters(text.slice(0, SAMPLE)).match(/\p{L}+/gu) ?? []) {
    for (const language of ["fr", "en", "other"] as const)
      if (COMMON[language].has(word)) counts[language] += 1;
  }
  const { fr, en, other } = counts;
  if (other >= FEWEST && other > 1.5 * Math.max(fr, en)) return "other";
  if (fr === 0 && en === 0) return null;
  return fr >= en ? "fr" : "en";
}
