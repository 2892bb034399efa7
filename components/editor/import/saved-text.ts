/** The pasted text of a CV, kept in this browser until it was examined; the server keeps it from then on. */

const KEY = "parcours.import-text";

export function saveText(text: string): void {
  try {
    if (text === "") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Full or refused: the page still holds it.
  }
}

/** "" when none was kept. */
export function savedText(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
