/** The same text, place for place, in small letters without accents, so that what is found in it stands there too. */
export function plainLetters(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[‐‑]/g, "-")
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
      return base.length === letter.length ? base : letter;
    })
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
}
