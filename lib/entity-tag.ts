/** Whether the reader holds this very answer (RFC 9110 §13.1.2, weak comparison). */
export function isUnchanged(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = tag.slice("W/".length);
  return ifNoneMatch.split(",").some((held) => {
    const given = held.trim();
    return given === "*" || given === tag || given === opaque;
  });
}
