import { isSame } from "@/lib/cv/immutable-list";

/** The fields of one entry as its form holds them: plain values that JSON can write. */
export type Values = Readonly<Record<string, unknown>>;

/** An entry as it is kept, and the version of the CV in which it is so. */
export type Kept<V extends Values> = { version: number; values: V };

/** What is typed, beside the kept entry that it started from. */
export type Draft<V extends Values> = { base: Kept<V>; values: V };

export type DraftEvent<V extends Values> =
  /** The page shows the entry as it is kept now. */
  | { did: "see"; kept: Kept<V> }
  | { did: "type"; values: Partial<V> }
  /** The values that were sent are kept; more may have been typed since. */
  | { did: "save"; version: number; sent: V }
  | { did: "restore"; draft: Draft<V> }
  | { did: "discard"; kept: Kept<V> }
  /** The person resolved a conflict: these values will be saved over those of the other version. */
  | { did: "settle"; theirs: Kept<V>; values: V };

export function draftOf<V extends Values>(kept: Kept<V>): Draft<V> {
  return { base: kept, values: kept.values };
}

/** The draft after an event. A draft never loses what was typed but by `discard` and `settle`. */
export function nextDraft<V extends Values>(draft: Draft<V>, event: DraftEvent<V>): Draft<V> {
  switch (event.did) {
    case "see":
      return seen(draft, event.kept);
    case "type":
      return { ...draft, values: { ...draft.values, ...event.values } };
    case "save":
      return { ...draft, base: { version: event.version, values: event.sent } };
    case "restore":
      return event.draft;
    case "discard":
      return draftOf(event.kept);
    case "settle":
      return { base: event.theirs, values: event.values };
  }
}

/**
 * A newer version moves the base along as long as it says the same of the entry. One that says otherwise leaves a
 * draft on its old base, so that saving it tells of the conflict; unless it is the answer to our own save, whose texts
 * come back trimmed.
 */
function seen<V extends Values>(draft: Draft<V>, kept: Kept<V>): Draft<V> {
  const { base, values } = draft;
  if (kept.version < base.version || isSame(kept, base)) return draft;
  if (isSame(kept.values, base.values)) return { base: kept, values };
  if (isSame(values, base.values)) return draftOf(kept);
  if (kept.version > base.version) return draft;
  return { base: kept, values: { ...kept.values, ...changedFields(base.values, values) } };
}

/** The fields in which two states of an entry differ, as they are in the second. */
export function changedFields<V extends Values>(before: V, after: V): Partial<V> {
  const changed = Object.entries(after).filter(([field, value]) => !isSame(value, before[field]));
  return Object.fromEntries(changed) as Partial<V>;
}
