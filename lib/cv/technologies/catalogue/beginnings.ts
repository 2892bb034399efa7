/**
 * What names begin with, as bits at the hash of their first letters: most words of a text are done with after one look.
 * "Yes" may be wrong and then only costs a search; "no" never is.
 */
export type Beginnings = Uint32Array;

/** Letters of a name that are looked at. */
const LONGEST = 12;
/** A power of two, some ten times as many as there are beginnings of names. */
const BITS = 1 << 19;
const NONE: Beginnings = new Uint32Array(BITS / 32);

/** The beginnings of these names and of `others`. */
export function beginningsOf(names: readonly string[], others: Beginnings = NONE): Beginnings {
  const bits = new Uint32Array(others);
  for (const name of names) {
    let hash = 0;
    for (let at = 0; at < Math.min(name.length, LONGEST); at += 1) {
      hash = next(hash, name.charCodeAt(at));
      const place = hash & (BITS - 1);
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }
  return bits;
}

/** False when no name begins with these letters. */
export function mayBegin(bits: Beginnings, letters: string): boolean {
  let hash = 0;
  for (let at = 0; at < Math.min(letters.length, LONGEST); at += 1) hash = next(hash, letters.charCodeAt(at));
  const place = hash & (BITS - 1);
  return letters === "" || ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function next(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
