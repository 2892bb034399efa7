import type { Locale } from "../../vocabulary";
import { offerWordsFor } from "../../words/offer-words";
import { wordsFor } from "../../words/words";
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

/** The comparison in counts, never in percent; groups without requirements are left out. "" when there is nothing. */
export function headlineOf(
  counts: Counts,
  { notCompared, notUnderstood }: Pick<OfferReading, "notCompared" | "notUnderstood">,
  locale: Locale,
): string {
  const { strengths, headline } = offerWordsFor(locale);
  const { labelled } = wordsFor(locale);
  const counted = (say: (count: number) => string, count: number) => (count === 0 ? [] : [say(count)]);
  const groupText = (strength: CountedStrength) => {
    const total = VERDICTS.reduce((sum, verdict) => sum + counts[strength][verdict], 0);
    if (total === 0) return [];
    const text =
      strength === "must"
        ? VERDICTS.flatMap((verdict) => counted(headline.verdicts[verdict], counts.must[verdict])).join(", ")
        : headline.of(counts[strength].shown, total);
    return [labelled(strengths[strength], text)];
  };
  return [
    ...COUNTED.flatMap(groupText),
    ...counted(headline.notCompared, notCompared.length),
    ...counted(headline.notUnderstood, notUnderstood.length),
  ].join(" · ");
}
