import type { Run } from "../printed";

/** First parts of words that are written with a hyphen, where a line may end as well. */
const COMPOUND =
  /(?:^|[\s(/-])(?:all|anti|après|auto|avant|back|bien|can|ce|celui|celle|ceux|chef|co|contre|cross|demi|end|est|ex|full|front|grand|half|haut|high|in|inter|là|long|low|mi|mid|mini|multi|non|nord|off|on|open|ouest|par|part|petit|peut|plug|post|pré|pro|quasi|re|real|saint|sainte|self|semi|short|soi|sous|sud|sur|up|vice|well|e|\d+)$/i;
/** "API-first", "CI-driven". */
const INITIALS = /(?:^|[\s(/])[A-Z]{2,}$/;

/** Two lines of one paragraph as one; a word that was parted at the end of the first is whole again. */
export function joinedRuns(first: readonly Run[], second: readonly Run[]): Run[] {
  const [before, after] = [first.at(-1), second[0]];
  if (before === undefined || after === undefined) return [...first, ...second];
  const end = before.text.trimEnd();
  const start = after.text.trimStart();
  const isSoft = end.endsWith("\u00AD");
  // A hyphen in an address is part of it.
  const isAddress = /[@/.]\S*$/.test(end) || /^\S*[@/]|^\S+\.\S/.test(start);
  const isParted = isSoft || (!isAddress && /\p{L}[-\u2010]$/u.test(end) && /^\p{Ll}/u.test(start));
  if (isParted) {
    const stem = end.slice(0, -1);
    const joint = !isSoft && (COMPOUND.test(stem) || INITIALS.test(stem)) ? "-" : "";
    return [
      ...first.slice(0, -1),
      { ...before, text: stem + joint },
      { ...after, text: start },
      ...second.slice(1),
    ];
  }
  // An address or a path goes on after its slash or hyphen.
  const space = /(?:[/\u2011]|[\p{L}\p{N}]-)$/u.test(end) && !/\s$/.test(before.text) ? "" : " ";
  return [
    ...first.slice(0, -1),
    { ...before, text: end + space },
    { ...after, text: start },
    ...second.slice(1),
  ];
}
