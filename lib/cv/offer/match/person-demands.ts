import type { Cv } from "../../model";
import { plainLetters } from "../reading/plain-letters";
import { SPOKEN_LANGUAGES } from "../reading/spoken-languages";
import type { OfferReading } from "../requirement";
import { comparedCertificates } from "./certificates";

/** What an offer asks of the person beside technologies, held against what the CV says of it. */
export type ComparedDemand = {
  kind: "language" | "degree" | "certificate";
  quote: string;
  /** The part of the quote that asks for it: "allemand", "Bac+5", "CKA". */
  asked: string;
  /** In the words of the CV; "" when the CV has such entries, but not this one. */
  found: string;
  /** `possible`: the CV names it without a level that can be compared. */
  verdict: "reached" | "possible" | "not-reached" | "absent";
};

type NotCompared = OfferReading["notCompared"][number];

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
 * Languages, degrees and certificates are compared where the CV lists some; of all else, and of a CV that lists none,
 * nothing is said: it stays not compared.
 */
export function comparedDemands(
  cv: Pick<Cv, "languages" | "education" | "certifications">,
  notCompared: readonly NotCompared[],
): { compared: ComparedDemand[]; notCompared: NotCompared[] } {
  const compared: ComparedDemand[] = [];
  const others: NotCompared[] = [];
  for (const demand of notCompared) {
    const found = comparedDemand(demand, cv);
    if (found.length === 0) others.push(demand);
    compared.push(...found.map((each) => ({ ...each, quote: demand.quote })));
  }
  return { compared, notCompared: others };
}

type Found = Omit<ComparedDemand, "quote">;

function comparedDemand(
  { kind, quote }: NotCompared,
  { languages, education, certifications }: Parameters<typeof comparedDemands>[0],
): Found[] {
  if (NOT_ASKED.test(plainLetters(quote))) return [];
  if (kind === "language" && languages.length > 0) return comparedLanguages(quote, languages);
  if (kind === "degree" && education.length > 0) return comparedDegree(quote, education);
  if (kind !== "certificate" || certifications.length === 0) return [];
  return comparedCertificates(quote, certifications).map((certificate) => ({ kind, ...certificate }));
}

function comparedLanguages(quote: string, languages: Cv["languages"]): Found[] {
  const plain = plainLetters(quote);
  return SPOKEN_LANGUAGES.flatMap((words): Found[] => {
    const match = words.exec(plain);
    if (match === null) return [];
    const asked = quote.slice(match.index, match.index + match[0].length);
    const own = languages.find(({ name }) => words.test(plainLetters(name)));
    if (own === undefined) return [{ kind: "language", asked, found: "", verdict: "absent" }];
    const least = levelIn(plain.slice(match.index)) ?? levelIn(plain);
    const level = levelIn(plainLetters(own.level));
    const verdict =
      least === null || (level !== null && level >= least)
        ? "reached"
        : level === null
          ? "possible"
          : "not-reached";
    const found = own.level === "" ? own.name : `${own.name} (${own.level})`;
    return [{ kind: "language", asked, found, verdict }];
  });
}

/** The lowest level that a text gives, so that "B2 ou C1" asks for B2; null for none. */
function levelIn(plain: string): number | null {
  const level = CEFR.findIndex((words) => words.test(plain));
  return level < 0 ? null : level;
}

function comparedDegree(quote: string, education: Cv["education"]): Found[] {
  const degrees = degreesIn(quote);
  const [first] = degrees;
  if (first === undefined) return [];
  const best = education
    .map(({ degree, field, institution }) => ({
      found: [degree, field, institution].filter((part) => part !== "").join(", "),
      years: Math.max(-1, ...degreesIn(`${degree} ${field}`).map(({ years }) => years)),
    }))
    .reduce((a, b) => (b.years > a.years ? b : a));
  const least = degrees.reduce((a, b) => (b.years < a.years ? b : a), first);
  const verdict = best.years < 0 ? "possible" : best.years >= least.years ? "reached" : "not-reached";
  return [{ kind: "degree", asked: least.asked, found: best.found, verdict }];
}

/** The degrees that a text names, with the years of study each takes. */
function degreesIn(text: string): { asked: string; years: number }[] {
  const plain = plainLetters(text);
  const asWritten = ({ 0: { length }, index = 0 }: RegExpMatchArray) => text.slice(index, index + length);
  return [
    ...[...plain.matchAll(/\bbac ?\+ ?(\d)/g)].map((match) => ({
      asked: asWritten(match),
      years: Number(match[1]),
    })),
    ...DEGREES.flatMap(([words, years]) => {
      const match = words.exec(plain);
      return match === null ? [] : [{ asked: asWritten(match), years }];
    }),
  ];
}
