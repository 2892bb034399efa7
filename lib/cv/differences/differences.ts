import type { Noun } from "@/lib/cv/entries/nouns";
import { isSame } from "@/lib/cv/immutable-list";
import type { Cv, Use } from "@/lib/cv/model";
import { type Entry, type EntryPart, entriesOf, technologyName } from "./entry";
import { grouped } from "./grouped";
import { type Pairs, pairsOf } from "./matching";

/** A technology in a project, by its name. */
export type NamedUse = Omit<Use, "technology"> & { name: string };

/** The difference of one entry between two CVs. */
export type Change =
  /** With all that belongs to it: itself first, in order. */
  | { what: "added" | "removed"; parts: readonly EntryPart[] }
  /** `undefined` where the CV has no such field. */
  | { what: "field"; field: string; before: unknown; after: unknown }
  /** It belongs to another entry: their names. */
  | { what: "parent"; before: string; after: string }
  /** Places among its siblings, 1-based. */
  | { what: "place"; before: number; after: number }
  /** Technologies that its text and corrections tell. */
  | { what: "uses"; lost: readonly NamedUse[]; gained: readonly NamedUse[] };

export type Difference = {
  noun: Noun;
  /** As it is called after, or was before when it is gone. */
  name: string;
  /** Names of what it belongs to, outermost first. */
  path: readonly string[];
  changes: readonly Change[];
};

/** The differences between two CVs, entry by entry in the order of the second; those that are gone come last. */
export function differencesOf(before: Cv, after: Cv): Difference[] {
  const sides = [sideOf(before), sideOf(after)] as const;
  const [old, now] = sides;
  const pairs = pairsOf(old.entries, now.entries);
  const back = new Map([...pairs].map(([was, is]) => [is, was]));
  const moves = movesOf(old, now, pairs);

  const present = now.entries.flatMap((entry): Difference[] => {
    const was = old.byKey.get(back.get(entry.key) ?? "");
    const head = headOf(now, entry);
    if (was === undefined) {
      const comesAlong = entry.parent !== null && !back.has(entry.parent);
      return comesAlong ? [] : [{ ...head, changes: [{ what: "added", parts: partsOf(now, entry) }] }];
    }
    const changes = [
      ...parentChange(old, now, was, entry, pairs),
      ...(moves.get(entry.key) ?? []),
      ...fieldChanges(old, now, was, entry, pairs),
      ...usesChange(before, after, was, entry),
    ];
    return changes.length === 0 ? [] : [{ ...head, changes }];
  });
  const gone = old.entries.flatMap((entry): Difference[] => {
    const goesAlong = entry.parent !== null && !pairs.has(entry.parent);
    if (pairs.has(entry.key) || goesAlong) return [];
    return [{ ...headOf(old, entry), changes: [{ what: "removed", parts: partsOf(old, entry) }] }];
  });
  return [...present, ...gone];
}

type Side = {
  entries: readonly Entry[];
  byKey: ReadonlyMap<string, Entry>;
  children: ReadonlyMap<string | null, readonly Entry[]>;
};

function sideOf(cv: Cv): Side {
  const entries = entriesOf(cv).map((entry) => withNames(cv, entry));
  return {
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    children: grouped(entries, ({ parent }) => parent),
  };
}

/** Technologies by their names in place of slugs, in whatever an entry says of them. */
function withNames(cv: Cv, entry: Entry): Entry {
  const nameOf = (slug: string) => technologyName(cv, slug, undefined);
  const { fields } = entry;
  if (entry.noun === "skill" && Array.isArray(fields.technologies)) {
    return { ...entry, fields: { ...fields, technologies: fields.technologies.map(nameOf) } };
  }
  if (entry.noun === "technology" && typeof fields.mergedInto === "string") {
    return { ...entry, fields: { ...fields, mergedInto: nameOf(fields.mergedInto) } };
  }
  if (entry.noun === "correction" && typeof fields.technology === "string") {
    const name = nameOf(fields.technology);
    return { ...entry, name, fields: { ...fields, technology: name } };
  }
  return entry;
}

function headOf(side: Side, entry: Entry): Pick<Difference, "noun" | "name" | "path"> {
  const path: string[] = [];
  for (let of = entry.parent; of !== null; ) {
    const parent = side.byKey.get(of);
    path.unshift(parent?.name ?? "");
    of = parent?.parent ?? null;
  }
  return { noun: entry.noun, name: entry.name, path };
}

function partsOf(side: Side, entry: Entry): Entry[] {
  const fields = Object.fromEntries(
    Object.entries(entry.fields).map(([field, value]) => [field, shown(side, field, value)]),
  );
  return [
    { ...entry, fields },
    ...(side.children.get(entry.key) ?? []).flatMap((child) => partsOf(side, child)),
  ];
}

function parentChange(old: Side, now: Side, was: Entry, is: Entry, pairs: Pairs): Change[] {
  if (was.parent === null || is.parent === null || pairs.get(was.parent) === is.parent) return [];
  const before = old.byKey.get(was.parent)?.name ?? "";
  return [{ what: "parent", before, after: now.byKey.get(is.parent)?.name ?? "" }];
}

/** A renamed level keeps its slug; people see its name. */
function shown(side: Side, field: string, value: unknown): unknown {
  return field === "level" && typeof value === "string" ? (side.byKey.get(value)?.name ?? value) : value;
}

function fieldChanges(old: Side, now: Side, was: Entry, is: Entry, pairs: Pairs): Change[] {
  const fields = new Set([...Object.keys(was.fields), ...Object.keys(is.fields)]);
  return [...fields].flatMap((field): Change[] => {
    const [before, after] = [was.fields[field], is.fields[field]];
    const isSameLevel = field === "level" && typeof before === "string" && pairs.get(before) === after;
    return isSameLevel || isSame(before, after)
      ? []
      : [{ what: "field", field, before: shown(old, field, before), after: shown(now, field, after) }];
  });
}

function movesOf(old: Side, now: Side, pairs: Pairs): Map<string, Change[]> {
  const moves = new Map<string, Change[]>();
  for (const [parent, siblings] of old.children) {
    const target = parent === null ? null : pairs.get(parent);
    if (target === undefined) continue;
    for (const [noun, were] of grouped(siblings, (entry) => entry.noun)) {
      const are = (now.children.get(target) ?? []).filter((entry) => entry.noun === noun);
      const keys = were.flatMap(({ key }) => pairs.get(key) ?? []);
      for (const { key, before, after } of placesChanged(
        keys,
        are.map((entry) => entry.key),
      )) {
        moves.set(key, [{ what: "place", before, after }]);
      }
    }
  }
  return moves;
}

function usesChange(before: Cv, after: Cv, was: Entry, is: Entry): Change[] {
  if (is.noun !== "project") return [];
  const [old, now] = [namedUses(before, was.slug), namedUses(after, is.slug)];
  const lost = old.filter((use) => !now.some((other) => isSame(other, use)));
  const gained = now.filter((use) => !old.some((other) => isSame(other, use)));
  return lost.length + gained.length === 0 ? [] : [{ what: "uses", lost, gained }];
}

function namedUses(cv: Cv, slug: string): NamedUse[] {
  const project = cv.experiences.flatMap(({ projects }) => projects).find((one) => one.slug === slug);
  const names = new Map(cv.technologies.map((technology) => [technology.slug, technology.name]));
  return (project?.uses ?? []).map(({ technology, kind, stated }) => ({
    name: names.get(technology) ?? technology,
    kind,
    stated,
  }));
}

/** Places are 1-based and count what is in both lists. */
type PlaceChange = { key: string; before: number; after: number };

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
