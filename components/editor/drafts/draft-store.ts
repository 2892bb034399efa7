import type { Draft, Values } from "./draft";

const PREFIX = "parcours.draft.";

/** Told of what this tab writes; the browser tells of other tabs. */
const written = new EventTarget();

/** What is typed and not saved, in this browser. Without storage (private windows) it lasts as long as the page. */

export function readDraft<V extends Values>(id: string, like: V): Draft<V> | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? "null");
    return isDraftLike(draft, like) ? draft : null;
  } catch {
    return null;
  }
}

export function writeDraft<V extends Values>(id: string, draft: Draft<V> | null): void {
  try {
    if (draft === null) localStorage.removeItem(PREFIX + id);
    else localStorage.setItem(PREFIX + id, JSON.stringify(draft));
    written.dispatchEvent(new Event("change"));
  } catch {
    // Full or refused: the form itself still holds it.
  }
}

/** What the drafts of this browser are kept under, in order. */
export function draftIds(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .toSorted();
  } catch {
    return [];
  }
}

/** Calls whenever a draft is written or removed, in this tab or another; gives back how to stop. */
export function onDraftsChanged(listener: () => void): () => void {
  written.addEventListener("change", listener);
  window.addEventListener("storage", listener);
  return () => {
    written.removeEventListener("change", listener);
    window.removeEventListener("storage", listener);
  };
}

/** Takes everything out of this browser that holds words of the CV: drafts, a pasted import and its choices. */
export function forgetDrafts(): void {
  try {
    const ours = Object.keys(localStorage).filter((key) => /^parcours\.(?:draft\.|import)/.test(key));
    for (const key of ours) localStorage.removeItem(key);
    written.dispatchEvent(new Event("change"));
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** One written by an earlier Parcours may have other fields. */
function isDraftLike<V extends Values>(draft: unknown, like: V): draft is Draft<V> {
  if (!isRecord(draft) || !isRecord(draft.base) || typeof draft.base.version !== "number") return false;
  return hasShapeOf(draft.values, like) && hasShapeOf(draft.base.values, like);
}

function hasShapeOf(values: unknown, like: Values): boolean {
  if (!isRecord(values) || Object.keys(values).length !== Object.keys(like).length) return false;
  return Object.entries(like).every(
    ([field, value]) =>
      field in values &&
      typeof values[field] === typeof value &&
      Array.isArray(values[field]) === Array.isArray(value),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
