import { isSame } from "../immutable-list";
import type { ProposalState } from "./proposal";
import type { Row, Rows, Version } from "./rows";

/** Where an entry that not all versions have comes from, and whether it goes along with the entry it belongs to. */
export type Presence =
  | { is: "everywhere" }
  /** Gone on both sides. */
  | { is: "nowhere" }
  /** It is there exactly when its parent is. */
  | { is: "withParent"; parent: string }
  | { is: "open"; what: "added" | "removed"; by: "mine" | "theirs"; state: ProposalState };

/** Decides for each entry of its rows; those of a gone or new entry go with it. */
export function presenceIn(rows: Rows): (row: Row) => Presence {
  return (row) => {
    const { base, mine, theirs } = row;
    if (mine !== null && theirs !== null) return { is: "everywhere" };
    if (mine === null && theirs === null) return { is: "nowhere" };
    const parent = (mine ?? theirs)?.parent ?? null;
    const parentRow = parent === null ? undefined : rows.byId.get(parent);
    if (parentRow !== undefined && parentRow[mine === null ? "mine" : "theirs"] === null) {
      // One that was moved into a new entry does not come and go with it.
      const wasMoved = base !== null && parentRow.base === null;
      if (!wasMoved) return { is: "withParent", parent: parentRow.id };
    }
    if (theirs === null) {
      if (base === null) return { is: "open", what: "added", by: "mine", state: "mine" };
      const isEdited = withDescendants(rows, "mine", row).some((one) => hasChanged(one, "mine"));
      return { is: "open", what: "removed", by: "theirs", state: isEdited ? "conflict" : "theirs" };
    }
    if (base === null) return { is: "open", what: "added", by: "theirs", state: "theirs" };
    const isNews = withDescendants(rows, "theirs", row).some((one) => hasChanged(one, "theirs"));
    return { is: "open", what: "removed", by: "mine", state: isNews ? "conflict" : "mine" };
  };
}

/** Whether a side changed or added an entry since the last import. */
function hasChanged(row: Row, side: "mine" | "theirs"): boolean {
  const version = row[side];
  if (version === null) return false;
  return row.base === null || !isAlike(row.base, version);
}

function isAlike(a: Version, b: Version): boolean {
  return a.parent === b.parent && isSame(a.fields, b.fields);
}

/** The entry itself and all that belongs to it in one version. */
export function withDescendants(rows: Rows, side: "mine" | "theirs", row: Row): Row[] {
  return [row, ...rows.childrenOf(side, row.id).flatMap((child) => withDescendants(rows, side, child))];
}
