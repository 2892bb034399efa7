import { type TypedPeriod, typedPeriod } from "@/lib/cv/edit/typed-date";
import type { Period } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";

/** A period as its fields show it. */
export function periodTexts({ from, to }: Period, words: Words): TypedPeriod {
  return {
    from: from === undefined ? "" : words.date(from),
    to: to == null ? "" : words.date(to),
    ongoing: to === null,
  };
}

/** What the texts mean without what is no date, for showing it. */
export function readablePeriod(typed: TypedPeriod): Period {
  const { from, to } = typedPeriod(typed);
  return {
    ...(from !== undefined && isDate(from) && { from }),
    ...(to !== undefined && (to === null || isDate(to)) && { to }),
  };
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}
