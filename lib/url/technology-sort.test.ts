import { describe, expect, it } from "vitest";
import { TECHNOLOGY_SORT_KEYS } from "@/lib/cv/view/charts/technology-sorting";
import { readTechnologySort, technologiesHref } from "./technology-sort";

const read = (search: string) => readTechnologySort(new URLSearchParams(search));

describe("the spelling of an order of technologies", () => {
  it("reads back as the same order", () => {
    for (const key of TECHNOLOGY_SORT_KEYS) {
      for (const descending of [true, false]) {
        const { search } = new URL(technologiesHref({ key, descending }), "http://localhost");
        expect(read(search)).toEqual({ sort: { key, descending }, ignored: [] });
      }
    }
  });

  it("ignores and names what it does not know", () => {
    expect(read("sort=price&sort=-name&tech=bash&utm_source=x")).toEqual({
      sort: { key: "name", descending: false },
      ignored: [
        { parameter: "tech", value: "bash", reason: "unknown-parameter" },
        { parameter: "sort", value: "-name", reason: "repeated" },
        { parameter: "sort", value: "price", reason: "unreadable" },
      ],
    });
    expect(read("sort=").ignored).toEqual([]);
  });
});
