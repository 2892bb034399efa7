import type { Locale } from "../../vocabulary";
import type { OfferReading } from "../requirement";
import { type MatchedRequirement, VERDICTS, type Verdict } from "./match-of";

const COUNTED = ["must", "asked", "nice"] as const;
export type CountedStrength = (typeof COUNTED)[number];
export type Counts = Readonly<Record<CountedStrength, Readonly<Record<Verdict, number>>>>;

/** How many requirements of each strength have each verdict; what is excluded is not counted. */
export function countsOf(matched: readonly Pick<MatchedRequirement, "strength" | "verdict">[]): Counts {
  const countsOfStrength = (strength: CountedStrength) => {
    const those = matched.filter((requirement) => requirement.strength === strength);
    const count = (verdict: Verdict) => those.filter((each) => each.verdict === verdict).length;
    return {
      shown: count("shown"),
      declared: count("declared"),
      evaluated: count("evaluated"),
      near: count("near"),
      absent: count("absent"),
    };
  };
  return { must: countsOfStrength("must"), asked: countsOfStrength("asked"), nice: countsOfStrength("nice") };
}

type Phrases = {
  groups: Record<CountedStrength, string>;
  verdicts: Record<Verdict, readonly [one: string, many: string]>;
  of: (shown: number, total: number) => string;
  notCompared: readonly [string, string];
  notUnderstood: readonly [string, string];
  colon: string;
};

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  fr: {
    groups: { must: "Obligatoire", asked: "Demandé", nice: "Un plus" },
    verdicts: {
      shown: ["démontrée", "démontrées"],
      declared: ["déclarée", "déclarées"],
      evaluated: ["évaluée", "évaluées"],
      near: ["proche", "proches"],
      absent: ["absente", "absentes"],
    },
    of: (shown, total) => `${shown} sur ${total}`,
    notCompared: ["non comparée", "non comparées"],
    notUnderstood: ["non comprise", "non comprises"],
    colon: " : ",
  },
  en: {
    groups: { must: "Must have", asked: "Asked", nice: "Nice to have" },
    verdicts: {
      shown: ["shown", "shown"],
      declared: ["declared", "declared"],
      evaluated: ["evaluated", "evaluated"],
      near: ["near", "near"],
      absent: ["absent", "absent"],
    },
    of: (shown, total) => `${shown} of ${total}`,
    notCompared: ["not compared", "not compared"],
    notUnderstood: ["not understood", "not understood"],
    colon: ": ",
  },
};

/** The comparison in counts, never in percent; groups without requirements are left out. "" when there is nothing. */
export function headlineOf(
  counts: Counts,
  { notCompared, notUnderstood }: Pick<OfferReading, "notCompared" | "notUnderstood">,
  locale: Locale,
): string {
  const { groups, verdicts, of, colon, ...phrases } = PHRASES[locale];
  const counted = ([one, many]: readonly [string, string], count: number) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const groupText = (strength: CountedStrength) => {
    const total = VERDICTS.reduce((sum, verdict) => sum + counts[strength][verdict], 0);
    if (total === 0) return [];
    const text =
      strength === "must"
        ? VERDICTS.flatMap((verdict) => counted(verdicts[verdict], counts.must[verdict])).join(", ")
        : of(counts[strength].shown, total);
    return [`${groups[strength]}${colon}${text}`];
  };
  return [
    ...COUNTED.flatMap(groupText),
    ...counted(phrases.notCompared, notCompared.length),
    ...counted(phrases.notUnderstood, notUnderstood.length),
  ].join(" · ");
}
