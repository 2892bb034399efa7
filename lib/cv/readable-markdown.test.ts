import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "@/components/ui/markdown";
import { parseMarkdown } from "@/lib/export/markdown-blocks";
import { isReadableMarkdown } from "./readable-markdown";

const rendered = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

describe("a text that nests beyond reading", () => {
  it.each([
    ["quotes", ">".repeat(8_000)],
    ["quotes in a list", `- ${"> ".repeat(1_000)}x`],
    ["lists on one line", `${"- ".repeat(3_000)}x`],
    ["numbered lists on one line", `${"1. ".repeat(3_000)}x`],
    ["lists, each line deeper", Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")],
    ["emphasis", "*a **b ".repeat(14_000)],
    ["emphasis that closes", `${"*a ".repeat(2_000)}b${"*".repeat(2_000)}`],
    ["brackets", `${"[".repeat(20_000)}x`],
    ["emphasis in words", "a*".repeat(40_000)],
  ])("is shown as it is, at once: %s", (_name, text) => {
    const began = performance.now();
    expect(isReadableMarkdown(text)).toBe(false);
    expect(rendered(text)).toContain("whitespace-pre-wrap");
    expect(parseMarkdown(text)).toMatchObject([{ kind: "paragraph" }]);
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it("is told from one that people write", () => {
    for (const text of [
      "> quoted\n> > twice\n\n- a\n  - b\n    1. c\n\n**bold** and *slanted*, ~~gone~~, [link](https://example.org)",
      "* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *",
      "snake_case_name, other_name ".repeat(80),
      "* **Stack**: `a[0]`, *x*\n".repeat(80),
      "| **a** | [b](https://example.org) |\n".repeat(40),
    ]) {
      expect(isReadableMarkdown(text)).toBe(true);
      expect(rendered(text)).not.toContain("whitespace-pre-wrap");
    }
  });

  it("is the only one that a parser or a renderer could fail on", () => {
    const part = fc.constantFrom(
      ">",
      "> ",
      "- ",
      "1. ",
      "  ",
      "*",
      "**",
      "_",
      "~~",
      "[",
      "](",
      ")",
      "a",
      "`",
      "\n",
      "\n\n",
      "<b>",
      "|",
      "\\",
    );
    const repeated = fc.tuple(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 400 }),
    );
    fc.assert(
      fc.property(fc.array(repeated, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts
          .map(([some, times]) => some.join("").repeat(times))
          .join("")
          .slice(0, 1_200);
        expect(() => [parseMarkdown(text), rendered(text)]).not.toThrow();
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

it.each(["//evil.test/x", "\\\\\\\\evil\\share", "/admin", "javascript:alert(1)", "data:text/html,x"])(
  "an address is linked on a page exactly where a file links it: %s is not",
  (address) => {
    expect(rendered(`[g](${address})`)).not.toContain("<a");
    expect(JSON.stringify(parseMarkdown(`[g](${address})`))).not.toContain("href");
    expect(rendered("[g](https://example.org)")).toContain('<a href="https://example.org"');
  },
);
