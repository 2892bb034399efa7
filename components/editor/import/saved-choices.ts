/** What was picked in a form, kept in this browser until it is sent. Fields are named by what they are about. */

const PREFIX = "parcours.import.";

export function saveChoices(form: HTMLFormElement, draft: string): void {
  const picks = [...new FormData(form)].filter(
    ([name, value]) => name !== "expected" && name !== "replace" && typeof value === "string",
  );
  try {
    localStorage.setItem(PREFIX + draft, JSON.stringify(picks));
  } catch {
    // A browser that keeps nothing: the form still works.
  }
}

/** Decides these proposals alike, by their ids, and keeps that in this browser. */
export function chooseAll(
  form: HTMLFormElement,
  draft: string,
  { ids, choice }: { ids: readonly string[]; choice: "mine" | "theirs" },
): void {
  const names = new Set(ids.map((id) => `choice:${id}`));
  for (const field of form.elements) {
    const isAsked = field instanceof HTMLInputElement && names.has(field.name);
    if (isAsked && field.value === choice) field.checked = true;
  }
  saveChoices(form, draft);
}

/** Picks again what was picked in the draft, and forgets older drafts. */
export function restoreChoices(form: HTMLFormElement, draft: string): void {
  const picks = new Map(keptPicks(draft));
  if (picks.size === 0) return;
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "radio") {
      if (picks.has(field.name)) field.checked = picks.get(field.name) === field.value;
    } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
      field.checked = picks.has(field.name);
    } else if (
      (field instanceof HTMLInputElement && field.type === "text") ||
      field instanceof HTMLSelectElement
    ) {
      field.value = picks.get(field.name) ?? field.value;
    }
  }
}

function keptPicks(draft: string): [string, string][] {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && key !== PREFIX + draft) localStorage.removeItem(key);
    }
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + draft) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPick) : [];
  } catch {
    return [];
  }
}

function isPick(pick: unknown): pick is [string, string] {
  return Array.isArray(pick) && typeof pick[0] === "string" && typeof pick[1] === "string";
}
