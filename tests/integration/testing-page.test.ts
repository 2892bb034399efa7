import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const numbersIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => Number(found));

it("the table of docs/testing.md has the clicks that the story allows, task by task", () => {
  const allowed = numbersIn(readFileSync("tests/e2e/editor-tasks.spec.ts", "utf8"), /^ {4}clicks: (\d+),$/gm);
  const [, part = ""] = readFileSync("docs/testing.md", "utf8").split("## What editing costs");
  const [table = ""] = part.split("\n## ");
  const written = numbersIn(table, /^\| [^|]+ \| [^|]+ \| (\d+)[^|]* \|$/gm);
  expect(allowed.length).toBeGreaterThan(12);
  expect(written).toEqual(allowed);
});
