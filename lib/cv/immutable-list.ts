/** Lists as values: each function gives a new one. Positions beyond the end are the end. */

export function inserted<Item>(items: readonly Item[], item: Item, at: number = items.length): Item[] {
  return items.toSpliced(Math.min(at, items.length), 0, item);
}

/** The items, with each one that is `from` replaced. */
export function replaced<Item>(items: readonly Item[], from: Item, to: Item): Item[] {
  return items.map((item) => (item === from ? to : item));
}

/** The items with one of them at another position, counted without it. */
export function moved<Item>(items: readonly Item[], item: Item, at: number): Item[] {
  return inserted(without(items, item), item, at);
}

export function without<Item>(items: readonly Item[], gone: Item): Item[] {
  return items.filter((item) => item !== gone);
}

/** The entry with the fields that are given; `undefined` is not given. */
export function patched<Entry extends object>(
  entry: Entry,
  fields: { [Key in keyof Entry]?: Entry[Key] | undefined },
): Entry {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...entry, ...Object.fromEntries(given) };
}

/** Whether two values are written the same in JSON, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
