import type { CvIndex } from "../../view/filter/index-cv";
import type { Locale } from "../../vocabulary";
import type { Comparison } from "../comparison";

/** All that a file of a comparison may use. */
export type ComparisonInput = {
  index: CvIndex;
  comparison: Comparison;
  /** The language of the file. */
  locale: Locale;
  /** The day of the export, `YYYY-MM-DD`. */
  date: string;
  /** The address of the same comparison; null when there is no site to link to. */
  link: string | null;
};
