import { readdirSync, readFileSync } from "node:fs";
import { namedFinder, readAsk } from "@/lib/cv/offer/ask";
import { requirementsOf } from "@/lib/cv/offer/reading/requirements-of";
import type { OfferReading, Requirement } from "@/lib/cv/offer/requirement";
import { CATALOGUE } from "@/lib/cv/technologies/catalogue/catalogue";
import { METHODS } from "@/lib/cv/technologies/methods/methods";

const FOLDER = new URL("../offers/", import.meta.url);
const find = namedFinder(CATALOGUE, METHODS);

/** An offer with what a careful reader finds in it, written before the reader of offers was tried on it. */
export type GoldOffer = {
  name: string;
  text: string;
  requirements: readonly Requirement[];
  notAsked: readonly string[];
  notCompared: readonly string[];
  notUnderstood: readonly string[];
  /** Spellings of the gold that the catalogue does not know: a mistake of the gold. */
  unknown: readonly string[];
};

export function offerCorpus(): GoldOffer[] {
  const files = readdirSync(FOLDER).sort();
  return files
    .filter((file) => file.endsWith(".gold"))
    .map((file) => {
      const name = file.replace(/\.gold$/, "");
      const offer = files.find((each) => each.startsWith(`${name}.`) && each !== file) ?? file;
      const lines = new Map(
        readFileSync(new URL(file, FOLDER), "utf8")
          .split("\n")
          .map((line) => line.split(/:\s(.*)/, 2) as [string, string | undefined]),
      );
      const wordsOf = (key: string) => (lines.get(key) ?? "").split(/[ ,]+/).filter((word) => word !== "");
      const { requirements, ignored } = readAsk(lines.get("ask") ?? "", find);
      return {
        name,
        text: readFileSync(new URL(offer, FOLDER), "utf8"),
        requirements,
        notAsked: wordsOf("notAsked").map((word) => find(word)?.slug ?? word),
        notCompared: wordsOf("notCompared"),
        notUnderstood: wordsOf("notUnderstood"),
        unknown: ignored.map(({ value }) => value),
      };
    });
}

/** Right, wrong and missed, with what was wrong or missed named for a person. */
export type Score = { right: number; wrong: string[]; missed: string[] };

export const precisionOf = ({ right, wrong }: Score) =>
  right + wrong.length === 0 ? 1 : right / (right + wrong.length);
export const recallOf = ({ right, missed }: Score) =>
  right + missed.length === 0 ? 1 : right / (right + missed.length);

export type CorpusScores = Record<
  "technologies" | "strength" | "alternatives" | "months" | "notAsked" | "notCompared",
  Score
> & { exclusionsInvented: string[]; monthsInvented: string[] };

/** The figures of the corpus, as the specification counts them. */
export function scoreCorpus(corpus: readonly GoldOffer[]): CorpusScores {
  const scores: CorpusScores = {
    technologies: emptyScore(),
    strength: emptyScore(),
    alternatives: emptyScore(),
    months: emptyScore(),
    notAsked: emptyScore(),
    notCompared: emptyScore(),
    exclusionsInvented: [],
    monthsInvented: [],
  };
  for (const gold of corpus) {
    const reading = requirementsOf(gold.text);
    compare(scores.technologies, gold.name, slugsOf(gold.requirements), slugsOf(reading.requirements));
    compare(
      scores.notAsked,
      gold.name,
      new Set(gold.notAsked),
      new Set(reading.notAsked.map(({ slug }) => slug)),
    );
    compare(
      scores.notCompared,
      gold.name,
      new Set(gold.notCompared),
      new Set(reading.notCompared.map(({ kind }) => kind)),
    );
    scoreRequirements(scores, gold, reading);
  }
  return scores;
}

/** Strength, grouping and months are asked of what both name. */
function scoreRequirements(scores: CorpusScores, gold: GoldOffer, reading: OfferReading): void {
  const found = new Map(reading.requirements.map((each) => [groupOf(each), each]));
  const read = slugsOf(reading.requirements);
  const expected = new Map(gold.requirements.map((each) => [groupOf(each), each]));
  for (const [group, requirement] of expected) {
    if (!requirement.anyOf.every(({ slug }) => read.has(slug))) continue;
    const same = found.get(group);
    const label = `${gold.name}: ${group}`;
    if (requirement.anyOf.length > 0) count(scores.alternatives, same !== undefined, label);
    if (same === undefined) continue;
    count(
      scores.strength,
      same.strength === requirement.strength,
      `${label} ${same.strength}, not ${requirement.strength}`,
    );
    if (requirement.months !== null || same.months !== null) {
      const isRight = JSON.stringify(same.months) === JSON.stringify(requirement.months);
      count(
        scores.months,
        isRight && same.scope === requirement.scope,
        `${label} ${JSON.stringify(same.months)}`,
      );
    }
  }
  for (const [group, requirement] of found) {
    const label = `${gold.name}: ${group}`;
    if (!expected.has(group) && requirement.anyOf.length > 1) scores.alternatives.wrong.push(label);
    if (requirement.months !== null && expected.get(group)?.months == null) scores.monthsInvented.push(label);
    if (requirement.strength === "excluded" && expected.get(group)?.strength !== "excluded") {
      scores.exclusionsInvented.push(label);
    }
  }
  for (const [group, requirement] of expected) {
    if (requirement.months !== null && !found.has(group)) scores.months.missed.push(`${gold.name}: ${group}`);
  }
}

function emptyScore(): Score {
  return { right: 0, wrong: [], missed: [] };
}

function count(score: Score, isRight: boolean, label: string): void {
  if (isRight) score.right += 1;
  else score.missed.push(label);
}

function compare(
  score: Score,
  name: string,
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
): void {
  for (const each of found) {
    if (expected.has(each)) score.right += 1;
    else score.wrong.push(`${name}: ${each}`);
  }
  for (const each of expected) if (!found.has(each)) score.missed.push(`${name}: ${each}`);
}

function slugsOf(requirements: readonly Requirement[]): Set<string> {
  return new Set(requirements.flatMap(({ anyOf }) => anyOf.map(({ slug }) => slug)));
}

function groupOf({ anyOf }: Requirement): string {
  return anyOf
    .map(({ slug }) => slug)
    .sort()
    .join("|");
}
