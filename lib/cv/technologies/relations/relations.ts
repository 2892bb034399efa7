import { CATALOGUE } from "../catalogue/catalogue";
import { METHODS } from "../methods/methods";
import { FAMILIES } from "./families";
import { PARTS } from "./parts";
import { SUCCESSORS } from "./successors";
import { USING_IS } from "./using-is";

/**
 * How the technologies and methods of the catalogue stand to each other, from lists that a person can read and extend:
 *
 *     Debian, Ubuntu > Linux            is: using one is using the other
 *     kubectl > Kubernetes              part: naming the part shows the whole
 *     containers = LXC, Docker          family: the same job
 *     CentOS > Rocky Linux, AlmaLinux   follows: what came after
 *
 * An `is` or a `part` passes one test: it cannot be used without the other. What a product is written in is no relation
 * of skills. Only those two count; families and successors are shown beside, as near.
 */
export type Edge = { kind: "is" | "part" | "follows"; from: string; to: string };

export type Family = { name: string; members: readonly string[] };

const SLUG_OF = new Map([...CATALOGUE, ...METHODS].map(({ name, slug }) => [name, slug]));

export const EDGES: readonly Edge[] = [
  ...edgesOf("is", USING_IS),
  ...edgesOf("part", PARTS),
  ...edgesOf("follows", SUCCESSORS),
];

export const FAMILY_LIST: readonly Family[] = linesOf(FAMILIES).flatMap((line) => {
  const [name, members] = line.split(" = ");
  return name === undefined || members === undefined ? [] : [{ name, members: slugsOf(members) }];
});

const NARROWER = arrowsOf(EDGES.filter(({ kind }) => kind !== "follows").map(({ from, to }) => [to, from]));
const WIDER = arrowsOf(EDGES.filter(({ kind }) => kind !== "follows").map(({ from, to }) => [from, to]));
const NEAR = arrowsOf([
  ...EDGES.filter(({ kind }) => kind === "follows").flatMap(({ from, to }): [string, string][] => [
    [from, to],
    [to, from],
  ]),
  ...FAMILY_LIST.flatMap(({ members }) =>
    members.flatMap((from) => members.filter((to) => to !== from).map((to): [string, string] => [from, to])),
  ),
]);

/** What the lists name and the catalogue does not know. */
export function unknownNames(): string[] {
  return [USING_IS, PARTS, SUCCESSORS, FAMILIES]
    .flatMap(linesOf)
    .flatMap((line) => (line.split(" = ")[1] ?? line.replace(" > ", ", ")).split(", "))
    .filter((name) => !SLUG_OF.has(name));
}

const SHOWN_BY = new Map<string, ReadonlySet<string>>();

/** The slugs whose use is the use of this one: itself, what is it and what is part of it, however far. */
export function shownBy(slug: string): ReadonlySet<string> {
  const known = SHOWN_BY.get(slug);
  if (known !== undefined) return known;
  const reached = reachedFrom(slug, NARROWER);
  SHOWN_BY.set(slug, reached);
  return reached;
}

/** The slugs that using this one shows: itself, what it is and what it is part of, however far. */
export function showing(slug: string): ReadonlySet<string> {
  return reachedFrom(slug, WIDER);
}

/** Of the same family, or before or after it; never counted. */
export function nearOf(slug: string): ReadonlySet<string> {
  return NEAR.get(slug) ?? new Set();
}

function reachedFrom(slug: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([slug]);
  for (const each of reached) for (const next of arrows.get(each) ?? []) reached.add(next);
  return reached;
}

function arrowsOf(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const [from, to] of pairs) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  return arrows;
}

function edgesOf(kind: Edge["kind"], list: string): Edge[] {
  return linesOf(list).flatMap((line) => {
    const [left, right] = line.split(" > ");
    if (left === undefined || right === undefined) return [];
    return slugsOf(left).flatMap((from) => slugsOf(right).map((to) => ({ kind, from, to })));
  });
}

function linesOf(list: string): string[] {
  return list.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function slugsOf(names: string): string[] {
  return names.split(", ").flatMap((name) => SLUG_OF.get(name) ?? []);
}
