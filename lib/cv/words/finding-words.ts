import type { PartialDate, Period } from "../model";

/** Dates of an experience, a project, or a technology of the project that `project` names. */
type Dated = {
  of: "experience" | "project" | "technology";
  name: string;
  project?: string;
  period: Period;
};

/** What a check of the CV found, by its kind, with names as the CV spells them; durations are months. */
export type FindingFacts = {
  /** Two dates in the wrong order. */
  reversed: Dated;
  /** A beginning or an end that is still to come; what is to come counts nowhere. */
  future: Dated;
  /** Dates that are surely not all within those of what it belongs to. */
  outside: { of: "project" | "technology"; name: string; within: string; period: Period; outer: Period };
  /** The scale asks for more years than the projects can show. */
  level: { skill: string; level: string; minYears: number; stated: number; atMost: number };
  /** Declared and used in no project; `evaluated` counts the projects that evaluate it. */
  unused: { skill: string; evaluated: number };
  overlap: { names: readonly [string, string]; months: number };
  /** Months that no experience covers, both included, between two that do. */
  gap: { from: PartialDate; to: PartialDate; months: number; after: string; before: string };
  undeclared: { technology: string; projects: number };
  /** Two technologies that may be one. */
  near: { names: readonly [string, string] };
  sameTitle: { title: string; experiences: readonly string[] };
  empty: { of: "profile" | "experience" | "project" | "section"; name: string };
  emptySection: { name: string; project: string };
  /** A project that says something and uses nothing. */
  noTechnology: { project: string };
};

/** What was found and why it matters, in one or two plain sentences. */
export type FindingPhrases = { readonly [Kind in keyof FindingFacts]: (facts: FindingFacts[Kind]) => string };
