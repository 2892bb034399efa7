import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCsv } from "@/lib/cv/export/csv";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { renderJson } from "@/lib/cv/export/json";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import { cvJsonSchema } from "@/lib/cv/export/json-shape";
import { renderMarkdown } from "@/lib/cv/export/md";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import { publicCv } from "@/lib/cv/public";
import { skillProofsOf } from "@/lib/cv/technologies/skill-proofs";
import { activityOf } from "@/lib/cv/view/charts/activity";
import { isInView, lanesOf, naturalLaneSort } from "@/lib/cv/view/charts/lanes";
import { FIRST_LANES, timelineOf } from "@/lib/cv/view/charts/timeline";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { COLUMNS } from "@/lib/cv/view/filter/query";
import { sentenceOf } from "@/lib/cv/view/filter/sentence";
import { viewOf } from "@/lib/cv/view/filter/view";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { wordsFor } from "@/lib/cv/words/words";
import { readQuery } from "@/lib/url/read-query";
import { serializeQuery } from "@/lib/url/write-query";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { naivelyShown } from "@/tests/support/naive-view";

/** Page, counts, charts, JSON and files of one address are one view: of the server's index, and of the browser's. */

const TODAY = "2026-11";

const anyAddress = arbitraryCv.map(publicCv).chain((cv) =>
  fc.record({
    cv: fc.constant(cv),
    search: arbitraryQuery(cv).map((query) => serializeQuery({ ...query, cols: [...COLUMNS] })),
    locale: fc.constantFrom("fr" as const, "en" as const),
    rows: fc.nat({ max: 4 }),
    // Reading a Markdown file back costs more than all the rest.
    readsMarkdown: fc.nat({ max: 9 }).map((one) => one === 0),
  }),
);

const spelt = (titles: readonly string[]) =>
  titles.map((title) => title.replace(/\s+/g, " ").trim()).toSorted();

describe("one address", () => {
  it("is one view on the page, in its counts, its charts, its JSON and its files, for a thousand CVs", () => {
    fc.assert(
      fc.property(anyAddress, ({ cv, search, locale, rows, readsMarkdown }) => {
        const skillProofs = skillProofsOf(cv);
        const file: string = JSON.stringify({ today: TODAY, cv, skillProofs });
        const fetched = JSON.parse(file);
        const served = indexCv(cv, TODAY, skillProofs);
        const browser = indexCv(fetched.cv, fetched.today, fetched.skillProofs);
        const { query } = readQuery(new URLSearchParams(search), served);
        expect(readQuery(new URLSearchParams(search), browser).query).toEqual(query);
        const [sent, computed] = [viewOf(served, query), viewOf(browser, query)];

        const shown = naivelyShown(cv, query, TODAY);
        const slugs = shown.map(({ slug }) => slug).toSorted();
        const titles = shown.map(({ title }) => title);
        for (const [index, view] of [
          [served, sent],
          [browser, computed],
        ] as const) {
          expect(view.rows.map(({ slug }) => slug).toSorted()).toEqual(slugs);
          expect(view.firstRows(rows)).toEqual(sent.rows.slice(0, rows));
          expect(view.shown).toBe(shown.length);
          const used = new Set(shown.flatMap(({ uses }) => uses.map(({ technology }) => technology)));
          const lanes = lanesOf(index, view).filter((lane) => lane.shown > 0 && isInView(lane));
          expect(lanes.map(({ track }) => track.slug).toSorted()).toEqual([...used].toSorted());
          const { total } = activityOf(index, view);
          for (const category of CATEGORIES) {
            const inIt = (slug: string) => index.technologies.get(slug)?.category === category;
            expect(total[category]).toBe(
              shown.filter(({ uses }) => uses.some((use) => inIt(use.technology))).length,
            );
          }
        }
        expect({ ...computed, firstRows: null }).toEqual({ ...sent, firstRows: null });
        expect(activityOf(browser, computed)).toEqual(activityOf(served, sent));
        const drawn = { sort: naturalLaneSort("relevance"), grouped: false, limit: FIRST_LANES };
        expect(timelineOf(browser, computed, drawn)).toEqual(timelineOf(served, sent, drawn));

        const words = wordsFor(locale);
        const input = exportInputOf(served, query, locale, { date: "2026-11-24", link: null });
        const json = cvJsonSchema.parse(JSON.parse(renderJson(input)));
        expect(
          json.experiences.flatMap(({ projects }) => projects.map(({ slug }) => slug)).toSorted(),
        ).toEqual(slugs);
        expect([json.shown, json.total]).toEqual([sent.shown, sent.total]);
        expect(json.sentence).toBe(sentenceOf(browser, query, words));
        for (const facet of ["tech", "org", "level"] as const) {
          expect(json.facets[facet]).toEqual(
            computed.facets[facet].map(({ value, label, count, selected }) => ({
              value,
              label,
              count,
              selected,
            })),
          );
        }
        const cells: string[][] = parse(renderCsv(input), { bom: true });
        expect(
          spelt(cells.slice(1).map(([title = ""]) => title.replace(/^'(?=[=+\-@\p{Cc}])/u, ""))),
        ).toEqual(spelt(titles));
        const resume: { projects: { name: string }[] } = JSON.parse(renderJsonResume(input));
        expect(spelt(resume.projects.map(({ name }) => name))).toEqual(spelt(titles));
        if (!readsMarkdown) return;
        const read = importMarkdown(new TextEncoder().encode(renderMarkdown(input)));
        const readTitles = read.ok
          ? read.cv.experiences.flatMap(({ projects }) => projects.map(({ title }) => title))
          : read.problems.map(String);
        expect(spelt(readTitles)).toEqual(spelt(titles));
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});
