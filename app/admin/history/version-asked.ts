/** A version as an address names it; null for whatever else it says. */
export function versionAsked(text: unknown): number | null {
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
