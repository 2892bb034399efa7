import { ENTRY_NOUNS, type EntryPart } from "../differences/entry";
import { isBesideText, type Noun } from "../entries/nouns";
import type { Technology } from "../model";
import { fieldProposalId, fieldsOf, orderId, parentId, presenceId, stateOf } from "./fields";
import { reordering } from "./ordered";
import { presenceIn, withDescendants } from "./presence";
import type { Proposal } from "./proposal";
import type { Row, Rows, Version } from "./rows";

/** What the candidate says beside the text; it stays without being asked about. */
const BESIDE_THE_TEXT: ReadonlySet<Noun> = new Set(["correction", "technology"]);

const isBesideTheText = (noun: Noun, field: string) =>
  BESIDE_THE_TEXT.has(noun) || field === "hidden" || isBesideText(noun, field);

/** Everything that there is to choose, in the order of the CV. */
export function proposalsOf(rows: Rows, technologies: readonly Technology[]): Proposal[] {
  const presenceOf = presenceIn(rows);
  const shown = shownWith(rows, technologies);
  const proposals = [...rows.byId.values()].flatMap((row): Proposal[] => {
    const head = { noun: row.noun, name: nameOf(row), path: pathOf(rows, row) };
    const presence = presenceOf(row);
    if (presence.is === "open") {
      const { what, by, state } = presence;
      if (state === "mine" && BESIDE_THE_TEXT.has(row.noun)) return [];
      const side = row.mine === null ? "theirs" : "mine";
      const parts = withDescendants(rows, side, row).flatMap((part) => partOf(part, part[side], shown));
      return [{ ...head, id: presenceId(row), state, about: { what, by, parts } }];
    }
    if (presence.is !== "everywhere") return [];
    return [...parentProposal(rows, row, head), ...fieldProposals(row, head, shown)];
  });
  return [...proposals, ...orderProposals(rows)].toSorted((a, b) => placeOf(a) - placeOf(b));
}

type Head = Pick<Proposal, "noun" | "name" | "path">;

function partOf(
  { noun }: Row,
  version: Version | null,
  shown: (field: string, value: unknown) => unknown,
): EntryPart[] {
  if (version === null) return [];
  const fields = Object.entries(version.fields).map(([field, value]) => [field, shown(field, value)]);
  return [{ noun, name: version.name, fields: Object.fromEntries(fields) }];
}

function fieldProposals(row: Row, head: Head, shown: (field: string, value: unknown) => unknown): Proposal[] {
  const { base, mine, theirs } = row;
  return fieldsOf(row)
    .filter(({ field, state }) => state !== "mine" || !isBesideTheText(row.noun, field))
    .map(({ field, state }) => ({
      ...head,
      id: fieldProposalId(row, field),
      state,
      about: {
        what: "field",
        field,
        base: shown(field, base?.fields[field]),
        mine: shown(field, mine?.fields[field]),
        theirs: shown(field, theirs?.fields[field]),
      },
    }));
}

function parentProposal(rows: Rows, row: Row, head: Head): Proposal[] {
  const { base, mine, theirs } = row;
  if (mine === null || theirs === null) return [];
  const state = stateOf(base?.parent, mine.parent, theirs.parent, base !== null);
  if (state === null) return [];
  const nameOfParent = (id: string | null) => {
    const parent = id === null ? undefined : rows.byId.get(id);
    return parent === undefined ? "" : nameOf(parent);
  };
  const about = {
    what: "parent" as const,
    mine: nameOfParent(mine.parent),
    theirs: nameOfParent(theirs.parent),
  };
  return [{ ...head, id: parentId(row), state, about }];
}

function orderProposals(rows: Rows): Proposal[] {
  return [...rows.parents].flatMap((parent) => {
    const owner = parent === null ? undefined : rows.byId.get(parent);
    return ENTRY_NOUNS.flatMap((of): Proposal[] => {
      if (BESIDE_THE_TEXT.has(of)) return [];
      const siblings = (side: "base" | "mine" | "theirs") =>
        rows.childrenOf(side, parent).filter((row) => row.noun === of);
      const ids = (side: "base" | "mine" | "theirs") => siblings(side).map(({ id }) => id);
      const state = reordering({ base: ids("base"), mine: ids("mine"), theirs: ids("theirs") });
      if (state === null) return [];
      const about = {
        what: "order" as const,
        of,
        mine: siblings("mine").map(nameOf),
        theirs: siblings("theirs").map(nameOf),
      };
      const head =
        owner === undefined
          ? { noun: of, name: "", path: [] }
          : { noun: owner.noun, name: nameOf(owner), path: pathOf(rows, owner) };
      return [{ ...head, id: orderId(of, parent), state, about }];
    });
  });
}

function nameOf({ mine, theirs, base }: Row): string {
  return (mine ?? theirs ?? base)?.name ?? "";
}

function pathOf(rows: Rows, { mine, theirs, base }: Row): string[] {
  const parent = (mine ?? theirs ?? base)?.parent ?? null;
  const row = parent === null ? undefined : rows.byId.get(parent);
  return row === undefined ? [] : [...pathOf(rows, row), nameOf(row)];
}

function placeOf({ noun }: Proposal): number {
  // Sections and corrections stay with their project.
  const place = ENTRY_NOUNS.indexOf(noun);
  const project = ENTRY_NOUNS.indexOf("project");
  return noun === "experience" || noun === "projectSection" || noun === "correction" ? project : place;
}

/** Values as a person reads them: names in the place of slugs. */
function shownWith(rows: Rows, technologies: readonly Technology[]) {
  const names = new Map(technologies.map(({ slug, name }) => [slug, name]));
  return (field: string, value: unknown): unknown => {
    if (field === "level" && typeof value === "string") {
      const level = rows.byId.get(value);
      return level === undefined ? value : nameOf(level);
    }
    return field === "technologies" && Array.isArray(value)
      ? value.map((slug) => names.get(slug) ?? slug)
      : value;
  };
}
