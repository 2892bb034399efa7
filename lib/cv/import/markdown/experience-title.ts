import { plainText } from "../../markdown-text";
import type { Period } from "../../model";
import { findPeriod } from "../../read-period";
import { isRole } from "../ledger/role-words";

/** A heading or dated line taken apart. `parts` are what is left beside the period, in order, without marks. */
export type DatedText = {
  period: Period | null;
  parts: string[];
  /** "Engineer @ Acme": the role comes first, for sure. */
  isAt: boolean;
};

/** Strong separators first: a comma splits only where nothing else does. */
const STRONG = /\s+[-–—−|·•/:]+\s+|\s*[|·•–—]\s*|\s+-+\s*$|^\s*-+\s+/;
const COMMA = /\s*[,;]\s+/;
const AT = /\s+(?:@|chez|at)\s+|\s*@\s+/i;
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|sa|sas|sasu|sarl|eurl|gmbh|ag|corp|co|bv)\.?$/i;

/** Takes the period out of a text and splits the rest at the separators that people use. */
export function readDatedText(markdown: string): DatedText {
  const found = findPeriod(markdown);
  // A separator stands for the period, so that what was on its two sides stays apart.
  const rest = found === null ? markdown : `${markdown.slice(0, found.start)} | ${markdown.slice(found.end)}`;
  const text = plainText(rest);
  const at = AT.exec(text);
  const before = at === null ? "" : text.slice(0, at.index);
  const isAt = at !== null && before.trim() !== "" && (!/at/i.test(at[0]) || isRole(before));
  const period = found?.period ?? null;
  if (at === null || !isAt) return { period, parts: splitParts(text), isAt: false };
  return { period, parts: [...tidy([before]), ...splitParts(text.slice(at.index + at[0].length))], isAt };
}

function splitParts(text: string): string[] {
  const strong = tidy(text.split(STRONG));
  if (strong.length > 1) return strong;
  const parts: string[] = [];
  for (const part of tidy(strong.flatMap((text) => text.split(COMMA)))) {
    const previous = parts.at(-1);
    if (previous !== undefined && LEGAL_FORM.test(part)) parts[parts.length - 1] = `${previous}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function tidy(parts: string[]): string[] {
  return parts
    .map((part) => part.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "").replace(/^\((.*)\)$/, "$1"))
    .filter((part) => /[\p{L}\d]/u.test(part));
}

export type Place = {
  organisation: string;
  role: string;
  /** What is neither, a town for instance. */
  extras: string[];
  /** Which of the two the words themselves put first; null when there is one part only, or when nothing tells. */
  first: "organisation" | "role" | null;
  /** Whether the order was only a guess. */
  isGuess: boolean;
};

/**
 * Tells the organisation from the role. `@`, "chez" and "at" put the organisation after; otherwise the part that
 * reads as a job title is the role, and where that does not decide, `guess` says what comes first.
 */
export function readPlace(
  { parts, isAt }: Pick<DatedText, "parts" | "isAt">,
  guess: "organisation" | "role",
): Place {
  const [first = "", second, ...others] = parts;
  if (second === undefined) {
    const [organisation, role] = isRole(first) ? ["", first] : [first, ""];
    return { organisation, role, extras: [], first: null, isGuess: false };
  }
  if (isAt) return { organisation: second, role: first, extras: others, first: null, isGuess: false };
  const roles = parts.filter(isRole);
  const [organisation, ...extras] = parts.filter((part) => !isRole(part));
  if (organisation !== undefined && (roles.length === 1 || (roles.length > 1 && extras.length === 0))) {
    const order = roles[0] === first ? "role" : "organisation";
    return { organisation, role: roles.join(", "), extras, first: order, isGuess: false };
  }
  return guess === "role"
    ? { organisation: second, role: first, extras: others, first: null, isGuess: true }
    : { organisation: first, role: second, extras: others, first: null, isGuess: true };
}
