import { isAscii } from "../../normalize";
import { remembered } from "../../remembered";

const MARKS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "‐": "-",
  "‑": "-",
};

/** The same text, place for place, in small letters without accents, so that what is found in it stands there too. */
export function plainLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const plain = text.replace(/[^\p{ASCII}]/gu, plainLetter);
  if (isAscii(plain)) return plain.toLowerCase();
  return plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** As many units as before: what has no plain letter of the same length stays as it is. */
const plainLetter = remembered((letter) => {
  const base = MARKS[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
  const plain = base.length === letter.length ? base : letter;
  const small = plain.toLowerCase();
  return small.length === letter.length ? small : plain;
});
