import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelSchema } from "../../model";
import { buildLevels, isLevelHeader, readScale } from "./levels";

describe("readScale", () => {
  const steps = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), { minLength: 2, maxLength: 6 });

  test("reads the steps in order, whatever separates them", () => {
    fc.assert(
      fc.property(steps, fc.constantFrom("-", " - ", "/", ", ", " < ", "<", " – "), (labels, separator) => {
        expect(readScale(`Niveaux (${labels.join(separator)})`).map(({ label }) => label)).toEqual(labels);
      }),
    );
  });

  test("puts the lowest first when the header counts down", () => {
    fc.assert(
      fc.property(steps, (labels) => {
        expect(readScale(`Level (${labels.join(" > ")})`).map(({ label }) => label)).toEqual(
          labels.toReversed(),
        );
      }),
    );
  });

  test.each([
    ["Niveaux (Débutant-Confirmé-Expert [10 ans min])", ["Débutant", "Confirmé", "Expert"]],
    ["Level (Beginner - Intermediate - Expert [10 years min])", ["Beginner", "Intermediate", "Expert"]],
    ["Niveau : Débutant / Confirmé / Expert (10 ans)", ["Débutant", "Confirmé", "Expert"]],
  ])("reads %s with its years", (header, labels) => {
    const scale = readScale(header);
    expect(scale.map(({ label }) => label)).toEqual(labels);
    expect(scale.map(({ minYears }) => minYears)).toEqual([null, null, 10]);
  });

  test("finds no scale in a bare header", () => {
    expect(readScale("Niveau")).toEqual([]);
    expect(isLevelHeader("Niveau")).toBe(true);
    expect(isLevelHeader("Nom")).toBe(false);
  });
});

describe("buildLevels", () => {
  test("gives valid levels with one slug each, and every used label its level", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (stated, used) => {
        const levels = buildLevels(
          stated.map((label) => ({ label, minYears: null })),
          used,
        );
        for (const level of levels) expect(levelSchema.safeParse(level).success).toBe(true);
        expect(new Set(levels.map(({ slug }) => slug)).size).toBe(levels.length);
        expect(levels.length).toBe(buildLevels([], [...stated, ...used]).length);
      }),
    );
  });

  test("gives no rank to a label that the scale lacks", () => {
    const scale = readScale("Niveaux (Débutant-Expert)");
    expect(buildLevels(scale, ["Expert", "Ninja"]).map(({ label, rank }) => [label, rank])).toEqual([
      ["Débutant", 0],
      ["Expert", 1],
      ["Ninja", null],
    ]);
  });

  test("ranks usual words in their usual order when the CV states no scale", () => {
    expect(
      buildLevels([], ["Avancé", "Curieux", "Débutant", "avancé"]).map(({ label, rank }) => [label, rank]),
    ).toEqual([
      ["Débutant", 0],
      ["Avancé", 1],
      ["Curieux", null],
    ]);
  });
});
