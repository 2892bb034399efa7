import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Period, periodSchema } from "./model";
import { findPeriod, isReversed, isWithin, overlaps } from "./read-period";

const year = fc.integer({ min: 1950, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const two = (number: number) => String(number).padStart(2, "0");

/** Ways to write a month of a year, each with what it must be read as. */
const FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const ENGLISH = "January February March April May June July August September October November December".split(
  " ",
);
const SHORT = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split(" ");
const date = fc.tuple(year, month, fc.integer({ min: 0, max: 7 })).map(([y, m, form]) => ({
  text:
    [
      `${y}/${two(m)}`,
      `${two(m)}-${y}`,
      `${m}/${y}`,
      `${y}-${two(m)}`,
      `${FRENCH[m - 1]} ${y}`,
      `${ENGLISH[m - 1]} ${y}`,
      `${SHORT[m - 1]} ${y}`,
    ][form] ?? String(y),
  read: form === 7 ? String(y) : `${y}-${two(m)}`,
}));
const connector = fc.constantFrom(" à ", " au ", " - ", " – ", " — ", " to ", " until ", " → ", " jusqu’à ");
const now = fc.constantFrom(
  "Aujourd'hui",
  "aujourd’hui",
  "Présent",
  "Maintenant",
  "Current",
  "now",
  "en cours",
  "à ce jour",
  "ongoing",
  "today",
);
const decoration = fc.constantFrom(
  ["", ""],
  ["📅 ", ""],
  ["`", "`"],
  ["**", "**"],
  ["_", "_"],
  ["*(", ")*"],
  ['<span class="dates">', "</span>"],
  ["Acme - Développeur - ", ""],
  ["### Senior Engineer @ Acme (", ")"],
  ["Acme, ", ", Paris"],
);

function read(text: string): Period | undefined {
  return findPeriod(text)?.period;
}

describe("findPeriod", () => {
  test("reads both ends of a range in any form, with whatever stands around it", () => {
    fc.assert(
      fc.property(date, connector, date, decoration, (from, to, end, [before = "", after = ""]) => {
        expect(read(`${before}${from.text}${to}${end.text}${after}`)).toEqual({
          from: from.read,
          to: end.read,
        });
      }),
    );
  });

  test("reads a range that is still going on", () => {
    fc.assert(
      fc.property(date, connector, now, decoration, (from, to, end, [before = "", after = ""]) => {
        expect(read(`${before}${from.text}${to}${end}${after}`)).toEqual({ from: from.read, to: null });
      }),
    );
  });

  test("gives a valid period within any text, or none", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            date.map(({ text }) => text),
            now,
            connector,
            fc.string(),
          ),
        ),
        (pieces) => {
          const text = pieces.join(" ");
          const found = findPeriod(text);
          if (found === null) return;
          expect(periodSchema.safeParse(found.period).success).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test.each<[string, Period]>([
    ["2006/01 à 2007/01", { from: "2006-01", to: "2007-01" }],
    ["04-2023 – Aujourd'hui", { from: "2023-04", to: null }],
    ["de 10/2011 à 09/2012", { from: "2011-10", to: "2012-09" }],
    ["Oct 2023 – Présent", { from: "2023-10", to: null }],
    ["Fév 2026 - Maintenant", { from: "2026-02", to: null }],
    ["depuis 2022", { from: "2022", to: null }],
    ["Ansible (2021-)", { from: "2021", to: null }],
    ["Ansible (mars 2021 – …)", { from: "2021-03", to: null }],
    ["Ansible [2021/03 - ...]", { from: "2021-03", to: null }],
    ["since March 2020", { from: "2020-03", to: null }],
    ["August 2016 - Current", { from: "2016-08", to: null }],
    ["2018-2020", { from: "2018", to: "2020" }],
    ["2016-18", { from: "2016", to: "2018" }],
    ["Acme (2019/20)", { from: "2019", to: "2020" }],
    ["2010-12", { from: "2010-12", to: "2010-12" }],
    ["Q3 2019 – Q1 2022", { from: "2019-07", to: "2022-03" }],
    ["T2 2021 à aujourd’hui", { from: "2021-04", to: null }],
    ["Acme, Q4 2020", { from: "2020-10", to: "2020-12" }],
    ["Feb '22 – Dec '23", { from: "2022-02", to: "2023-12" }],
    ["Acme | Jan 2024 – | Engineer", { from: "2024-01", to: null }],
    ["2021/actuellement", { from: "2021", to: null }],
    ["janvier 2019 - juin 2020", { from: "2019-01", to: "2020-06" }],
    ["janvier à juin 2020", { from: "2020-01", to: "2020-06" }],
    ["Sept. 2015 – Dec. 2016", { from: "2015-09", to: "2016-12" }],
    ["2006-01 — 2007-01", { from: "2006-01", to: "2007-01" }],
    ["from 2012 to 2014", { from: "2012", to: "2014" }],
    ["15/03/2019 au 20/06/2019", { from: "2019-03", to: "2019-06" }],
    ["1er mars 2019 au 3 avril 2020", { from: "2019-03", to: "2020-04" }],
    ["2019 à ce jour", { from: "2019", to: null }],
    ["jusqu’en 2014", { to: "2014" }],
    ["2020", { from: "2020", to: "2020" }],
    ["01/2020", { from: "2020-01", to: "2020-01" }],
    ["Acme - Développeur - 2020", { from: "2020", to: "2020" }],
    ["Migration (2020)", { from: "2020", to: "2020" }],
    ["Stage mars 2020", { from: "2020-03", to: "2020-03" }],
    ["2019 - 2018", { from: "2019", to: "2018" }],
  ])("reads %s", (text, period) => {
    expect(read(text)).toEqual(period);
  });

  test.each([
    "Patrick Bernard - 18/11/1980",
    "né le 18 novembre 1980",
    "1980-11-18",
    "06 12 34 20 18",
    "+33 6 2018 2019",
    "(514) 555-2018",
    "75020 Paris",
    "2000 Neuchâtel",
    "Windows Server 2019",
    "Windows Server 2012/2016",
    "2000 serveurs",
    "Windows 2016-19",
    "lot 2018-20-4",
    "Stockage (7-14 jours)",
    "May the force",
    "Bilan 2018",
    "C'est en cours",
  ])("sees no period in %s", (text) => {
    expect(findPeriod(text)).toBeNull();
  });

  test.each([
    ["Acme (August 2016 - Current)", "(August 2016 - Current)"],
    ["Acme, de 10/2011 à 09/2012, Brest", "de 10/2011 à 09/2012"],
    ["Aug 2016 – Present · 7 yrs 2 mos", "Aug 2016 – Present · 7 yrs 2 mos"],
    ["Acme depuis 2022", "depuis 2022"],
    ["Ansible (2021 -), Git", "(2021 -)"],
  ])("says where the period of %s stands", (text, span) => {
    const found = findPeriod(text);
    expect(text.slice(found?.start, found?.end)).toBe(span);
  });
});

describe("comparing periods", () => {
  const period = fc.record({
    from: date.map(({ read: from }) => from),
    to: fc.option(date.map(({ read: to }) => to)),
  });

  test("two periods overlap whichever comes first", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  test("what lies within also overlaps, when it is not reversed", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        fc.pre(!isReversed(a) && !isReversed(b) && isWithin(a, b));
        expect(overlaps(a, b)).toBe(true);
      }),
    );
  });

  test("a year contains its months, and a reversed period is told at the precision that both ends have", () => {
    expect(isWithin({ from: "2018-03", to: "2018-04" }, { from: "2018", to: "2018" })).toBe(true);
    expect(isWithin({ from: "2018", to: null }, { from: "2018", to: "2020" })).toBe(false);
    expect(overlaps({ from: "2024-03", to: "2024-05" }, { from: "2023-10", to: "2023-11" })).toBe(false);
    expect(isReversed({ from: "2019-05", to: "2019" })).toBe(false);
    expect(isReversed({ from: "2019-05", to: "2019-04" })).toBe(true);
  });
});
