import { typedDate } from "@/lib/cv/edit/typed-date";
import type { Period } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";

/** A period as its fields hold it: texts, so that a slip of the finger stays where it was typed. */
export type TypedPeriod = { from: string; to: string; ongoing: boolean };

export function periodTexts({ from, to }: Period, words: Words): TypedPeriod {
  return {
    from: from === undefined ? "" : words.date(from),
    to: to == null ? "" : words.date(to),
    ongoing: to === null,
  };
}

/** What the texts mean; a text that is no date stays as it is, for the server to refuse at its field. */
export function periodTyped({ from, to, ongoing }: TypedPeriod): Period {
  const [start, end] = [typedDate(from), typedDate(to)];
  return {
    ...(start !== null && { from: start }),
    ...(ongoing ? { to: null } : end !== null && { to: end }),
  };
}

/** The same without what is no date, for showing it. */
export function readablePeriod(typed: TypedPeriod): Period {
  const { from, to } = periodTyped(typed);
  return {
    ...(from !== undefined && isDate(from) && { from }),
    ...(to !== undefined && (to === null || isDate(to)) && { to }),
  };
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}
