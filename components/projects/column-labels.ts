import type { Column } from "@/lib/cv/view/filter/query";

/** The message that titles each column, in the table and in its menu. */
export const COLUMN_LABELS = {
  title: "project",
  org: "organisation",
  role: "role",
  period: "period",
  duration: "duration",
  technologies: "technologies",
} as const satisfies Record<Column, string>;
