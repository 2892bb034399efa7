import type { PartialDate } from "../model";
import { readDate } from "../read-period";

/**
 * The date that a person typed: `2018`, `10/2018`, `2018-10`, `oct. 2018`, `été 2018`, in French or English. Null when
 * nothing is typed, and the text itself when it is no date, so that validation can name it.
 */
export function typedDate(text: string): PartialDate | string | null {
  const typed = text.trim();
  if (typed === "") return null;
  return readDate(typed)?.date ?? typed;
}

/** The date that is kept of a text that says more than a CV keeps: "été 2019" is `2019`. Null for any other text. */
export function roundedDate(text: string): PartialDate | null {
  const read = readDate(text.trim());
  return read?.isRounded ? read.date : null;
}
