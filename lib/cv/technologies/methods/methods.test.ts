import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue";
import { CATALOGUE_LEXICON, matchAt } from "../catalogue/lexicon";
import { tokensOf } from "../catalogue/tokens";
import { METHOD_SPELLINGS, METHODS, OFFER_LEXICON } from "./methods";

describe("the methods", () => {
  it("are at least 100, none of them a technology", () => {
    expect(METHODS.length).toBeGreaterThanOrEqual(100);
    const technologies = new Set(CATALOGUE.map(({ slug }) => slug));
    expect(METHODS.filter(({ slug }) => technologies.has(slug))).toEqual([]);
    expect(new Set(METHODS.map(({ slug }) => slug)).size).toBe(METHODS.length);
  });

  it("take no spelling of a technology", () => {
    const taken = METHOD_SPELLINGS.filter(({ text }) => {
      const tokens = tokensOf(text);
      const match = matchAt(tokens, 0, true, CATALOGUE_LEXICON);
      return match !== null && match.to === tokens.length;
    });
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it.each(METHOD_SPELLINGS)("are recognised as $text", ({ text, entry }) => {
    const tokens = tokensOf(text);
    const match = matchAt(tokens, 0, true, OFFER_LEXICON);
    expect(match?.to).toBe(tokens.length);
    expect(match?.entry).toBe(entry);
  });
});
