import type { Cv } from "../../model";
import { plainLetters } from "../reading/plain-letters";
import type { OfferReading } from "../requirement";

/** What an offer asks of the person beside technologies, held against what the CV says of it. */
export type ComparedDemand = {
  kind: "language" | "degree";
  quote: string;
  /** In the words of the CV; "" when the CV has such entries, but not this one. */
  found: string;
  /** `possible`: the CV names it without a level that can be compared. */
  verdict: "reached" | "possible" | "not-reached" | "absent";
};

type NotCompared = OfferReading["notCompared"][number];

/** By the letters their names begin with, without accents, in both languages. */
const LANGUAGES: readonly RegExp[] = [
  /\b(?:anglais|english|toeic|toefl|ielts)/,
  /\b(?:francais|french)/,
  /\b(?:allemand|german)/,
  /\b(?:espagnol|spanish)/,
  /\b(?:italien|italian)/,
  /\b(?:neerlandais|dutch)/,
  /\b(?:portugais|portuguese)/,
];

/** Levels of the CEFR in order, A1 to C2, and the everyday words that stand for them. */
const CEFR: readonly RegExp[] = [
  /\ba1\b|\b(?:debutant|beginner)/,
  /\ba2\b|\b(?:notions?|scolaire|basic|elementa)/,
  /\bb1\b|\b(?:intermedia|technique|technical|\blu\b)/,
  /\bb2\b|\b(?:professionn?el|working|operationnel|parle|spoken|upper[- ]intermediate|autonome)/,
  /\bc1\b|\b(?:couramment|courant|fluent|fluency|avance|advanced|excellent|proficient)/,
  /\bc2\b|\b(?:bilingu|maternel|native|mother tongue)/,
];

/** Years of study after school that a degree takes. */
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/\bbts\b|\bdut\b|\bdeug\b|\bhnd\b/, 2],
  [/\blicence\b|\bbut\b|\bbachelor|\bbsc\b|\bdegrees?\b/, 3],
  [/\bmaster|\bmsc\b|\bm2\b|\bingenieur|\bengineering degree/, 5],
  [/\bdoctora|\bph\.?d\b|\bthese\b/, 8],
];
/** "Aucun diplôme n'est exigé", "you don't need a degree". */
const NOT_ASKED =
  /\b(?:aucune?|sans condition|no|don't need|do not need|not required|pas (?:exige|requis|demande))\b/;

/**
 * Languages and degrees are compared where the CV lists some; of all else, and of a CV that lists none, nothing is said:
 * it stays not compared.
 */
export function comparedDemands(
  { languages, education }: Pick<Cv, "languages" | "education">,
  notCompared: readonly NotCompared[],
): { compared: ComparedDemand[]; notCompared: NotCompared[] } {
  const compared: ComparedDemand[] = [];
  const others: NotCompared[] = [];
  for (const demand of notCompared) {
    const plain = plainLetters(demand.quote);
    const found = NOT_ASKED.test(plain)
      ? []
      : demand.kind === "language" && languages.length > 0
        ? comparedLanguages(plain, languages)
        : demand.kind === "degree" && education.length > 0
          ? comparedDegree(plain, education)
          : [];
    if (found.length === 0) others.push(demand);
    compared.push(...found.map((each) => ({ ...each, quote: demand.quote })));
  }
  return { compared, notCompared: others };
}

type Found = Omit<ComparedDemand, "quote">;

function comparedLanguages(plain: string, languages: Cv["languages"]): Found[] {
  return LANGUAGES.flatMap((words): Found[] => {
    const asked = words.exec(plain);
    if (asked === null) return [];
    const own = languages.find(({ name }) => words.test(plainLetters(name)));
    if (own === undefined) return [{ kind: "language", found: "", verdict: "absent" }];
    const least = levelIn(plain.slice(asked.index)) ?? levelIn(plain);
    const level = levelIn(plainLetters(own.level));
    const verdict =
      least === null || (level !== null && level >= least)
        ? "reached"
        : level === null
          ? "possible"
          : "not-reached";
    return [{ kind: "language", found: own.level === "" ? own.name : `${own.name} (${own.level})`, verdict }];
  });
}

/** The lowest level that a text gives, so that "B2 ou C1" asks for B2; null for none. */
function levelIn(plain: string): number | null {
  const level = CEFR.findIndex((words) => words.test(plain));
  return level < 0 ? null : level;
}

function comparedDegree(plain: string, education: Cv["education"]): Found[] {
  const asked = yearsIn(plain);
  if (asked.length === 0) return [];
  const best = education
    .map(({ degree, field, institution }) => ({
      found: [degree, field, institution].filter((part) => part !== "").join(", "),
      years: Math.max(-1, ...yearsIn(plainLetters(`${degree} ${field}`))),
    }))
    .reduce((a, b) => (b.years > a.years ? b : a));
  const least = Math.min(...asked);
  const verdict = best.years < 0 ? "possible" : best.years >= least ? "reached" : "not-reached";
  return [{ kind: "degree", found: best.found, verdict }];
}

function yearsIn(plain: string): number[] {
  const spelled = [...plain.matchAll(/\bbac ?\+ ?(\d)/g)].map(([, years]) => Number(years));
  return [...spelled, ...DEGREES.filter(([words]) => words.test(plain)).map(([, years]) => years)];
}
