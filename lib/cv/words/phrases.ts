import type { PartialDate, Period } from "../model";
import { firstMonth } from "../months";

/** What two languages share: how names and dates are put side by side. */

/** `A`, `A ou B`, `A, B ou C` with `ou` as the word. */
export function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A date with the name of its month, from a list of twelve; a year is written alone. */
export function dateWith(months: readonly string[], date: PartialDate): string {
  const year = date.slice(0, 4);
  return date.length > 4 ? `${months[firstMonth(date) % 12]} ${year}` : year;
}

/** Years and months that are not zero, `0 months` alone excepted. */
export function durationWith(
  months: number,
  years: (count: number) => string,
  rest: (count: number) => string,
): string {
  const whole = Math.floor(months / 12);
  const left = months % 12;
  return [...(whole > 0 ? [years(whole)] : []), ...(left > 0 || whole === 0 ? [rest(left)] : [])].join(" ");
}

export type PeriodPhrases = {
  date: (date: PartialDate) => string;
  since: (date: string) => string;
  until: (date: PartialDate) => string;
  ongoing: string;
};

/** A period in words; an end that the CV does not give is a question mark. */
export function periodWith({ from, to }: Period, { date, since, until, ongoing }: PeriodPhrases): string {
  if (from === undefined) return to === undefined ? "" : to === null ? ongoing : until(to);
  if (to === null) return since(date(from));
  if (to === from) return date(from);
  return `${date(from)} – ${to === undefined ? "?" : date(to)}`;
}
