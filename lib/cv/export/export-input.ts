import type { CvIndex } from "../view/filter/index-cv";
import type { ViewQuery } from "../view/filter/query";
import { sentenceOf } from "../view/filter/sentence";
import { type View, viewOf } from "../view/filter/view";
import type { Locale } from "../vocabulary";
import { type Words, wordsFor } from "../words/words";
import { anonymousInput } from "./anonymous-input";
import { DEFAULT_OPTIONS, type ExportOptions } from "./export-options";

/** Another order of the projects than the view's own. */
export type RowOrder = {
  inOrder: (rows: View["rows"]) => View["rows"];
  /** Says which, in the language of the export. */
  sentence: string;
};

/** All that an exporter may use. What is private is not in `index.cv` unless the owner asked for it. */
export type ExportInput = {
  index: CvIndex;
  view: View;
  /** The filter in words, in the language of the export. */
  sentence: string;
  words: Words;
  /** Says in which order the projects are, when it is not that of the view. */
  order: string | null;
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
  {
    date,
    link,
    options,
    order,
  }: Pick<ExportInput, "date" | "link"> & { options?: ExportOptions; order?: RowOrder | null },
): ExportInput {
  const words = wordsFor(locale);
  const view = viewOf(index, query);
  const input: ExportInput = {
    index,
    view: order == null ? view : { ...view, rows: order.inOrder(view.rows) },
    order: order?.sentence ?? null,
    sentence: sentenceOf(index, query, words),
    words,
    date,
    link,
    options: options ?? DEFAULT_OPTIONS,
  };
  return input.options.anonymous ? anonymousInput(input) : input;
}
