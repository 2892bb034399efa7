import { describe, expect, it } from "vitest";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { comparedPairOf } from "./compared-pair";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY, type ViewQuery } from "./query";
import { viewOf } from "./view";

const index = indexCv(
  aCv({
    experiences: [
      anExperience({
        projects: [
          aProject({ title: "Un", uses: ["bash", "php"] }),
          aProject({ title: "Deux", uses: ["bash"] }),
          aProject({ title: "Trois", uses: ["bash", "ansible"] }),
          aProject({ title: "Quatre", uses: ["php"] }),
        ],
      }),
    ],
  }),
  "2026-11",
);

function counts(query: Partial<ViewQuery>) {
  return comparedPairOf(index, { ...EMPTY_QUERY, ...query })?.parts.map(
    ({ kind, shown }) => `${kind} ${shown}`,
  );
}

describe("two technologies of a filter", () => {
  it("are split into both, only the first and only the second, in either mode", () => {
    const expected = ["both 1", "first 2", "second 1"];
    expect(counts({ tech: ["bash", "php"] })).toEqual(expected);
    expect(counts({ must: ["bash", "php"] })).toEqual(expected);
  });

  it("keep what else is asked for, and count what their links show", () => {
    const pair = comparedPairOf(index, { ...EMPTY_QUERY, tech: ["bash", "php"], not: ["ansible"] });
    expect(pair?.parts.map(({ shown }) => shown)).toEqual([1, 1, 1]);
    for (const { query, shown } of pair?.parts ?? []) expect(viewOf(index, query).shown).toBe(shown);
  });

  it("are no pair when they are one or three", () => {
    expect(counts({ tech: ["bash"] })).toBeUndefined();
    expect(counts({ tech: ["ansible", "bash", "php"] })).toBeUndefined();
  });
});
