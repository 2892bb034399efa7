import type { Level, PartialDate, Period } from "../model";
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

/** How much of a technology the CV shows: months of its exposure, and projects. */
export type ExposureFacts = {
  /** Months that the CV itself dates. */
  stated: number;
  /** The same and what is only inherited: never more than this. */
  atMost: number;
  /** Projects that use it. */
  used: number;
  /** Projects that use or evaluate it. */
  projects: number;
};

/** From the first to the last date given, `to: null` being still going on; `hasGaps` when not all months between. */
export type DatedSpan = { from: PartialDate; to: PartialDate | null; hasGaps: boolean };

/** What the CV shows of one technology, ready to be put into a sentence. */
export type EvidenceFacts = {
  name: string;
  /** The declared level, in the CV's own word; null when there is none. */
  level: Pick<Level, "label"> | null;
  exposure: ExposureFacts & { firstUsed?: PartialDate; lastUsed?: PartialDate | null };
  /** When the CV itself dates it; null when it does not. */
  dated: DatedSpan | null;
  /** Experiences in which a project uses it. */
  missions: number;
  /** Where it is used, each named organisation once. */
  organisations: readonly string[];
};

/** The columns of a table that is taken away: a period is two of them. */
export type ExportColumn = "title" | "org" | "role" | "from" | "to" | "dates" | "months" | "technologies";

/** The words of the domain in one language, on screen as in the exports. */
export type Words = {
  locale: Locale;
  /** The language as a file names it, BCP 47: `fr-FR`. */
  tag: string;
  /** `Projets avec Proxmox : 3`, with the space that the language wants before a colon. */
  labelled: (label: string, text: string) => string;
  /** `3 projets sur 24`. */
  shownOf: (shown: number, total: number) => string;
  /** `oct. 2008`, or `2008` for a year. */
  date: (date: PartialDate) => string;
  /** `oct. 2008 – nov. 2021`, `depuis mars 2022`; "" for a period without dates. */
  period: (period: Period) => string;
  /** Months as `13 ans 2 mois`. */
  duration: (months: number) => string;
  /** An upper bound: `≤ 13 ans 2 mois`, whose sign is never alone at the end of a line. */
  atMost: (months: number) => string;
  /**
   * How long a technology was used: `11 ans attestés`, `≤ 13 ans 2 mois`, `1 an attesté, ≤ 13 ans 5 mois`. Without a
   * duration, what else is known: `durée inconnue`, `évalué`, `déclaré`. Only what the CV dates is called dated.
   */
  exposure: (exposure: ExposureFacts) => string;
  /** The same as a sentence without a full stop: `Bash : trois missions, au plus 14 ans 6 mois, dernier usage mai 2024`. */
  evidence: (evidence: EvidenceFacts) => string;
  /** Stands where the end of a period would, while it has none. */
  ongoing: string;
  /** A technology that was evaluated, not used: `Ceph (évalué)`. */
  evaluated: (name: string) => string;
  categories: Readonly<Record<Category, string>>;
  columns: Readonly<Record<ExportColumn, string>>;
  /** Whose dates a row shows: the project's own, or its experience's, which only say when it took place at most. */
  datesOf: Readonly<Record<"project" | "experience", string>>;
  /** The whole filter in one sentence, without a full stop. */
  sentence: (filter: NamedFilter) => string;
};
