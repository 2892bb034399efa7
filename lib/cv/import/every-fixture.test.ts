import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lostWords } from "@/tests/support/lost-words";
import { cvSchema } from "../model";
import { importMarkdown } from "./markdown/import-markdown";

const FOLDER = "lib/cv/import/fixtures";

describe.each(readdirSync(FOLDER).map((file) => file.replace(/\.md$/, "")))("the CV %s", (name) => {
  const bytes = readFileSync(`${FOLDER}/${name}.md`);
  const result = importMarkdown(bytes);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  const { cv, ledger } = result;

  test("is valid", () => {
    expect(cvSchema.parse(cv)).toEqual(cv);
  });

  test("loses no word", () => {
    expect(lostWords(cv, ledger)).toEqual([]);
  });

  test("accounts for each line", () => {
    const text = new TextDecoder().decode(bytes);
    expect(ledger.map((line) => line.text)).toEqual(text.replace(/\r?\n$/, "").split(/\r?\n/));
  });
});
