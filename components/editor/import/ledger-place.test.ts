import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import { ledgerPlaces } from "./ledger-place";

const read = importMarkdown(readFileSync("db/seed/cv.md"));
if (!read.ok) throw new Error("refused");
const { cv, ledger } = read;

test("each line of the real CV has a place that a person can read", () => {
  for (const { where } of ledger) {
    if (where === null) continue;
    for (const { names, field } of ledgerPlaces(where, cv)) {
      expect(names.length > 0 || field !== null).toBe(true);
      for (const name of names) expect(name).not.toMatch(/^(?:experiences|profile|skillGroups|sections)\b/);
    }
  }
});

test.each([
  [
    "profile.name, profile.birthDate",
    [
      [[], "name"],
      [[], "birthDate"],
    ],
  ],
  ["skillGroups/outils/skills/docker", [[["OUTILS", "Docker"], null]]],
  ["experiences/aday/summary", [[["Aday"], "summary"]]],
  [
    "experiences/aday/projects/gestion-dns/sections/stack-technique",
    [[["Aday", "Gestion DNS", "Stack technique"], null]],
  ],
  ["levels", [[[], "levels"]]],
])("%s is told by names", (where, places) => {
  expect(ledgerPlaces(where, cv).map(({ names, field }) => [names, field])).toEqual(places);
});
