import { describe, expect, it } from "vitest";
import { offerCorpus, precisionOf, recallOf, scoreCorpus } from "@/tests/support/offer-corpus";
import { writeAsk } from "../ask";
import { requirementsOf } from "./requirements-of";

const corpus = offerCorpus();
const scores = scoreCorpus(corpus);
const askOf = (text: string) => writeAsk(requirementsOf(text).requirements);
const isText = ({ name, text }: { name: string; text: string }) => !/^\s*[{<]/.test(text) && name !== "";

describe("55 written offers with gold", () => {
  it("are at least 20 in each language, with names the catalogue knows", () => {
    expect(corpus.filter(({ name }) => name.startsWith("fr-")).length).toBeGreaterThanOrEqual(20);
    expect(corpus.filter(({ name }) => name.startsWith("en-")).length).toBeGreaterThanOrEqual(20);
    expect(corpus.flatMap(({ unknown }) => unknown)).toEqual([]);
  });

  it("have their technologies read with precision of at least 0.98 and recall of at least 0.95", () => {
    expect(precisionOf(scores.technologies), scores.technologies.wrong.join("\n")).toBeGreaterThanOrEqual(
      0.98,
    );
    expect(recallOf(scores.technologies), scores.technologies.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("have their strength read right in at least 0.95 of the cases", () => {
    expect(recallOf(scores.strength), scores.strength.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("have their alternatives grouped right in at least 0.92 of the cases", () => {
    expect(recallOf(scores.alternatives), scores.alternatives.missed.join("\n")).toBeGreaterThanOrEqual(0.92);
    expect(precisionOf(scores.alternatives), scores.alternatives.wrong.join("\n")).toBeGreaterThanOrEqual(
      0.92,
    );
  });

  it("have their months and scope read right in at least 0.97 of the cases, none invented", () => {
    expect(recallOf(scores.months), scores.months.missed.join("\n")).toBeGreaterThanOrEqual(0.97);
    expect(scores.monthsInvented).toEqual([]);
  });

  it("have no idiom read as an exclusion", () => {
    expect(scores.exclusionsInvented).toEqual([]);
  });

  it("have what is only named, and what is not compared, found in at least 0.95 of the cases", () => {
    expect(recallOf(scores.notAsked), scores.notAsked.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(scores.notCompared), scores.notCompared.missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(precisionOf(scores.notCompared), scores.notCompared.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("ask for nothing that only the company, its benefits or the law name", () => {
    expect(scores.notAsked.wrong).toEqual([]);
    for (const { name, text, notAsked, requirements } of corpus) {
      const own = new Set(requirements.flatMap(({ anyOf }) => anyOf.map(({ slug }) => slug)));
      const asked = requirementsOf(text).requirements.flatMap(({ anyOf }) => anyOf.map(({ slug }) => slug));
      expect(
        asked.filter((slug) => notAsked.includes(slug) && !own.has(slug)),
        name,
      ).toEqual([]);
    }
  });

  it.each<[string, (text: string) => string]>([
    ["other bullets", (text) => text.replace(/^(\s*)[-*•]\s+/gm, "$1▪ ")],
    ["no accents", (text) => text.normalize("NFD").replace(/\p{M}/gu, "")],
    ["other ends of lines", (text) => text.replace(/\n/g, "\r\n")],
    [
      "a presentation of the company after it",
      (text) => `${text}\n\n# About us\n\nOur customers are SAP and Datadog.\n`,
    ],
    ["its bullets in another order", reversedBullets],
  ])("are read the same with %s", (_, transformed) => {
    for (const { name, text } of corpus.filter(isText))
      expect(askOf(transformed(text)), name).toBe(askOf(text));
  });
});

/** Each list of bullets from its last to its first. */
function reversedBullets(text: string): string {
  return text.replace(
    /(?:^[ \t]*[-*•] .*(?:\n|$))+/gm,
    (list) => `${list.trimEnd().split("\n").reverse().join("\n")}\n`,
  );
}
