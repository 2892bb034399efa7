import { describe, expect, it } from "vitest";
import { TECHNOLOGY_SORT_KEYS } from "@/lib/cv/view/charts/technology-sorting";
import { readTechnologyList, technologiesHref, WHOLE_LIST } from "./technology-list";

const LEVELS = [{ slug: "expert" }];
const read = (search: string) => readTechnologyList(new URLSearchParams(search), LEVELS);

describe("the spelling of a list of technologies", () => {
  it("reads back as the same list", () => {
    for (const key of TECHNOLOGY_SORT_KEYS) {
      for (const descending of [true, false]) {
        const list = { ...WHOLE_LIST, q: "base de données", level: "expert", sort: { key, descending } };
        for (const asked of [list, { ...WHOLE_LIST, category: "data" as const, rows: 150 }]) {
          const { search } = new URL(technologiesHref(asked), "http://localhost");
          expect(read(search)).toEqual({ list: asked, ignored: [] });
        }
      }
    }
    expect(technologiesHref(WHOLE_LIST)).toBe("/technologies");
  });

  it("ignores and names what it does not know", () => {
    expect(read("sort=price&sort=-name&tech=bash&level=best&rows=x&utm_source=x")).toEqual({
      list: WHOLE_LIST,
      ignored: [
        { parameter: "tech", value: "bash", reason: "unknown-parameter" },
        { parameter: "level", value: "best", reason: "unreadable" },
        { parameter: "sort", value: "-name", reason: "repeated" },
        { parameter: "sort", value: "price", reason: "unreadable" },
        { parameter: "rows", value: "x", reason: "unreadable" },
      ],
    });
    expect(read("sort=").ignored).toEqual([]);
  });
});
