import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../words/words";
import { roundedDate, typedDate } from "./typed-date";

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

  it("keeps the year of a part of a year and the month of a day, and says so", () => {
    const typed = ["été 2019", "mi-2021", "end of 2020", "15/03/2020", "3 mars 2020", "2020-03-15"];
    const kept = ["2019", "2021", "2020", "2020-03", "2020-03", "2020-03"];
    expect(typed.map(typedDate)).toEqual(kept);
    expect(typed.map(roundedDate)).toEqual(kept);
    expect(["2019", "10/2018", "sept. 24", "hier", ""].map(roundedDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
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
