/** Places are 1-based and count what is in both lists. */
export type PlaceChange = { key: string; before: number; after: number };

/** The fewest keys that must have moved for one order to become the other. */
export function placesChanged(before: readonly string[], after: readonly string[]): PlaceChange[] {
  const isIn = new Set(after);
  const was = new Map(before.filter((key) => isIn.has(key)).map((key, place) => [key, place]));
  const order = after.filter((key) => was.has(key));
  const stayed = new Set(longestRising(order, (key) => was.get(key) ?? 0));
  return order.flatMap((key, place) =>
    stayed.has(key) ? [] : [{ key, before: (was.get(key) ?? 0) + 1, after: place + 1 }],
  );
}

/** The longest part of the list whose places rise (patience sorting). */
function longestRising(keys: readonly string[], placeOf: (key: string) => number): string[] {
  const ends: string[] = [];
  const earlier = new Map<string, string>();
  for (const key of keys) {
    const first = ends.findIndex((end) => placeOf(end) >= placeOf(key));
    const length = first < 0 ? ends.length : first;
    const before = ends[length - 1];
    if (before !== undefined) earlier.set(key, before);
    ends[length] = key;
  }
  const rising: string[] = [];
  for (let key = ends.at(-1); key !== undefined; key = earlier.get(key)) rising.unshift(key);
  return rising;
}
