import fc from "fast-check";
import { expect, it } from "vitest";
import { renderCsv } from "@/lib/cv/export/csv";
import { type ExportInput, exportInputOf } from "@/lib/cv/export/export-input";
import { DEFAULT_OPTIONS } from "@/lib/cv/export/export-options";
import { renderJson } from "@/lib/cv/export/json";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import { cvJsonSchema } from "@/lib/cv/export/json-shape";
import { renderMarkdown } from "@/lib/cv/export/md";
import { publicCv } from "@/lib/cv/public";
import { skillProofsOf } from "@/lib/cv/technologies/skill-proofs";
import { activityOf } from "@/lib/cv/view/charts/activity";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { readQuery } from "@/lib/url/read-query";
import { serializeQuery } from "@/lib/url/write-query";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";

const TODAY = "2026-11";
const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));

function inputOf(index: CvIndex, query: ViewQuery): ExportInput {
  return exportInputOf(index, query, "fr", {
    date: "2026-11-24",
    link: "https://cv.example.org/",
    options: DEFAULT_OPTIONS,
  });
}

it("page, counts, charts, JSON and exports are one view, on the server and in the browser, for 1,000 random queries", () => {
  fc.assert(
    fc.property(anyView, ({ cv: whole, query: asked }) => {
      const cv = publicCv(whole);
      const served = indexCv(cv, TODAY, skillProofsOf(cv));
      // As it travels, and is indexed again.
      const file = JSON.parse(JSON.stringify({ cv, skillProofs: skillProofsOf(cv) }));
      const fetched = indexCv(file.cv, TODAY, file.skillProofs);
      // The address is all that both have in common.
      const address = new URLSearchParams(serializeQuery(asked));
      const [sent, computed] = [served, fetched].map((index) =>
        inputOf(index, readQuery(address, index).query),
      ) as [ExportInput, ExportInput];

      for (const render of [renderJson, renderCsv, renderMarkdown, renderJsonResume]) {
        expect(render(computed)).toBe(render(sent));
      }

      const { view } = computed;
      const json = cvJsonSchema.parse(JSON.parse(renderJson(sent)));
      const slugs = view.rows.map(({ slug }) => slug).toSorted();
      expect(json.experiences.flatMap(({ projects }) => projects.map(({ slug }) => slug)).toSorted()).toEqual(
        slugs,
      );
      expect([json.shown, json.total]).toEqual([view.shown, view.total]);
      for (const [name, values] of Object.entries(json.facets)) {
        const counts = view.facets[name as keyof typeof view.facets];
        expect(values.map(({ count }: { count: number }) => count)).toEqual(counts.map(({ count }) => count));
      }
      const { total, undated, years } = activityOf(fetched, view);
      const used = (category: string) =>
        view.rows.filter(({ technologies }) => technologies.some((each) => each.category === category))
          .length;
      for (const [category, count] of Object.entries(total)) expect(count).toBe(used(category));
      expect(undated).toBeLessThanOrEqual(view.shown);
      for (const { projects } of years) expect(projects.atMost).toBeLessThanOrEqual(view.shown);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);
