import type { Period } from "../../model";
import type { Category, UseKind } from "../../vocabulary";

export type RowTechnology = {
  slug: string;
  name: string;
  category: Category;
  /** `used` as soon as one of the project's uses of it is. */
  kind: UseKind;
  /** The filter asks for it: by name, category, level or search. */
  matched: boolean;
};

/** A project as the table shows it, with its own period or, when `datesInherited`, its experience's. */
export type ProjectRow = Period & {
  slug: string;
  title: string;
  experienceSlug: string;
  organisation: string;
  orgSlug: string;
  role: string;
  datesInherited: boolean;
  /** Months of its period, both ends included; 0 when its beginning is unknown. */
  months: number;
  /** In the order of the project, each once. */
  technologies: readonly RowTechnology[];
  /** How well it answers the search, 0 without one. */
  match: number;
};
