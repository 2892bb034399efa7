import type { PartialDate, Period } from "../model";
import { firstMonth } from "../months";
import type { DatedSpan, EvidenceFacts, ExposureFacts } from "./language";

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

/** Both dates of a period as they are written, in whatever order. */
export function bothDates(
  { date, ongoing }: { date: (date: PartialDate) => string; ongoing: string },
  { from, to }: Period,
): string {
  return `${from === undefined ? "?" : date(from)} – ${to == null ? ongoing : date(to)}`;
}

export type ExposurePhrases = {
  /** A duration that the CV dates, agreeing with it. */
  dated: (months: number) => string;
  /** An upper bound, as a sign or in words. */
  atMost: (months: number) => string;
  unknown: string;
  evaluated: string;
  declared: string;
};

/** The two durations that an exposure holds or, without any, the strongest word it allows. */
export function exposureWith(
  { stated, atMost, used, projects }: ExposureFacts,
  say: ExposurePhrases,
): string {
  if (atMost > 0) {
    const parts = [stated > 0 && say.dated(stated), atMost > stated && say.atMost(atMost)];
    return parts.filter(isSaid).join(", ");
  }
  return used > 0 ? say.unknown : projects > 0 ? say.evaluated : say.declared;
}

export type EvidencePhrases = {
  place: (missions: number, organisations: readonly string[]) => string;
  /** When the CV dates it, and for how long. */
  dated: (span: DatedSpan, months: number) => string;
  atMost: (months: number) => string;
  unknown: string;
  /** The years of the only mission; it says nothing about the technology's own dates. */
  years: (first: string, last: string | null) => string;
  lastUsed: (date: PartialDate | null) => string;
  declared: (level: string | null) => string;
  /** Projects that only evaluate it, beside others that use it or alone. */
  evaluated: (projects: number, besideUses: boolean) => string;
  unused: (isEvaluated: boolean) => string;
};

/**
 * The parts of the sentence about one technology. What is inherited is bounded by "at most", or named as the mission
 * it comes from; it is never given a duration of its own.
 */
export function evidenceWith(facts: EvidenceFacts, say: EvidencePhrases): string {
  return (facts.exposure.used > 0 ? usedParts(facts, say) : unusedParts(facts, say))
    .filter(isSaid)
    .join(", ");
}

function usedParts(
  { exposure, dated, missions, organisations }: EvidenceFacts,
  say: EvidencePhrases,
): (string | false)[] {
  const { stated, atMost, used, projects, firstUsed, lastUsed } = exposure;
  const place = say.place(missions, organisations);
  const when = dated !== null && say.dated(dated, stated);
  const isBounded = atMost > stated;
  const evaluated = projects > used && say.evaluated(projects - used, true);
  if (atMost === 0) return [place, say.unknown, evaluated];
  if (!isBounded) return [...(missions > 1 ? [place, when] : [when, place]), evaluated];
  const bound = say.atMost(atMost);
  if (missions === 1 && when === false && firstUsed !== undefined) {
    return [place, say.years(firstUsed.slice(0, 4), lastUsed?.slice(0, 4) ?? null), bound, evaluated];
  }
  return [place, when, bound, lastUsed !== undefined && say.lastUsed(lastUsed), evaluated];
}

function unusedParts({ exposure, level }: EvidenceFacts, say: EvidencePhrases): (string | false)[] {
  const { projects } = exposure;
  return [
    (level !== null || projects === 0) && say.declared(level?.label ?? null),
    projects > 0 && say.evaluated(projects, false),
    say.unused(projects > 0),
  ];
}

function isSaid(phrase: string | false): phrase is string {
  return phrase !== false;
}

/** A count in a sentence: in words up to nine, from a list that begins with one. */
export function countWith(words: readonly string[], count: number): string {
  return words[count - 1] ?? `${count}`;
}
