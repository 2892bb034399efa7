import type { Line } from "../ledger/markdown-lines";
import { isOrganisationWord } from "../ledger/place-words";
import { isDegree, isRole } from "../ledger/role-words";
import { type Header, readHeader } from "./header";
import { type LaidOut, layoutOf } from "./layout";
import { readPlace } from "./place";

/**
 * Whether entries below a heading say employer and role themselves: the heading is then the title of a part, and not their
 * employer. Below what looks like a proper name, only words that organisations bear are proof.
 */
export function areFullJobs(title: string, entries: readonly LaidOut[]): boolean {
  if (entries.length === 0) return false;
  const full = entries.filter(({ head, body }) => isFullJob(readHeader(head, body), looksProper(title)));
  return full.length * 2 > entries.length;
}

/** Where the lines of a block begin to tell jobs, or null. */
export function jobsWithin(title: string, lines: readonly Line[]): { lead: Line[]; jobs: Line[] } | null {
  const { lead, entries } = layoutOf(lines, true);
  if (!areFullJobs(title, entries)) return null;
  return { lead, jobs: lines.slice(lead.length) };
}

function isFullJob(header: Header, isStrict: boolean): boolean {
  if (header.period === null) return false;
  const texts = header.units.map(({ text }) => text);
  if (texts.some(isDegree) && !texts.some(isRole)) return false;
  const { organisation, role, isWeak, isGuess } = readPlace(header.units, {
    guess: "organisation",
    hasEmployer: false,
  });
  const isFull = organisation !== "" && isRole(role) && isWeak !== true && !isGuess;
  return isFull && (!isStrict || isOrganisationWord(organisation));
}

/** "Kestrel Freight", but not "Exercice actuel" or "Before that". */
function looksProper(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && title !== title.toUpperCase();
}
