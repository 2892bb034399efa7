import type { CvIndex } from "./index-cv";

/** A function of an index alone, computed once for each and forgotten with it; its answers can be compared by identity. */
export function perIndex<T>(compute: (index: CvIndex) => T): (index: CvIndex) => T {
  const known = new WeakMap<CvIndex, { answer: T }>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before.answer;
    const answer = compute(index);
    known.set(index, { answer });
    return answer;
  };
}
