import { describe, expect, test } from "vitest";
import { CORPUS_FOLDERS, corpusCases } from "@/tests/support/corpus";
import { scoreOf, totalOf } from "@/tests/support/corpus-score";

const cases = CORPUS_FOLDERS.flatMap(corpusCases);
const scored = cases.map((one) => ({ one, score: scoreOf(one) }));
const total = totalOf(scored.map(({ score }) => score));

/** What the importer reaches, in shares of 0 to 1 and in counts. To be moved with it, in the better direction only. */
const BARS = { read: 132, names: 132, leaks: 0, experiences: 0.95, technologies: 0.97, parts: 0.98 };

describe("the written CVs", () => {
  test("are a hundred and thirty-two, each with its gold", () => {
    expect(total.cvs).toBe(132);
  });

  test("are read at least as well as they were", () => {
    const faults = scored.flatMap(({ one, score }) => score.faults.map((fault) => `${one.name}: ${fault}`));
    const counts = { read: total.read, names: total.names };
    const shares = { experiences: total.experiences, technologies: total.technologies, parts: total.parts };
    for (const [what, value] of Object.entries({ ...counts, ...shares })) {
      const bar = BARS[what as keyof typeof BARS];
      expect(value, `${what}\n${faults.join("\n")}`).toBeGreaterThanOrEqual(bar);
    }
  });

  test("publish nothing that is private, but for what is known", () => {
    const leaks = scored.flatMap(({ one, score }) => score.leaks.map((word) => `${one.name}: ${word}`));
    expect(leaks.length, leaks.join("\n")).toBeLessThanOrEqual(BARS.leaks);
  });
});

describe("the score", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("No case");
  const { gold } = first;
  const scoreWith = (change: Partial<typeof gold>) => scoreOf({ ...first, gold: { ...gold, ...change } });

  test("falls with each field of an experience that is wrong", () => {
    const [experience, ...others] = gold.experiences;
    if (experience === undefined) throw new Error("No experience");
    const right = scoreOf(first).experiences.found;
    for (const change of [
      { organisation: "Elsewhere" },
      { role: "Other" },
      { from: "1999" },
      { to: "1999" },
    ]) {
      const experiences = [{ ...experience, ...change }, ...others];
      expect(scoreWith({ experiences }).experiences.found).toBe(right - 1);
    }
  });

  test("counts an experience that nobody had, a word that is no technology, and a private word", () => {
    expect(scoreWith({ experiences: gold.experiences.slice(1) }).experiences.wrong).toBe(1);
    expect(scoreWith({ notTechnologies: ["Debian"] }).technologies.wrong).toBe(1);
    expect(scoreWith({ private: ["Talvern"] }).leaks).toEqual(["Talvern"]);
  });

  test("weighs what is wrong as much as what is missing", () => {
    const score = scoreWith({ experiences: gold.experiences.slice(1), notTechnologies: ["Debian"] });
    expect(totalOf([score]).experiences).toBeCloseTo(2 / 3);
    expect(totalOf([score]).technologies).toBeLessThan(totalOf([scoreOf(first)]).technologies);
  });
});
