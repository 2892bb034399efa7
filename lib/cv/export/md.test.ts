import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery, withoutPhoto } from "@/tests/support/arbitrary-cv";
import { aCv, aCvOf, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { importMarkdown } from "../import/markdown/import-markdown";
import type { Cv } from "../model";
import { publicCv } from "../public";
import { indexCv } from "../view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../view/filter/query";
import { LOCALES, type Locale } from "../vocabulary";
import { exportInputOf } from "./export-input";
import { renderMarkdown } from "./md";
import { shownCv } from "./shown-cv";

const REAL = importMarkdown(readFileSync(new URL("../../../db/seed/cv.md", import.meta.url)));

function inputOf(cv: Cv, locale: Locale, query: ViewQuery = EMPTY_QUERY) {
  return exportInputOf(indexCv(cv, "2026-11"), query, locale, {
    date: "2026-11-24",
    link: "https://cv.example.org/?tech=bash",
  });
}

function read(markdown: string) {
  const result = importMarkdown(new TextEncoder().encode(markdown));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const arbitraryLocale = fc.constantFrom(...LOCALES);

describe("the canonical Markdown", { timeout: 60_000 }, () => {
  it("of a whole CV is imported as exactly that CV, public or private, in both languages", () => {
    fc.assert(
      fc.property(arbitraryCv, arbitraryLocale, fc.boolean(), (cv, locale, isPublic) => {
        const given = structuredClone(isPublic ? publicCv(cv) : cv);
        const { cv: again, problems } = read(renderMarkdown(inputOf(given, locale)));
        expect(again).toStrictEqual(withoutPhoto(given));
        expect(problems).toEqual([]);
      }),
    );
  });

  it.each(LOCALES)("of the real CV is imported as exactly the same CV (%s)", (locale) => {
    if (!REAL.ok) throw new Error("The real CV is not imported");
    for (const cv of [publicCv(REAL.cv), REAL.cv]) {
      const { cv: again, ledger, problems } = read(renderMarkdown(inputOf(cv, locale)));
      expect(again).toStrictEqual(cv);
      expect(problems).toEqual([]);
      expect(ledger.filter(({ became }) => became === "question")).toEqual([]);
    }
  });

  it("of the same CV is always the same text, whatever was imported and exported before", () => {
    fc.assert(
      fc.property(arbitraryCv, arbitraryLocale, (given, locale) => {
        const { cv } = read(renderMarkdown(inputOf(given, locale)));
        const text = renderMarkdown(inputOf(cv, locale));
        expect(renderMarkdown(inputOf(read(text).cv, locale))).toBe(text);
      }),
    );
  });

  it("of a view holds the projects of the view and no other", () => {
    const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));
    fc.assert(
      fc.property(anyView, arbitraryLocale, ({ cv, query }, locale) => {
        const input = inputOf(publicCv(cv), locale, query);
        const { cv: again } = read(renderMarkdown(input));
        expect(again).toStrictEqual(withoutPhoto(structuredClone(shownCv(input.index, input.view))));
        const slugs = again.experiences.flatMap(({ projects }) => projects.map(({ slug }) => slug));
        const rows = input.view.rows.map(({ slug }) => slug);
        expect(slugs.toSorted()).toEqual(rows.toSorted());
        // The order of the CV is the usual one; another that is asked for is that of the view.
        const { key, descending } = input.view.query.sort;
        if (rows.length > 0 && !(key === "end" && descending)) expect(slugs[0]).toBe(rows[0]);
      }),
    );
  });

  it("keeps any text in any place", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", "")),
      fc
        .array(
          fc.constantFrom(
            "# ",
            "## Contact",
            "\n",
            "\r\n",
            " - ",
            "2018/01 à 2019",
            " · ",
            "<!-- ",
            " -->",
            "<!-- text -->",
            "<!-- /text -->",
            "<!-- Parcours 1 -->",
            '{"slug":"x"}',
            "---",
            "|",
            "\\",
            "`",
            "* ",
            "  ",
            "&amp;",
            "‏עברית",
            "😀",
            "é",
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, arbitraryLocale, (text, locale) => {
        const cv = aCv({
          profile: {
            name: text,
            titles: [text, "x"],
            softSkills: [text],
            summary: text,
            contacts: [{ kind: text, value: `${text}x`, private: false }],
          },
          skillGroups: [{ slug: "g", title: text, skills: [aSkill(text, { slug: "s" })] }],
          experiences: [
            anExperience({
              organisation: text,
              slug: "o",
              role: text,
              summary: text,
              projects: [
                aProject({
                  title: text,
                  slug: "p",
                  summary: text,
                  sections: [{ kind: "other", title: text, body: text }],
                }),
              ],
            }),
          ],
          sections: [{ title: text, body: text, hidden: false }],
        });
        expect(read(renderMarkdown(inputOf(cv, locale))).cv).toStrictEqual(cv);
      }),
      { numRuns: 150 },
    );
  });

  it("says which view it is in its last line, which an import takes for nothing", () => {
    const cv = aCvOf([aProject({ uses: ["bash"] }), aProject({ title: "Autre", slug: "autre" })]);
    const text = renderMarkdown(inputOf(cv, "fr", { ...EMPTY_QUERY, tech: ["bash"] }));
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      "Projets avec bash · 1 projet sur 2 · 24 novembre 2026 · <https://cv.example.org/?tech=bash>",
    );
    expect(read(text).ledger.at(-1)).toMatchObject({ became: "noise", where: null });
  });
});
