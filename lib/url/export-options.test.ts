import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS, SEPARATORS } from "@/lib/cv/export/export-options";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { exportHref, readOptions } from "./export-options";

const read = (search: string, known: Parameters<typeof readOptions>[1] = ["anonymous", "separator"]) => {
  const { options, rest, ignored } = readOptions(new URLSearchParams(search), known);
  return { options, rest: rest.toString(), ignored };
};

describe("the options of an export", () => {
  it("are read from the query string, which keeps the rest", () => {
    expect(read("tech=bash&separator=semicolon&anonymous=1&q=a+b")).toEqual({
      options: { anonymous: true, separator: "semicolon" },
      rest: "tech=bash&q=a+b",
      ignored: [],
    });
    expect(read("separator=comma&anonymous=0")).toEqual({ options: DEFAULT_OPTIONS, rest: "", ignored: [] });
    expect(read("separator=&anonymous=")).toEqual({ options: DEFAULT_OPTIONS, rest: "", ignored: [] });
  });

  it("are written as they are read, after the view", () => {
    for (const anonymous of [true, false]) {
      for (const separator of SEPARATORS) {
        for (const query of [EMPTY_QUERY, { ...EMPTY_QUERY, tech: ["bash"] }]) {
          const href = exportHref("/cv.csv", query, { anonymous, separator });
          expect(read(new URL(href, "http://localhost").search)).toEqual({
            options: { anonymous, separator },
            rest: query.tech.length > 0 ? "tech=bash" : "",
            ignored: [],
          });
        }
      }
    }
    expect(exportHref("/cv.csv", EMPTY_QUERY)).toBe("/cv.csv");
  });

  it("that are unreadable or given again have no effect and are named", () => {
    expect(read("separator=tab&anonymous=1&anonymous=0&anonymous=1")).toEqual({
      options: { anonymous: true, separator: "comma" },
      rest: "",
      ignored: [
        { parameter: "anonymous", value: "0", reason: "repeated" },
        { parameter: "separator", value: "tab", reason: "unknown-value" },
      ],
    });
  });

  it("hide the name unless they clearly say not to", () => {
    for (const text of ["1", "true", "YES", "oui", "maybe"]) {
      expect(read(`anonymous=${text}`).options.anonymous, text).toBe(true);
    }
    for (const text of ["", "0", "false", "non"]) {
      expect(read(`anonymous=${text}`).options.anonymous, text).toBe(false);
    }
    expect(read("anonymous=maybe").ignored).toEqual([
      { parameter: "anonymous", value: "maybe", reason: "unknown-value" },
    ]);
  });

  it("that the format does not know stay with the rest, which names them", () => {
    expect(read("separator=semicolon&anonymous=1", ["separator"])).toEqual({
      options: { anonymous: false, separator: "semicolon" },
      rest: "anonymous=1",
      ignored: [],
    });
  });
});
