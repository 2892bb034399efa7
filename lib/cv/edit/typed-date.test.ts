import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../words/words";
import { typedDate } from "./typed-date";

const month = fc
  .tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${`${of}`.padStart(2, "0")}`);
const date = fc.oneof(
  month,
  month.map((text) => text.slice(0, 4)),
);

describe("a date that is typed", () => {
  it("reads what both languages show of a date", () => {
    fc.assert(
      fc.property(date, fc.constantFrom("fr" as const, "en" as const), (wanted, locale) => {
        expect(typedDate(wordsFor(locale).date(wanted))).toBe(wanted);
        expect(typedDate(` ${wanted} `)).toBe(wanted);
      }),
    );
  });

  it("reads a month before its year", () => {
    expect(["10/2018", "1/2018", "octobre 2018", "Oct 2018"].map(typedDate)).toEqual([
      "2018-10",
      "2018-01",
      "2018-10",
      "2018-10",
    ]);
  });

  it("gives back what is no date, and nothing for nothing", () => {
    expect(["  ", "hier", "2018-2020", "oct. 2018 environ", "2018-13"].map(typedDate)).toEqual([
      null,
      "hier",
      "2018-2020",
      "oct. 2018 environ",
      "2018-13",
    ]);
  });
});
