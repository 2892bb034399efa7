import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../normalize";
import { holdsAll, searchedWords, wordMatches } from "./word-matches";

describe("the words of a search", () => {
  it.each([
    ["Bases de données SQL", "base de donn", ["Bases", "de", "données"]],
    ["Mise en œuvre", "OEUVRE", ["œuvre"]],
    ["Node.js et C++", "c++", ["C++"]],
    ["Gestion des sauvegardes", "sauvegarde", ["sauvegardes"]],
    ["Panorama de presse", "rama", []],
  ])("are marked in %s for %s", (text, search, marked) => {
    expect(wordMatches(text, searchedWords(search)).map(({ start, end }) => text.slice(start, end))).toEqual(
      marked,
    );
  });

  it("are marked where they stand, in order and never overlapping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, search) => {
        const searched = searchedWords(search);
        let from = 0;
        for (const { start, end } of wordMatches(text, searched)) {
          expect(start).toBeGreaterThanOrEqual(from);
          const word = fold(text.slice(start, end));
          expect(searched.some((wanted) => word.startsWith(wanted))).toBe(true);
          from = end;
        }
      }),
    );
  });

  it("are all needed", () => {
    expect(holdsAll(["Bases de données", "SQL"], searchedWords("sql base"))).toBe(true);
    expect(holdsAll(["Bases de données"], searchedWords("sql base"))).toBe(false);
    expect(holdsAll(["anything"], searchedWords(" … "))).toBe(false);
  });
});
