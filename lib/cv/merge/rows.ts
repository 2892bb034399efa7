import { type EntryFields, entriesOf } from "../differences/entry";
import { grouped } from "../differences/grouped";
import { type Pairs, pairsOf } from "../differences/matching";
import type { Noun } from "../entries/nouns";
import { isSame } from "../immutable-list";
import type { Cv } from "../model";

/** An entry in one of the three versions; parents and levels are ids of rows. */
export type Version = { parent: string | null; slug: string; name: string; fields: EntryFields };

/** One entry in up to three versions: the last import, the CV as it is, the new file. */
export type Row = {
  /** The same for the same three CVs. */
  id: string;
  noun: Noun;
  base: Version | null;
  mine: Version | null;
  theirs: Version | null;
};

export type Side = "base" | "mine" | "theirs";

export type Rows = {
  byId: ReadonlyMap<string, Row>;
  /** The entries of a version that belong to a parent, in order. */
  childrenOf: (side: Side, parent: string | null) => readonly Row[];
  /** Every parent that has entries in one of the versions. */
  parents: ReadonlySet<string | null>;
};

/** Puts the three versions side by side, entry by entry. */
export function rowsOf(base: Cv, current: Cv, next: Cv): Rows {
  // A file that says nothing of the catalogue leaves it as the candidate has it.
  const catalogue = isSame(base.catalogue, next.catalogue) ? current.catalogue : next.catalogue;
  const sides = {
    base: entriesOf(base, current.catalogue),
    mine: entriesOf(current),
    theirs: entriesOf(next, catalogue),
  };
  const fromBaseToMine = pairsOf(sides.base, sides.mine);
  const fromBaseToTheirs = pairsOf(sides.base, sides.theirs);
  const fromMineToTheirs = pairsOf(sides.mine, sides.theirs, throughBase(fromBaseToMine, fromBaseToTheirs));
  const fromTheirsToMine = reversed(fromMineToTheirs);
  const fromTheirsToBase = reversed(fromBaseToTheirs);

  const idOfBase = (key: string) => fromBaseToMine.get(key) ?? `base:${key}`;
  const idOfTheirs = (key: string) => {
    const before = fromTheirsToBase.get(key);
    return fromTheirsToMine.get(key) ?? (before === undefined ? `new:${key}` : idOfBase(before));
  };
  const ids = { base: idOfBase, mine: (key: string) => key, theirs: idOfTheirs };

  const byId = new Map<string, Row>();
  const none = () => new Map<string | null, Row[]>();
  const children = { base: none(), mine: none(), theirs: none() };
  for (const side of ["mine", "theirs", "base"] as const) {
    const idOf = ids[side];
    for (const { noun, key, parent: of, slug, name, fields } of sides[side]) {
      const id = idOf(key);
      const row = byId.get(id) ?? { id, noun, base: null, mine: null, theirs: null };
      const parent = of === null ? null : idOf(of);
      row[side] = { parent, slug, name, fields: withLevelId(fields, noun, idOf) };
      byId.set(id, row);
    }
    for (const [parent, entries] of grouped(sides[side], ({ parent: of }) =>
      of === null ? null : idOf(of),
    )) {
      children[side].set(
        parent,
        entries.flatMap(({ key }) => byId.get(idOf(key)) ?? []),
      );
    }
  }
  return {
    byId,
    childrenOf: (side, parent) => children[side].get(parent) ?? [],
    parents: new Set(Object.values(children).flatMap((lists) => [...lists.keys()])),
  };
}

function throughBase(toMine: Pairs, toTheirs: Pairs): Pairs {
  const through = new Map<string, string>();
  for (const [base, mine] of toMine) {
    const theirs = toTheirs.get(base);
    if (theirs !== undefined) through.set(mine, theirs);
  }
  return through;
}

function reversed(pairs: Pairs): Pairs {
  return new Map([...pairs].map(([a, b]) => [b, a]));
}

function withLevelId(fields: EntryFields, noun: Noun, idOf: (key: string) => string): EntryFields {
  const { level } = fields;
  return noun === "skill" && typeof level === "string" ? { ...fields, level: idOf(level) } : fields;
}
