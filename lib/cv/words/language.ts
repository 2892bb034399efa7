import type { PartialDate, Period } from "../model";
import type { Category, Locale } from "../vocabulary";

/** A filter with names in the place of slugs, ready to be put into a sentence. */
export type NamedFilter = {
  tech: readonly string[];
  must: readonly string[];
  not: readonly string[];
  category: readonly Category[];
  org: readonly string[];
  level: readonly string[];
  from: PartialDate | null;
  to: PartialDate | null;
  q: string;
};

/** The columns of a table that is taken away: a period is two of them. */
export type ExportColumn = "title" | "org" | "role" | "from" | "to" | "months" | "technologies";

/** What the domain says in one language, on screen as in the exports. */
export type Words = {
  locale: Locale;
  /** `oct. 2008`, or `2008` for a year. */
  date: (date: PartialDate) => string;
  /** `oct. 2008 – nov. 2021`, `depuis mars 2022`; "" for a period without dates. */
  period: (period: Period) => string;
  /** Months as `13 ans 2 mois`. */
  duration: (months: number) => string;
  /** An upper bound: `≤ 13 ans 2 mois`. */
  atMost: (months: number) => string;
  /** Stands where the end of a period would, while it has none. */
  ongoing: string;
  /** A technology that was evaluated, not used: `Ceph (évalué)`. */
  evaluated: (name: string) => string;
  categories: Readonly<Record<Category, string>>;
  columns: Readonly<Record<ExportColumn, string>>;
  /** The whole filter in one sentence, without a full stop. */
  sentence: (filter: NamedFilter) => string;
};
