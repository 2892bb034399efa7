import type { Problem } from "../import/ledger/problem-messages";
import type { FindingFacts } from "../words/finding-words";

/** Kinds of findings, gravest first. */
export const SEVERITIES = ["error", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where in the editor it is mended. */
export type FindingTarget =
  | { noun: "profile" }
  | { noun: "skillGroup"; slug: string; skill: string }
  | { noun: "experience"; slug: string }
  | { noun: "project"; slug: string }
  /** Position among the custom sections. */
  | { noun: "section"; at: number }
  | { noun: "technology"; slug: string }
  | { noun: "levels" }
  | { noun: "import" };

/** What was found, with what its sentence needs; `question` is one that the importer asked and nothing in the CV answers yet. */
export type FindingAbout =
  | { [Kind in keyof FindingFacts]: { kind: Kind } & FindingFacts[Kind] }[keyof FindingFacts]
  | { kind: "question"; problem: Problem };

export type FindingKind = FindingAbout["kind"];

/** One thing found, before anybody looked at it. */
export type Found = {
  /** Stays the same as long as the finding does; `acceptedFindings` holds it. */
  key: string;
  target: FindingTarget;
  about: FindingAbout;
};

export type Finding = Found & {
  severity: Severity;
  /** The candidate says that this is right. */
  accepted: boolean;
};

export const SEVERITY_OF: Readonly<Record<FindingKind, Severity>> = {
  reversed: "error",
  future: "error",
  outside: "error",
  question: "error",
  level: "warning",
  unused: "warning",
  overlap: "warning",
  gap: "warning",
  undeclared: "hint",
  near: "hint",
  sameTitle: "hint",
  empty: "hint",
  emptySection: "hint",
  noTechnology: "hint",
};
