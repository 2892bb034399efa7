import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import {
  cleared,
  isEveryChosen,
  isFiltered,
  isGroupedByExperience,
  LIST_PARAMETERS,
  partsOf,
  sortedBy,
  sortedValues,
  tidySearch,
  toggleColumn,
  toggleEvery,
  toggleTechnology,
  toggleValue,
  withoutParameter,
  withoutPart,
  withPeriod,
  withSearch,
  withTechnologyMode,
  withValue,
} from "./edit-query";
import { EMPTY_QUERY, SORT_KEYS } from "./query";

const anyQuery = arbitraryCv.chain(arbitraryQuery);

describe("editing a query", () => {
  it("undoes a tick with a second one", () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...LIST_PARAMETERS), (query, parameter) => {
        const ticked = toggleValue(query, parameter, "new-value");
        expect(ticked[parameter]).toContain("new-value");
        expect(toggleValue(ticked, parameter, "new-value")).toEqual(query);
      }),
    );
  });

  it("ticks a technology where the others are, and unticks it wherever it is", () => {
    expect(toggleTechnology(EMPTY_QUERY, "bash").tech).toEqual(["bash"]);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const ticked = toggleTechnology(query, "new-value");
        expect(ticked[query.must.length > 0 ? "must" : "tech"]).toContain("new-value");
        expect(toggleTechnology(ticked, "new-value")).toEqual(query);
        for (const slug of [...query.tech, ...query.must]) {
          const { tech, must } = toggleTechnology(query, slug);
          expect([...tech, ...must]).not.toContain(slug);
        }
      }),
    );
  });

  it("takes each part away until nothing is filtered", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const emptied = partsOf(query).reduce(withoutPart, query);
        expect(emptied).toEqual(cleared(query));
        expect(isFiltered(emptied)).toBe(false);
        expect(isFiltered(query)).toBe(partsOf(query).length > 0);
      }),
    );
  });

  it("refuses a technology that was wanted by wanting it no more", () => {
    const wanted = withValue(withValue(EMPTY_QUERY, "tech", "php"), "must", "php");
    expect(withValue(wanted, "not", "php")).toMatchObject({ tech: [], must: [], not: ["php"] });
    expect(withValue(withValue(EMPTY_QUERY, "not", "php"), "tech", "php")).toMatchObject({
      tech: ["php"],
      not: [],
    });
  });

  it("switches between any and every technology without losing one", () => {
    const any = { ...EMPTY_QUERY, tech: ["bash", "git"] };
    expect(withTechnologyMode(any, "every")).toMatchObject({ tech: [], must: ["bash", "git"] });
    expect(withTechnologyMode(withTechnologyMode(any, "every"), "any")).toEqual(any);
  });

  it("sorts by a new column in its natural direction and turns the same one round", () => {
    expect(sortedBy(EMPTY_QUERY, "title").sort).toEqual({ key: "title", descending: false });
    expect(sortedBy(EMPTY_QUERY, "duration").sort).toEqual({ key: "duration", descending: true });
    expect(sortedBy(EMPTY_QUERY, "end").sort).toEqual({ key: "end", descending: false });
    const from = { ...EMPTY_QUERY, sort: { key: "title", descending: true } as const };
    const natural = SORT_KEYS.filter(
      (key) => sortedBy(key === "title" ? EMPTY_QUERY : from, key).sort.descending,
    );
    expect(natural).toEqual(["end", "start", "duration", "match"]);
  });

  it("keeps at least one column, in the order of the table", () => {
    expect(toggleColumn({ ...EMPTY_QUERY, cols: ["title"] }, "title").cols).toEqual(["title"]);
    expect(toggleColumn({ ...EMPTY_QUERY, cols: ["period"] }, "title").cols).toEqual(["title", "period"]);
  });

  it("ticks several technologies at once, and takes all of them away when all are ticked", () => {
    const some = { ...EMPTY_QUERY, tech: ["bash"], must: ["php"] };
    expect(isEveryChosen(some, ["bash", "php"])).toBe(true);
    expect(isEveryChosen(some, ["bash", "go"])).toBe(false);
    expect(toggleEvery(some, ["bash", "go"])).toMatchObject({ tech: ["bash", "go"], must: ["php"] });
    expect(toggleEvery(some, ["bash", "php"])).toMatchObject({ tech: [], must: [] });
    expect(toggleEvery({ ...some, not: ["go"] }, ["go"])).toMatchObject({ tech: ["bash", "go"], not: [] });
  });

  it("wants a technology that was refused by refusing it no more, and leaves other lists alone", () => {
    const refused = { ...EMPTY_QUERY, not: ["php"], org: ["php"], tech: ["go"] };
    expect(withValue(refused, "must", "php")).toMatchObject({ must: ["php"], not: [], org: ["php"] });
    expect(withValue(refused, "tech", "php")).toMatchObject({ tech: ["go", "php"], not: [], org: ["php"] });
    expect(withValue(refused, "org", "aday")).toMatchObject({ org: ["aday", "php"], not: ["php"] });
    expect(withValue(refused, "level", "php")).toMatchObject({ level: ["php"], not: ["php"], tech: ["go"] });
    expect(withValue(refused, "not", "cobol")).toMatchObject({ not: ["cobol", "php"], tech: ["go"] });
  });

  it("names its parts in the order of the URL", () => {
    const query = {
      ...EMPTY_QUERY,
      tech: ["a"],
      must: ["b"],
      org: ["c"],
      from: "2018",
      to: "2019-02",
      q: "x",
    };
    expect(partsOf(query)).toEqual([
      { parameter: "tech", value: "a" },
      { parameter: "must", value: "b" },
      { parameter: "org", value: "c" },
      { parameter: "period", from: "2018", to: "2019-02" },
      { parameter: "q", value: "x" },
    ]);
    const left = { ...query, to: null };
    expect(withPeriod(query, "2018", null)).toEqual(left);
    // Both ends of a period go together, and one end alone is a part too.
    const timeless = { ...left, from: null };
    expect(withoutPart(query, { parameter: "period", from: "2018", to: "2019-02" })).toEqual(timeless);
    expect(withoutPart(left, { parameter: "period", from: "2018", to: null })).toEqual(timeless);
    expect(partsOf({ ...EMPTY_QUERY, to: "2019" })).toEqual([
      { parameter: "period", from: null, to: "2019" },
    ]);
    expect(withoutParameter(query, "tech")).toEqual({ ...query, tech: [] });
    // Two of a list: one of them goes.
    const two = { ...EMPTY_QUERY, q: "x", tech: ["a", "b"] };
    expect(withoutPart(two, { parameter: "tech", value: "a" })).toEqual({ ...two, tech: ["b"] });
  });

  it("tidies a search without changing its words", () => {
    expect(withSearch(EMPTY_QUERY, "  gestion \n\t dns ").q).toBe("gestion dns");
    expect(tidySearch("a\ud83db\udc4d c")).toBe("ab c");
    expect(tidySearch("\ud83d\udc4d ok")).toBe("\ud83d\udc4d ok");
  });

  it("keeps the order and the columns when the filter goes", () => {
    const laidOut = {
      ...EMPTY_QUERY,
      sort: { key: "title", descending: false } as const,
      cols: ["role" as const],
    };
    expect(cleared({ ...laidOut, q: "x", tech: ["a"], from: "2018" })).toEqual(laidOut);
  });

  it("heads projects with their experience when they are sorted by date or employer", () => {
    const grouped = SORT_KEYS.filter((key) =>
      isGroupedByExperience({ ...EMPTY_QUERY, sort: { key, descending: true } }),
    );
    expect(grouped).toEqual(["end", "start", "org"]);
  });

  it("sorts values and keeps each once", () => {
    expect(sortedValues(["b", "a", "b"])).toEqual(["a", "b"]);
  });
});
