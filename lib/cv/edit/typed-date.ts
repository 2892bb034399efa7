import type { PartialDate } from "../model";
import { findPeriod } from "../read-period";

/**
 * The date that a person typed: `2018`, `10/2018`, `2018-10`, `oct. 2018`, in French or English. Null when nothing is
 * typed, and the text itself when it is no date, so that whoever validates it can say so.
 */
export function typedDate(text: string): PartialDate | string | null {
  const typed = text.trim();
  if (typed === "") return null;
  if (/^\d{4}(-\d{2})?$/.test(typed)) return typed;
  const found = findPeriod(typed);
  if (found === null || found.start > 0 || found.end < typed.length) return typed;
  const { from, to } = found.period;
  return from !== undefined && from === to ? from : typed;
}
