import type { Became, LedgerLine } from "@/lib/cv/import/ledger/ledger";
import { type Problem, problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import type { Proposal, ProposalState } from "@/lib/cv/merge/proposal";
import { proposalLine } from "@/lib/cv/merge/words";
import type { Cv } from "@/lib/cv/model";
import { perLocale } from "@/lib/cv/words/per-locale";
import { localized } from "@/lib/cv/words/terminal";
import type { FileOutcome } from "@/lib/mutations/import-file";
import { type LocalizedText, UserError } from "@/lib/user-error";

/** What the tools say about a CV and about an import, in one place. */

/** "CV in place: 4 experiences, 24 projects, 91 technologies." */
export function cvSentence({ experiences, technologies }: Cv, lead: LocalizedText): LocalizedText {
  const projects = experiences.reduce((sum, experience) => sum + experience.projects.length, 0);
  return localized("cv-counts", {
    lead,
    experiences: experiences.length,
    projects,
    technologies: technologies.length,
  });
}

/** "454 lines: 300 mapped, 2 kept as they are, 152 without content, 0 questions." The four add up. */
export function ledgerSentence(ledger: readonly LedgerLine[]): LocalizedText {
  const count = (became: Became) => ledger.filter((line) => line.became === became).length;
  return localized("ledger-counts", {
    lines: ledger.length,
    mapped: count("mapped"),
    kept: count("kept"),
    noise: count("noise"),
    questions: count("question"),
  });
}

/** "cv.md:12: This line is not UTF-8…" */
export function problemSentence(fileName: string, { line, code, detail }: Problem): LocalizedText {
  const place = line === null ? fileName : `${fileName}:${line}`;
  return perLocale((locale) => `${place}: ${problemMessage({ code, detail }, locale)}`);
}

/** The one line about a file that the importer refused. */
export function fileRefusal(fileName: string, problems: readonly Problem[]): UserError {
  const [first] = problems;
  return first
    ? new UserError("file-refused", { problem: problemSentence(fileName, first) })
    : new UserError("not-a-cv", { fileName });
}

/**
 * What an import did, one sentence a line.
 * @throws UserError when it did not do what was asked.
 */
export function importSentences(fileName: string, result: FileOutcome): LocalizedText[] {
  if (!result.ok) throw fileRefusal(fileName, result.problems);
  const { outcome } = result;
  if (outcome.status === "unrelated") {
    throw new UserError("import-other-cv", { version: outcome.version, fileName });
  }
  if (outcome.status === "conflict" || outcome.status === "invalid") {
    throw new UserError("import-keeps-changing", {});
  }
  if (outcome.status === "unchanged") {
    return [localized("import-same-file", { version: outcome.version })];
  }
  if (outcome.status === "merged") return mergeSentences(fileName, outcome);
  return [
    cvSentence(result.cv, localized("cv-imported", { fileName, version: outcome.version })),
    ledgerSentence(result.ledger),
    ...result.problems.map((problem) => problemSentence(fileName, problem)),
  ];
}

/** What a merge took from the file, what it kept of the CV against the file, and where both changed. */
function mergeSentences(
  fileName: string,
  { version, proposals }: { version: number; proposals: readonly Proposal[] },
): LocalizedText[] {
  const of = (state: ProposalState) => proposals.filter((proposal) => proposal.state === state);
  const [taken, kept, conflicts] = [of("theirs"), of("mine"), of("conflict")];
  if (proposals.length === 0) {
    return [localized("import-changes-nothing", { fileName, version })];
  }
  const line = (lead: LocalizedText) => (proposal: Proposal) =>
    localized("proposal-line", { lead, about: perLocale((locale) => proposalLine(proposal, locale)) });
  return [
    localized("import-merged", {
      fileName,
      version,
      taken: taken.length,
      kept: kept.length,
      conflicts: conflicts.length,
    }),
    ...taken.map(line(localized("proposal-taken", {}))),
    ...kept.map(line(localized("proposal-kept", {}))),
    ...conflicts.map(line(localized("proposal-conflict", {}))),
  ];
}
