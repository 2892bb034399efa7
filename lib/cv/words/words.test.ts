import { describe, expect, it } from "vitest";
import type { Period } from "../model";
import { wordsFor } from "./words";

const french = wordsFor("fr");
const english = wordsFor("en");

const PERIODS: [period: Period, french: string, english: string][] = [
  [{ from: "2008-10", to: "2021-11" }, "oct. 2008 – nov. 2021", "Oct 2008 – Nov 2021"],
  [{ from: "2008", to: "2018" }, "2008 – 2018", "2008 – 2018"],
  [{ from: "2022-03", to: null }, "depuis mars 2022", "since Mar 2022"],
  [{ from: "2024-03", to: "2024-03" }, "mars 2024", "Mar 2024"],
  [{ from: "2020", to: "2020" }, "2020", "2020"],
  [{ from: "2020-02" }, "févr. 2020 – ?", "Feb 2020 – ?"],
  [{ to: "2021-08" }, "jusqu’à août 2021", "until Aug 2021"],
  [{ to: "2021" }, "jusqu’en 2021", "until 2021"],
  [{ to: null }, "en cours", "ongoing"],
  [{}, "", ""],
];

const DURATIONS: [months: number, french: string, english: string][] = [
  [0, "0 mois", "0 months"],
  [1, "1 mois", "1 month"],
  [3, "3 mois", "3 months"],
  [12, "1 an", "1 year"],
  [13, "1 an 1 mois", "1 year 1 month"],
  [24, "2 ans", "2 years"],
  [158, "13 ans 2 mois", "13 years 2 months"],
];

describe("words", () => {
  it.each(PERIODS)("say the period %j", (period, fr, en) => {
    expect(french.period(period)).toBe(fr);
    expect(english.period(period)).toBe(en);
  });

  it.each(DURATIONS)("say %i months", (months, fr, en) => {
    expect(french.duration(months)).toBe(fr);
    expect(english.duration(months)).toBe(en);
  });

  it("say an upper bound", () => {
    expect(french.atMost(158)).toBe("≤\u00a013 ans 2 mois");
    expect(english.atMost(3)).toBe("≤\u00a03 months");
  });
});
