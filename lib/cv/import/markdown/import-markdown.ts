import { isCanonical } from "../canonical/form-outline";
import { readCanonicalForm } from "../canonical/read-canonical";
import type { Cv } from "../../model";
import type { LedgerLine } from "../ledger/ledger";
import { logicalLines } from "../ledger/logical-lines";
import type { Problem } from "../ledger/problem-messages";
import { readSource } from "../ledger/source";
import { CvReader, type ReadEntries } from "./cv-reader";
import { jobsOf } from "./jobs";
import { outlineOf } from "./outline";
import { partsOf } from "./parts";

export type ImportResult =
  /** `problems` are for the candidate to look at; the CV is whole without. */
  | { ok: true; cv: Cv; ledger: LedgerLine[]; problems: Problem[]; entries?: ReadEntries }
  /** The file is refused, and this is why. */
  | { ok: false; problems: Problem[] };

/**
 * Reads a CV in Markdown, whatever its layout, in French or English. The ledger says of each source line, once and in order,
 * what it became. Never throws; time is linear in the size of the file. The CV satisfies `cvSchema`.
 */
export function importMarkdown(source: Uint8Array): ImportResult {
  const read = readSource(source);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  if (isCanonical(read.lines)) return { ok: true, ...readCanonicalForm(read.lines) };
  const lines = logicalLines(read.lines);
  const parts = partsOf(outlineOf(lines));
  const jobs = parts.filter(({ topic }) => topic === "experience").map((part) => ({ part, ...jobsOf(part) }));
  return { ok: true, ...new CvReader(read.lines, lines).read(parts, jobs) };
}
