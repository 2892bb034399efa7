import { isSame } from "@/lib/cv/immutable-list";

/** A part of an entry that two people changed differently; `path` as in `["sections", 0, "body"]`. */
export type Clash = { path: readonly (string | number)[]; mine: unknown; theirs: unknown };

export type Merge<V> = {
  /** What each side alone changed is in it; what both changed is as in `theirs` until it is chosen. */
  values: V;
  clashes: readonly Clash[];
};

/**
 * Puts together two changes of the same entry. Objects are compared field by field, and lists entry by entry as long
 * as all three name the same entries in the same order; anything else counts as one part.
 */
export function threeWay<V>(base: V, mine: V, theirs: V): Merge<V> {
  const clashes: Clash[] = [];
  const values = merged([], base, mine, theirs, clashes);
  // Each part of it comes from one of the three.
  return { values: values as V, clashes };
}

function merged(
  path: Clash["path"],
  base: unknown,
  mine: unknown,
  theirs: unknown,
  clashes: Clash[],
): unknown {
  if (isSame(mine, theirs) || isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isList(base) && isList(mine) && isList(theirs) && haveSameEntries(base, mine, theirs)) {
    return theirs.map((their, at) => merged([...path, at], base[at], mine[at], their, clashes));
  }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(
      keys.map((key) => [key, merged([...path, key], base[key], mine[key], theirs[key], clashes)]),
    );
  }
  clashes.push({ path, mine, theirs });
  return theirs;
}

/** The values with another one at a path. */
export function withPart<V>(values: V, path: Clash["path"], part: unknown): V {
  return put(values, path, part) as V;
}

function put(value: unknown, [key, ...rest]: Clash["path"], part: unknown): unknown {
  if (key === undefined) return part;
  if (isList(value)) return value.map((item, at) => (at === key ? put(item, rest, part) : item));
  return isRecord(value) ? { ...value, [key]: put(value[key], rest, part) } : value;
}

function haveSameEntries(...lists: readonly (readonly unknown[])[]): boolean {
  const titles = lists.map((list) => list.map((item) => (isRecord(item) ? item.title : undefined)));
  return titles.every((each) => each.every((title) => title !== undefined) && isSame(each, titles[0]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
