import { fold } from "../normalize";
import type { Entry } from "./entry";

/** The words of a text, each with how often it is there. */
export type WordBag = { counts: ReadonlyMap<string, number>; size: number };

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** The share of words that two texts have in common (Dice), 0 to 1; texts without words have nothing in common. */
export function commonWords(a: WordBag, b: WordBag): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** What an entry says in words: its texts and those of what belongs to it; of short ones only their name. */
export function textOf(entry: Entry, childrenOf: (key: string) => readonly Entry[]): string {
  if (entry.noun === "skill") return entry.name;
  if (entry.noun === "contact") return String(entry.fields.value);
  const own = Object.values(entry.fields).filter((value) => typeof value === "string");
  return [...own, ...childrenOf(entry.key).map((child) => textOf(child, childrenOf))].join(" ");
}
