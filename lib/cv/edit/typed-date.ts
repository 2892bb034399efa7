import type { PartialDate, Period } from "../model";
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

/** A period as its fields hold it: texts, so that a slip of the finger stays where it was typed. */
export type TypedPeriod = { from: string; to: string; ongoing: boolean };

/** What the texts mean; a text that is no date stays as it is, for validation to refuse at its field. */
export function typedPeriod({ from, to, ongoing }: TypedPeriod): Period {
  const [start, end] = [typedDate(from), typedDate(to)];
  return {
    ...(start !== null && { from: start }),
    ...(ongoing ? { to: null } : end !== null && { to: end }),
  };
}

/** The date that is kept of a text that says more than a CV keeps: "été 2019" is `2019`. Null for any other text. */
export function roundedDate(text: string): PartialDate | null {
  const read = readDate(text.trim());
  return read?.isRounded ? read.date : null;
}
