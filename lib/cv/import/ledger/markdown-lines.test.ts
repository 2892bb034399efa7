import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLines, toMarkdown } from "./markdown-lines";

const fragment = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "# A",
    "A",
    "===",
    "---",
    "```",
    "~~~",
    "* a",
    "  - b",
    "| a | b |",
    "|---|---|",
    "<!-- a",
    "-->",
    "",
    "***",
  ),
);

function kindsOf(text: string): string[] {
  return readLines(text.split("\n")).map(({ kind }) => kind);
}

describe("readLines", () => {
  test("gives one line for each line, in order and as it is", () => {
    fc.assert(
      fc.property(fc.array(fragment), (texts) => {
        const lines = readLines(texts);
        expect(lines.map(({ text }) => text)).toEqual(texts);
        expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1));
      }),
    );
  });

  test.each([
    [
      "headings of both styles",
      "# A\nB\n===\nC\n---\n##D",
      ["heading", "heading", "underline", "heading", "underline", "heading"],
    ],
    ["headings, not hashtags or shebangs", "#tag\n#!/bin/sh\n#", ["text", "text", "markup"]],
    ["a sentence above a rule", "Une phrase entière.\n---", ["text", "rule"]],
    [
      "bullets and numbers",
      "* a\n- b\n+ c\n1. d\n2) e\n• f",
      ["item", "item", "item", "item", "item", "item"],
    ],
    ["tables", "a | b\n--- | ---\n1 | 2\n\nx | y", ["header-row", "delimiter", "row", "blank", "text"]],
    ["code, where nothing is a heading", "```sh\n# a\n```\n# b", ["code", "code", "code", "heading"]],
    ["a fence that never closes as text", "```\n# a", ["text", "heading"]],
    ["comments", "<!-- a\nb -->\n<!-- open", ["comment", "comment", "text"]],
    ["front matter", "---\nname: A\n---\n# B", ["front-matter", "front-matter", "front-matter", "heading"]],
    ["a rule first, which is no front matter", "---\n# B\n---", ["rule", "heading", "rule"]],
    ["lines without text", "<div>\n\\newpage\n\u00a0", ["markup", "markup", "blank"]],
  ])("tells %s", (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});

describe("toMarkdown", () => {
  test("takes indentation off, tabs too, and keeps what is deeper", () => {
    expect(toMarkdown(readLines(["", "  * a", "    * b", "\t* c", "", "---"]), 2)).toBe("* a\n  * b\n* c");
  });

  test("keeps lines apart that do not follow each other", () => {
    const [first, , third] = readLines(["a", "b", "c"]);
    expect(toMarkdown([first, third].filter((line) => line !== undefined))).toBe("a\n\nc");
  });
});
