import type { AskedMonths } from "../requirement";
import type { Group } from "./alternatives";

/** A duration of experience; `groups` are what it is asked of, none for the person. */
export type AskedDuration = { months: AskedMonths; groups: readonly Group[]; start: number; end: number };

const NUMBERS = new Map(
  [
    ["un", "une", "one"],
    ["deux", "two"],
    ["trois", "three"],
    ["quatre", "four"],
    ["cinq", "five"],
    ["six"],
    ["sept", "seven"],
    ["huit", "eight"],
    ["neuf", "nine"],
    ["dix", "ten"],
    ["onze", "eleven"],
    ["douze", "twelve"],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);
const NUMBER = `(?:\\d{1,2}|${[...NUMBERS.keys()].join("|")})`;
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d+.,/-])(${NUMBER})\s*(?:\(\s*\w+\s*\)\s*)?(\+|plus|or more|ou plus)?\s*(?:(?:-|–|—|/|a|to|et|and|ou)\s*(${NUMBER})\s*\+?\s*)?(ans?|annees?|years?|yrs?|mois|months?|of (?:which|them|those|that))(?![\p{L}])`,
  "gu",
);

/** Most sentences have none, and need no closer look. */
const UNIT = /\b(?:ans?|annees?|years?|yrs?|mois|months?)\b/;

const NOT_BEFORE =
  /(?:il y a|agee?s? (?:de )?|cdd|cdi|contrat|contract|duree|duration|renouvelable|stage|internship|alternance|apprentissage|freelance|preavis|notice|essai|probation|(?:over|in|for|within|during) (?:the )?(?:last|past|next)|past|last|next|dernier(?:e)?s|prochain(?:e)?s|moins de|less than|fewer than|up to|jusqu'a|within|d'ici|sous|every|tous les|chaque|garantie?|bac\s*\+?)\W*(?:\w+\W+){0,2}$/;
const NOT_AFTER =
  /^\s*(?:d'existence|d'anciennete dans|of (?:history|existence|growth|innovation)|old\b|renouvelable|contract|ago\b|d'age|de (?:cdd|contrat|mission|stage|garantie|croissance|formation)|d'etudes|d'etude|d'histoire|in business|fixed|plein|apres le bac|of (?:study|studies|age|service)|de conges?)/;
const CUE =
  /experien|\bexp\b|experimente|pratique|practice|practical|minimum|\bmini\b|\bmin\b|au moins|at least|seniorit|anciennete|background|track record|confirme|\d\s*\+\s*(?:ans|years?|yrs?)|(?:years?|yrs?|ans) (?:in|with|of|using|as|\w+ing|en|sur|avec|dans|comme)\b|or more|ou plus|et plus/;

/** The durations of experience that a sentence of the offer's demands, in plain letters, asks for. */
export function durationsIn(plain: string, groups: readonly Group[]): AskedDuration[] {
  if (!UNIT.test(plain)) return [];
  const taken = new Set<Group>();
  return [...plain.matchAll(DURATION)].flatMap((match): AskedDuration[] => {
    const { 0: text, index } = match;
    const end = index + text.length;
    const before = plain.slice(Math.max(0, index - 45), index);
    const after = plain.slice(end, end + 60);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(after) || isHistory(plain, index)) return [];
    const months = monthsOf(match[1], match[3], match[4]);
    if (months === null) return [];
    const near = [...governed(plain, groups, index, end)].filter((group) => !taken.has(group));
    for (const group of near) taken.add(group);
    if (near.length === 0 && !CUE.test(plain)) return [];
    return [{ months, groups: near, start: index, end }];
  });
}

/** "Depuis dix ans, nous…"; but "tu codes en React depuis quatre ans" is said to the candidate. */
function isHistory(plain: string, index: number): boolean {
  const before = plain.slice(0, index);
  return /\b(?:depuis|since)\W*(?:\w+\W+){0,2}$/.test(before) && !/\b(?:tu|vous|you)\b/.test(before);
}

function monthsOf(low = "", high: string | undefined, unit = ""): AskedMonths | null {
  const times = /^(?:mois|month)/.test(unit) ? 1 : 12;
  const min = numberOf(low) * times;
  const max = high === undefined ? null : numberOf(high) * times;
  if (min <= 0 || (max !== null && max < min) || min > 40 * 12) return null;
  return { min, max: max === min ? null : max };
}

function numberOf(text: string): number {
  return NUMBERS.get(text) ?? Number(text);
}

const BEFORE_IT =
  /^\s*(?:\([^()]*\))?\s*[,:(–—-]?\s*(?:\(|depuis|for|pendant|minimum|mini|min\.?|au moins|at least|avec|with|plus de|more than|over|d'experience|experience|exp\.?|:|\s)*$/;
const CLAUSE =
  /[,;:()]|\b(?:maitris\w+|connaiss\w+|knowledge|understanding|vous|you|ainsi qu\w+|dont|including|idealement|ideally)\b/;

/** "une expérience (5 ans minimum) en administration Linux": the brackets that only hold the duration. */
function betweenBrackets(after: string): string {
  return after.replace(/^[^(),;:]*\)/, "");
}

/** What stands right before it ("Ansible : 3 ans"), else the enumeration that follows in its clause. */
function governed(plain: string, groups: readonly Group[], start: number, end: number): readonly Group[] {
  const bracketed = beforeBrackets(plain, groups, start);
  if (bracketed.length > 0) return bracketed;
  const before = groups.filter((group) => group.end <= start).at(-1);
  const following = groups.filter((group) => group.start >= end);
  const [next] = following;
  const isNext =
    next !== undefined &&
    !CLAUSE.test(betweenBrackets(plain.slice(end, next.start))) &&
    next.start - end < 90;
  if (before !== undefined && BEFORE_IT.test(plain.slice(before.end, start))) {
    const isClose = /^\s*[(:–—-]/.test(plain.slice(before.end, start)) || !isNext;
    if (isClose)
      return /^\s*\(/.test(plain.slice(before.end, start)) ? [before] : joinedWith(before, plain, groups);
  }
  return isNext ? following.filter(({ run }) => run === next.run) : [];
}

/** "Angular and TypeScript, 2 years": said of both. */
function joinedWith(last: Group, plain: string, groups: readonly Group[]): readonly Group[] {
  const before = groups.filter(({ end }) => end <= last.start).at(-1);
  const isJoined =
    before !== undefined && /^\s*(?:et|and|&|\+)\s*$/.test(plain.slice(before.end, last.start));
  return isJoined ? [...joinedWith(before, plain, groups), last] : [last];
}

/** "Java and Spring (Boot, Security) - 6 years": what the brackets, which only make it precise, are said of. */
function beforeBrackets(plain: string, groups: readonly Group[], start: number): readonly Group[] {
  if (!/\)\s*[:,–—-]\s*$/.test(plain.slice(0, start))) return [];
  const close = plain.lastIndexOf(")", start);
  const open = plain.lastIndexOf("(", close);
  const inside = groups.some((group) => group.start > open && group.end <= close);
  const last = groups.filter((group) => group.end <= open).at(-1);
  if (!inside || last === undefined || !/^\s*[\d.]*\w?\s*$/.test(plain.slice(last.end, open))) return [];
  return groups.filter(({ run, end }) => run === last.run && end <= open);
}
