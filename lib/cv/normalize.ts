import { remembered } from "./remembered";

const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  "’": "'",
};

/** Text without accents, ligatures or capitals: what two spellings of one word have in common. */
export function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : foldedLetters(text);
}

const foldedLetters = remembered((text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđ’]/g, (letter) => LETTERS[letter] ?? letter),
);

/** Most words of a text are, and need no table of letters. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** Orders labels the same in every browser and on the server, without accents or capitals, numbers in them by their size. */
export function compareFolded(a: string, b: string): number {
  const left = withSizedNumbers(fold(a));
  const right = withSizedNumbers(fold(b));
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers of one width compare as texts as they do by their size. */
function withSizedNumbers(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
