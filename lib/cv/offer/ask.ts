import { compareFolded } from "../normalize";
import { slugOf } from "../slug";
import type { Named, Requirement, Strength } from "./requirement";

/**
 * Requirements in an address: `kubernetes!,ansible|puppet,python@36,go~,-php`. `!` must, `~` nice, `@` months (`@36-60`
 * keeps both ends), `|` or, `-` excluded; months of the person have no name (`@60`). Canonical: by strength, then by
 * name, each alternative once and in order, months before the mark.
 */
export type AskedItem = Pick<Requirement, "anyOf" | "strength" | "months">;

export const LONGEST_ASK = 2000;

export type IgnoredAsk = { value: string; reason: "unknown-value" | "contradiction" | "too-long" };

const MARKS: Readonly<Record<Strength, string>> = { must: "!", asked: "", nice: "~", excluded: "" };
const ORDER: readonly Strength[] = ["must", "asked", "nice", "excluded"];

/** The canonical spelling; items that would make it too long are left out. */
export function writeAsk(items: readonly AskedItem[]): string {
  const spelled = ORDER.flatMap((strength) =>
    items
      .filter((item) => item.strength === strength)
      .map(spellingOf)
      .sort(compareFolded),
  );
  const kept: string[] = [];
  let length = 0;
  for (const item of new Set(spelled)) {
    length += item.length + 1;
    if (length > LONGEST_ASK + 1) break;
    kept.push(item);
  }
  return kept.join(",");
}

function spellingOf({ anyOf, strength, months }: AskedItem): string {
  const names = [...new Set(anyOf.map(({ slug }) => slug))].sort().join("|");
  const range = months === null ? "" : `@${months.min}${months.max === null ? "" : `-${months.max}`}`;
  return `${strength === "excluded" ? "-" : ""}${names}${range}${MARKS[strength]}`;
}

/**
 * Reads an address as forgivingly as it can: other spellings and orders of marks are read, what is unknown or says the
 * opposite of what stands before it is left out and reported.
 * @param find the technology that a slug or a name stands for; null for none.
 */
export function readAsk(
  text: string,
  find: (spelling: string) => Named | null,
): { requirements: Requirement[]; ignored: IgnoredAsk[] } {
  const ignored: IgnoredAsk[] = [];
  const byKey = new Map<string, Requirement>();
  const strengths = new Map<string, Strength>();
  const within = text.length <= LONGEST_ASK ? text : text.slice(0, text.lastIndexOf(",", LONGEST_ASK));
  if (within.length < text.length)
    ignored.push({ value: `${text.slice(within.length, within.length + 40)}…`, reason: "too-long" });
  for (const value of within.split(",").filter((item) => item.trim() !== "")) {
    const item = itemOf(value.trim(), find);
    if (item === null) {
      ignored.push({ value, reason: "unknown-value" });
      continue;
    }
    const isOpposed = ({ slug }: Named) => {
      const before = strengths.get(slug);
      return before !== undefined && (before === "excluded") !== (item.strength === "excluded");
    };
    const key = item.anyOf
      .map(({ slug }) => slug)
      .sort()
      .join("|");
    if (item.anyOf.some(isOpposed) || byKey.has(key)) {
      ignored.push({ value, reason: "contradiction" });
      continue;
    }
    for (const { slug } of item.anyOf) strengths.set(slug, item.strength);
    byKey.set(key, item);
  }
  return { requirements: [...byKey.values()], ignored };
}

const ITEM = /^(-)?([^@!~]*)((?:@\d{1,3}(?:-\d{1,3})?|[!~])*)$/;

function itemOf(value: string, find: (spelling: string) => Named | null): Requirement | null {
  const match = ITEM.exec(value);
  if (match === null) return null;
  const [, minus, names = "", marks = ""] = match;
  const range = /@(\d+)(?:-(\d+))?/.exec(marks);
  const spellings = names.split("|").filter((name) => name.trim() !== "");
  const named = spellings.map((name) => find(name.trim()));
  if (named.includes(null)) return null;
  const anyOf = new Map(named.flatMap((each) => (each === null ? [] : [[each.slug, each]])));
  const min = Number(range?.[1] ?? 0);
  const max = range?.[2] === undefined ? null : Number(range[2]);
  const months = min > 0 ? { min, max: max !== null && max > min ? max : null } : null;
  if (anyOf.size === 0 && months === null) return null;
  return {
    anyOf: [...anyOf.values()],
    open: false,
    strength:
      minus === "-" ? "excluded" : marks.includes("!") ? "must" : marks.includes("~") ? "nice" : "asked",
    months,
    scope: anyOf.size === 0 ? "person" : "technology",
    quote: "",
    block: "",
  };
}

/** Finds what a slug or a spelling stands for in the CV, then in the catalogue. */
export function namedFinder(
  ...lists: readonly Iterable<Named & { aliases: readonly string[] }>[]
): (spelling: string) => Named | null {
  let spellings: Map<string, Named> | undefined;
  return (spelling) => {
    spellings ??= new Map(
      lists
        .flatMap((list) => [...list])
        .flatMap(({ slug, name, aliases }) =>
          [slug, ...[name, ...aliases].map(slugOf)].map((key) => [key, { slug, name }] as const),
        )
        .reverse(),
    );
    return spellings.get(slugOf(spelling)) ?? null;
  };
}
