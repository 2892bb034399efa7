import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import {
  cleared,
  isFiltered,
  LIST_PARAMETERS,
  partsOf,
  sortedBy,
  toggleColumn,
  toggleTechnology,
  toggleValue,
  withoutPart,
  withTechnologyMode,
  withValue,
} from "./edit-query";
import { EMPTY_QUERY } from "./query";

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
  });

  it("keeps at least one column, in the order of the table", () => {
    expect(toggleColumn({ ...EMPTY_QUERY, cols: ["title"] }, "title").cols).toEqual(["title"]);
    expect(toggleColumn({ ...EMPTY_QUERY, cols: ["period"] }, "title").cols).toEqual(["title", "period"]);
  });
});
