import type { Noun } from "../entries/nouns";
import { fold } from "../normalize";
import { ENTRY_NOUNS, type Entry } from "./entry";
import { grouped } from "./grouped";

/** Which entry of one CV is which of another, by keys; what is in neither direction is in one of them only. */
export type Pairs = ReadonlyMap<string, string>;

/** Named by what they are about: never alike, only the same. */
const EXACT: ReadonlySet<Noun> = new Set(["correction", "technology"]);
/** These may change parents. */
const MOVING: ReadonlySet<Noun> = new Set(["skill", "project"]);

const SAME_SLUG = 0.35;
const SAME_NAME = 0.35;
const SAME_PARENT = 0.15;
const SAME_START = 0.35;
const SAME_WORDS = 0.5;
/** A new name alone, or half of the words under the same parent. */
const ENOUGH = 0.4;
/** Beyond so many pairs only those with the same slug or name are weighed: no CV needs more. */
const MOST_PAIRS = 40_000;

/**
 * Says which entries of two CVs are the same ones, parents first. Those whose name is the only one of its kind under
 * their parent on both sides are; the others are weighed: slug, name, parent, beginning, and the words they have in
 * common. The heaviest pair is taken first, ties by order, so that the answer is always the same; a CV beside itself
 * gives each entry itself.
 * @param known pairs that are already matched.
 */
export function pairsOf(left: readonly Entry[], right: readonly Entry[], known: Pairs = new Map()): Pairs {
  const pairs = new Map(known);
  const taken = new Set(known.values());
  const bagsOf = [bags(left), bags(right)] as const;
  for (const noun of ENTRY_NOUNS) {
    const isFree = (entry: Entry) => entry.noun === noun;
    const mine = left.filter((entry) => isFree(entry) && !pairs.has(entry.key));
    const theirs = right.filter((entry) => isFree(entry) && !taken.has(entry.key));
    const pair = (a: Entry, b: Entry) => {
      pairs.set(a.key, b.key);
      taken.add(b.key);
    };
    for (const [a, b] of onlyOnes(mine, theirs, pairs)) pair(a, b);
    if (EXACT.has(noun)) continue;
    const rest = theirs.filter(({ key }) => !taken.has(key));
    const weighed = weighedPairs(
      mine.filter(({ key }) => !pairs.has(key)),
      rest,
      pairs,
      bagsOf,
    );
    for (const { a, b } of weighed) if (!pairs.has(a.key) && !taken.has(b.key)) pair(a, b);
  }
  return pairs;
}

function onlyOnes(mine: readonly Entry[], theirs: readonly Entry[], pairs: Pairs): [Entry, Entry][] {
  const place = (parent: string | null, entry: Entry) =>
    JSON.stringify([
      parent,
      EXACT.has(entry.noun) || entry.noun === "profile" ? entry.slug : fold(entry.name),
    ]);
  const parentOf = ({ parent }: Entry) => (parent === null ? null : (pairs.get(parent) ?? `gone ${parent}`));
  const left = grouped(mine, (entry) => place(parentOf(entry), entry));
  const right = grouped(theirs, (entry) => place(entry.parent, entry));
  return [...left].flatMap(([key, [a, ...twins]]) => {
    const [b, ...others] = right.get(key) ?? [];
    return a !== undefined && b !== undefined && twins.length + others.length === 0 ? [[a, b]] : [];
  });
}

type Weighed = { a: Entry; b: Entry; weight: number; distance: number };
type Bags = (entry: Entry) => WordBag;

function weighedPairs(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  pairs: Pairs,
  [bagOfMine, bagOfTheirs]: readonly [Bags, Bags],
): Weighed[] {
  const areMany = mine.length * theirs.length > MOST_PAIRS;
  return mine
    .flatMap((a, from) =>
      theirs.flatMap((b, to): Weighed[] => {
        const isSibling = a.parent === null ? b.parent === null : pairs.get(a.parent) === b.parent;
        if (!isSibling && !MOVING.has(a.noun)) return [];
        const isNamed = a.slug === b.slug || fold(a.name) === fold(b.name);
        if (areMany && !isNamed) return [];
        const weight =
          (a.slug === b.slug ? SAME_SLUG : 0) +
          (fold(a.name) === fold(b.name) ? SAME_NAME : 0) +
          (isSibling ? SAME_PARENT : 0) +
          (startOf(a) !== undefined && startOf(a) === startOf(b) ? SAME_START : 0) +
          (areMany ? 0 : SAME_WORDS * commonWords(bagOfMine(a), bagOfTheirs(b)));
        return weight < ENOUGH ? [] : [{ a, b, weight, distance: Math.abs(from - to) }];
      }),
    )
    .sort((one, other) => other.weight - one.weight || one.distance - other.distance);
}

/** Experiences alone are known by when they began: two of one organisation differ in it. */
function startOf({ noun, fields: { period } }: Entry): unknown {
  if (noun !== "experience" || typeof period !== "object" || period === null) return undefined;
  return "from" in period ? period.from : undefined;
}

function bags(entries: readonly Entry[]): Bags {
  const children = grouped(entries, ({ parent }) => parent);
  const known = new Map<string, WordBag>();
  return (entry) => {
    const bag = known.get(entry.key) ?? wordBag(textOf(entry, (key) => children.get(key) ?? []));
    known.set(entry.key, bag);
    return bag;
  };
}

/** The words of a text, each with how often it is there. */
type WordBag = { counts: ReadonlyMap<string, number>; size: number };

function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** The share of words that two texts have in common (Dice), 0 to 1; texts without words have nothing in common. */
function commonWords(a: WordBag, b: WordBag): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** The words of an entry: its texts and those of what belongs to it; of short ones only their name. */
function textOf(entry: Entry, childrenOf: (key: string) => readonly Entry[]): string {
  if (entry.noun === "skill") return entry.name;
  if (entry.noun === "contact") return String(entry.fields.value);
  const own = Object.values(entry.fields).filter((value) => typeof value === "string");
  return [...own, ...childrenOf(entry.key).map((child) => textOf(child, childrenOf))].join(" ");
}
