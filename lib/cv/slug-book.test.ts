import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SlugBook } from "./slug-book";

function slugsOf(texts: readonly string[]): string[] {
  const book = new SlugBook();
  return texts.map((text) => book.add(text));
}

describe("SlugBook", () => {
  test("never gives the same slug twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Git", "git", "Git 2", "C++", "数据", "")), (texts) => {
        expect(new Set(slugsOf(texts)).size).toBe(texts.length);
      }),
    );
  });

  test("numbers a clash from two, past numbers that texts have already", () => {
    expect(slugsOf(["Monitoring", "Monitoring", "Monitoring"])).toEqual([
      "monitoring",
      "monitoring-2",
      "monitoring-3",
    ]);
    expect(slugsOf(["Git 2", "Git", "Git"])).toEqual(["git-2", "git", "git-3"]);
  });
});
