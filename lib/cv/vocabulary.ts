/**
 * The closed lists of words a CV is written with. Kept apart from `model.ts` so that the browser can use them
 * without loading the schema library.
 */

/** Technology categories, in the order they are shown. */
export const CATEGORIES = [
  "system",
  "virtualisation",
  "automation",
  "network",
  "monitoring",
  "data",
  "development",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Kinds of titled sections of a project; the title itself stays as the CV spells it. */
export const SECTION_KINDS = [
  "objectives",
  "implementation",
  "stack",
  "evaluated",
  "results",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** How a technology stands in a project. Evaluating is not using: it never counts as exposure. */
export const USE_KINDS = ["used", "evaluated"] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** Corrections of a technology in a project, against the text: "none" is "not at all". */
export const CORRECTION_KINDS = [...USE_KINDS, "none"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** How a version of the CV came to be. */
export const REVISION_KINDS = ["import", "edit", "undo", "redo", "restore"] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
