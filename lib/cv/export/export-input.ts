import type { CvIndex } from "../view/filter/index-cv";
import type { ViewQuery } from "../view/filter/query";
import { sentenceOf } from "../view/filter/sentence";
import { type View, viewOf } from "../view/filter/view";
import type { Locale } from "../vocabulary";
import { type Words, wordsFor } from "../words/words";
import { anonymousInput } from "./anonymous-input";
import { DEFAULT_OPTIONS, type ExportOptions } from "./export-options";

/** All that an exporter may use. What is private is not in `index.cv` unless the owner asked for it. */
export type ExportInput = {
  index: CvIndex;
  view: View;
  /** The filter in words, in the language of the export. */
  sentence: string;
  words: Words;
  /** The day of the export, `YYYY-MM-DD`. */
  date: string;
  /** The address of the same view; null when there is no site to link to. */
  link: string | null;
  /** Those that the format does not know have no effect. */
  options: ExportOptions;
};

/** The view and its words, the same for every format; anonymous from here on when that is asked for. */
export function exportInputOf(
  index: CvIndex,
  query: ViewQuery,
  locale: Locale,
  { date, link, options }: Pick<ExportInput, "date" | "link"> & { options?: ExportOptions },
): ExportInput {
  const words = wordsFor(locale);
  const input: ExportInput = {
    index,
    view: viewOf(index, query),
    sentence: sentenceOf(index, query, words),
    words,
    date,
    link,
    options: options ?? DEFAULT_OPTIONS,
  };
  return input.options.anonymous ? anonymousInput(input) : input;
}
