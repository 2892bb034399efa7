import type { Problem } from "../import/ledger/problem-messages";
import type { Cv } from "../model";
import { publicCv } from "../public";
import { skillProofsOf } from "../technologies/skill-proofs";
import { indexCv } from "../view/filter/index-cv";
import { contradictoryDates } from "./contradictory-dates";
import { declarationFindings } from "./declarations";
import { emptyEntries } from "./empty-entries";
import { type Finding, SEVERITIES, SEVERITY_OF } from "./finding";
import { gapsAndOverlaps } from "./gaps-and-overlaps";
import { nearTechnologies, sameTitles } from "./near-duplicates";
import { unansweredQuestions } from "./unanswered-questions";

/**
 * The findings of a CV, for the candidate alone, gravest first: contradictions, unanswered questions of the import, claims
 * that the CV does not carry, gaps, and what could be said better. It judges what recruiters see: hidden entries are
 * left out.
 * @param today `YYYY-MM`.
 * @param questions problems of the last import.
 */
export function findingsOf(cv: Cv, today: string, questions: readonly Problem[] = []): Finding[] {
  const shown = publicCv(cv);
  const index = indexCv(shown, today, skillProofsOf(shown));
  const found = [
    ...contradictoryDates(shown, today),
    ...unansweredQuestions(cv, questions),
    ...declarationFindings(index),
    ...gapsAndOverlaps(shown, today),
    ...nearTechnologies(shown.technologies),
    ...sameTitles(shown),
    ...emptyEntries(cv),
  ];
  const accepted = new Set(cv.acceptedFindings);
  const findings = found.map((one) => ({
    ...one,
    severity: SEVERITY_OF[one.about.kind],
    accepted: accepted.has(one.key),
  }));
  const once = new Map(findings.map((finding) => [finding.key, finding]));
  return [...once.values()].toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
