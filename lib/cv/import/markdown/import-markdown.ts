import type { Cv } from "../../model";
import { isCanonical } from "../canonical/form-outline";
import { readCanonicalForm } from "../canonical/read-canonical";
import { advertLine } from "../ledger/job-advert";
import type { LedgerLine } from "../ledger/ledger";
import { logicalLines } from "../ledger/logical-lines";
import { type Problem, problem } from "../ledger/problem-messages";
import { readSource } from "../ledger/source";
import { withPrivateDetails } from "../private-details";
import { CvReader } from "./cv-reader";
import { type Jobs, jobsOf } from "./jobs";
import { outlineOf } from "./outline";
import { type Part, partsOf } from "./parts";
import { personalProjects } from "./personal-projects";

export type ImportResult =
  /** `problems` are for the candidate to look at; the CV is whole without. */
  | { ok: true; cv: Cv; ledger: LedgerLine[]; problems: Problem[] }
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
  const advert = advertLine(lines);
  if (advert !== null) return { ok: false, problems: [problem("job-advert", advert.number, advert.content)] };
  const reader = new CvReader(read.lines, lines);
  const parts = partsOf(outlineOf(lines)).map((part) =>
    part.topic === null || LEFT_WHOLE.has(part.topic) ? part : reader.profile.withoutAddresses(part),
  );
  const jobs = parts.flatMap((part) => {
    const read =
      part.topic === "experience" ? jobsOf(part) : part.topic === "projects" ? personalProjects(part) : null;
    return read === null ? [] : [{ part, ...read }];
  });
  if (!isCv(parts, jobs)) return { ok: false, problems: [problem("no-cv", null)] };
  const { cv, ...told } = reader.read(parts, jobs);
  return { ok: true, cv: withPrivateDetails(cv), ...told };
}

/** Parts that are read for the ways to reach people in them, or shown without. */
const LEFT_WHOLE: ReadonlySet<Part["topic"]> = new Set<Part["topic"]>([
  "head",
  "summary",
  "contact",
  "other",
]);

/** A CV without a job is one all the same when it tells studies, skills and the like. */
function isCv(parts: readonly Part[], jobs: readonly Jobs[]): boolean {
  if (jobs.some(({ drafts }) => drafts.length > 0)) return true;
  const tells: ReadonlySet<Part["topic"]> = new Set<Part["topic"]>([
    "education",
    "skills",
    "certifications",
    "languages",
    "projects",
    "volunteering",
  ]);
  return parts.some(({ topic }) => tells.has(topic));
}
