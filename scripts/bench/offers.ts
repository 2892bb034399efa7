import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { importCv } from "@/lib/cv/import/import-cv";
import { compareOffer } from "@/lib/cv/offer/comparison";
import { LONGEST_OFFER } from "@/lib/cv/offer/requirement";
import { publicCv } from "@/lib/cv/public";
import { CATALOGUE } from "@/lib/cv/technologies/catalogue/catalogue";
import { METHODS } from "@/lib/cv/technologies/methods/methods";
import { EDGES, FAMILY_LIST } from "@/lib/cv/technologies/relations/relations";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { offerCorpus, precisionOf, recallOf, type Score, scoreCorpus } from "@/tests/support/offer-corpus";
import { offerPair, overclaimsOf, TODAY } from "@/tests/support/offer-pairs";
import { quantile } from "./quantile";
import { atLeast, atMost, type Figure, milliseconds, type Report } from "./report";

const PAIRS = 10_000;
const ROUNDS = 40;

const share = (value: number) => value.toFixed(3);
const whole = (value: number) => value.toLocaleString("en");

/** How offers are read and matched: the figures of docs/offers.md. */
export async function offersReport(): Promise<Report> {
  const corpus = offerCorpus();
  const scores = scoreCorpus(corpus);
  const precision = (what: string, score: Score, bar: number) =>
    atLeast(what, precisionOf(score), bar, share);
  const recall = (what: string, score: Score, bar: number) => atLeast(what, recallOf(score), bar, share);
  return {
    title: "Offers: what is read in them, and what is claimed of the CV",
    how: `${corpus.length} written offers with gold in tests/offers; times in Node, median of ${ROUNDS}`,
    figures: [
      atLeast("technologies of the catalogue", CATALOGUE.length, 2_200, whole),
      atLeast("methods", METHODS.length, 100, whole),
      atLeast("edges is and part", EDGES.filter(({ kind }) => kind !== "follows").length, 600, whole),
      atLeast("families", FAMILY_LIST.length, 120, whole),
      precision("technologies, precision", scores.technologies, 0.98),
      recall("technologies, recall", scores.technologies, 0.95),
      recall("strength", scores.strength, 0.95),
      recall("alternatives grouped", scores.alternatives, 0.92),
      recall("months and scope", scores.months, 0.97),
      recall("named, not asked", scores.notAsked, 0.95),
      recall("not compared", scores.notCompared, 0.95),
      atMost("months invented", scores.monthsInvented.length, 0, whole),
      atMost("idioms read as exclusions", scores.exclusionsInvented.length, 0, whole),
      atMost(`overclaims in ${whole(PAIRS)} random pairs of CV and offer`, overclaims(), 0, whole),
      await timeOfLongest(corpus.map(({ text }) => text)),
    ],
  };
}

function overclaims(): number {
  return fc.sample(offerPair, PAIRS).filter((pair) => overclaimsOf(pair).length > 0).length;
}

/** The longest offer there may be, held against the real CV. */
async function timeOfLongest(texts: readonly string[]): Promise<Figure> {
  const read = importCv(await readFile("db/seed/cv.md"));
  if (!read.ok) throw new Error("The CV that comes with Parcours cannot be read.");
  const index = indexCv(publicCv(read.cv), TODAY);
  const prose = texts.filter((text) => !/^\s*[{<]/.test(text)).join("\n\n");
  const offer = prose.repeat(8).slice(0, LONGEST_OFFER * 0.9);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    compareOffer(index, offer, "fr");
    return performance.now() - start;
  });
  return atMost("reading 45 kB and matching", quantile(times, 0.5), 50, milliseconds);
}
