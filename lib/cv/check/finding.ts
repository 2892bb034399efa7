import type { Problem } from "../import/ledger/problem-messages";
import type { PartialDate, Period } from "../model";

/** What the candidate may want to mend, gravest first. */
export const SEVERITIES = ["error", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where in the editor it is mended. */
export type FindingTarget =
  | { noun: "profile" }
  | { noun: "skillGroup"; slug: string }
  | { noun: "experience"; slug: string }
  | { noun: "project"; slug: string }
  /** Position among the custom sections. */
  | { noun: "section"; at: number }
  | { noun: "technology"; slug: string }
  | { noun: "levels" }
  | { noun: "import" };

/** What was found, with names as the CV spells them; durations are months. */
export type FindingAbout =
  /** Two dates in the wrong order; `project` is that of a technology. */
  | {
      kind: "reversed";
      of: "experience" | "project" | "technology";
      name: string;
      project?: string;
      period: Period;
    }
  /** A beginning or an end that is still to come; what is to come counts nowhere. `project` is that of a technology. */
  | {
      kind: "future";
      of: "experience" | "project" | "technology";
      name: string;
      project?: string;
      period: Period;
    }
  /** Dates that are surely not all within those of what it belongs to. */
  | {
      kind: "outside";
      of: "project" | "technology";
      name: string;
      within: string;
      period: Period;
      outer: Period;
    }
  /** What the importer asked, and nothing in the CV answers yet. */
  | { kind: "question"; problem: Problem }
  /** The scale asks for more years than the projects can show. */
  | { kind: "level"; skill: string; level: string; minYears: number; stated: number; atMost: number }
  /** Declared, and used in no project; evaluated in so many. */
  | { kind: "unused"; skill: string; evaluated: number }
  | { kind: "overlap"; names: readonly [string, string]; months: number }
  /** Months that no experience covers, both included, between two that do. */
  | { kind: "gap"; from: PartialDate; to: PartialDate; months: number; after: string; before: string }
  | { kind: "undeclared"; technology: string; projects: number }
  /** Two technologies that may be one. */
  | { kind: "near"; names: readonly [string, string] }
  | { kind: "sameTitle"; title: string; experiences: readonly string[] }
  | { kind: "empty"; of: "profile" | "experience" | "project" | "section"; name: string }
  | { kind: "emptySection"; name: string; project: string };

export type FindingKind = FindingAbout["kind"];

/** One thing found, before anybody looked at it. */
export type Found = {
  /** The same for as long as it is the same finding: what `acceptedFindings` holds. */
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
};
