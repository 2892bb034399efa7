import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import {
  aCv,
  aCvOf,
  aLevel,
  anExperience,
  aProject,
  aSkill,
  aTechnology,
  aUse,
} from "@/tests/support/cv-factory";
import { naivelyShown } from "@/tests/support/naive-view";
import { withoutParameter, withValue } from "./edit-query";
import { FACETS, type FacetName } from "./facets";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY, type ViewQuery } from "./query";
import { countShown, type View, viewOf } from "./view";

const TODAY = "2026-11";
const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));

function slugsIn(view: View): string[] {
  return view.rows.map(({ slug }) => slug);
}

function show(cv: Parameters<typeof indexCv>[0], query: Partial<ViewQuery>): View {
  return viewOf(indexCv(cv, TODAY), { ...EMPTY_QUERY, ...query });
}

function countOf(view: View, facet: FacetName, value: string): number | undefined {
  return view.facets[facet].find((one) => one.value === value)?.count;
}

describe("the rows of a view", () => {
  it("are exactly the projects that the filter describes, on any CV", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const view = viewOf(indexCv(cv, TODAY), query);
        const expected = naivelyShown(cv, query, TODAY).map(({ slug }) => slug);
        expect(slugsIn(view).sort()).toEqual(expected.sort());
        expect(view.shown).toBe(expected.length);
        expect(countShown(indexCv(cv, TODAY), query)).toBe(expected.length);
        expect(view.total).toBe(cv.experiences.flatMap(({ projects }) => projects).length);
      }),
      { numRuns: 500 },
    );
  });

  it("match a technology whether it is used or evaluated", () => {
    const cv = aCvOf([aProject({ uses: [aUse("ceph", { kind: "evaluated" })] })]);
    expect(show(cv, { tech: ["ceph"] }).rows[0]?.technologies).toEqual([
      { slug: "ceph", name: "ceph", category: "other", kind: "evaluated", matched: true },
    ]);
  });

  it("overlap a period when they share one month of it", () => {
    const cv = aCvOf([aProject({ from: "2018-03", to: "2018-06" })]);
    const shown = (from: string | null, to: string | null) => show(cv, { from, to }).shown;
    expect([shown("2018-06", null), shown("2018-07", null)]).toEqual([1, 0]);
    expect([shown(null, "2018-03"), shown(null, "2018-02")]).toEqual([1, 0]);
    expect([shown("2018", "2018"), shown("2019", "2019"), shown("2017", "2017")]).toEqual([1, 0, 0]);
  });

  it("give a project without dates those of its experience", () => {
    const cv = aCvOf([aProject({ title: "A" }), aProject({ title: "B", from: "2012" })]);
    const [a, b] = show(cv, { sort: { key: "title", descending: false } }).rows;
    expect(a).toMatchObject({ from: "2008-10", to: "2021-11", datesInherited: true, months: 158 });
    expect(b).toMatchObject({ from: "2012", datesInherited: false, months: 12 });
    expect(b).not.toHaveProperty("to");
  });

  it("show a technology once, as used when one of its uses is", () => {
    const cv = aCvOf([aProject({ uses: [aUse("ceph", { kind: "evaluated" }), "ceph"] })]);
    expect(show(cv, {}).rows[0]?.technologies).toMatchObject([{ slug: "ceph", kind: "used" }]);
  });

  it("mark what the search finds in the name of a technology", () => {
    const cv = aCvOf([aProject({ uses: ["ansible", "bash"] })]);
    const marked = show(cv, { q: "ansi" }).rows[0]?.technologies.filter(({ matched }) => matched);
    expect(marked?.map(({ slug }) => slug)).toEqual(["ansible"]);
  });

  it("never change what another view of the same index shows", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const index = indexCv(cv, TODAY);
        const before = JSON.stringify(viewOf(index, EMPTY_QUERY));
        viewOf(index, query);
        expect(JSON.stringify(viewOf(index, EMPTY_QUERY))).toBe(before);
      }),
    );
  });
});

describe("the first rows of a view", () => {
  it("are made without the others, and are the same ones", () => {
    fc.assert(
      fc.property(anyView, fc.nat({ max: 4 }), ({ cv, query }, count) => {
        const index = indexCv(cv, TODAY);
        expect(viewOf(index, query).firstRows(count)).toEqual(viewOf(index, query).rows.slice(0, count));
      }),
    );
  });
});

describe("what is ticked", () => {
  it("is each technology asked for, whether any of them or every one is wanted", () => {
    const cv = aCvOf([aProject({ uses: ["ansible", "bash", "ceph"] })]);
    const ticked = (query: Partial<ViewQuery>) =>
      show(cv, query).facets.tech.flatMap(({ value, selected }) => (selected ? [value] : []));
    expect(ticked({ tech: ["bash"] })).toEqual(["bash"]);
    expect(ticked({ must: ["ansible", "bash"] })).toEqual(["ansible", "bash"]);
    expect(ticked({ tech: ["ceph"], must: ["bash"] })).toEqual(["bash", "ceph"]);
    expect(ticked({ not: ["bash"] })).toEqual([]);
  });

  it("is a level with the skills declared at it, whatever the filter", () => {
    const skills = [aSkill("a", { level: "expert" }), aSkill("b", { level: "expert" }), aSkill("c")];
    const cv = aCv({ skillGroups: [{ slug: "tools", title: "Tools", skills }] });
    expect(show(cv, { tech: ["bash"] }).facets.level).toMatchObject([
      { value: "expert", declared: 2, count: 0 },
    ]);
  });
});

describe("the count of a facet value", () => {
  it("is what one would see by choosing it alone in its facet, on any CV", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), ({ cv, query }, facet) => {
        for (const { value, count, selected } of viewOf(indexCv(cv, TODAY), query).facets[facet]) {
          const chosen = withValue(withoutParameter(query, facet), facet, value);
          const alone = { ...query, [facet]: chosen[facet] };
          expect(count).toBe(naivelyShown(cv, alone, TODAY).length);
          const asked: string[] = facet === "tech" ? [...query.tech, ...query.must] : query[facet];
          expect(selected).toBe(asked.includes(value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not collapse when another value of the facet is ticked", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), ({ cv, query }, facet) => {
        const index = indexCv(cv, TODAY);
        const counts = (of: ViewQuery) =>
          viewOf(index, of).facets[facet].map(({ value, count }) => [value, count]);
        expect(counts(query)).toEqual(counts(withoutParameter(query, facet)));
      }),
    );
  });

  it("is listed for every value of the CV, in an order that no filter changes", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const index = indexCv(cv, TODAY);
        for (const facet of FACETS) {
          const values = (of: ViewQuery) => viewOf(index, of).facets[facet].map(({ value }) => value);
          expect(values(query)).toEqual(values(EMPTY_QUERY));
        }
        expect(
          viewOf(index, query)
            .facets.tech.map(({ value }) => value)
            .sort(),
        ).toEqual(cv.technologies.map(({ slug }) => slug).sort());
      }),
    );
  });

  it("takes two experiences at one organisation together", () => {
    const cv = aCv({
      experiences: [
        anExperience({ slug: "aday", projects: [aProject({ title: "A" })] }),
        anExperience({ slug: "aday-2", projects: [aProject({ title: "B" })] }),
      ],
    });
    expect(show(cv, {}).facets.org).toEqual([{ value: "aday", label: "Aday", count: 2, selected: false }]);
  });

  it("counts a technology at the highest of its declared levels", () => {
    const cv = aCv({
      levels: [aLevel("Confirmé", { rank: 1 }), aLevel("Expert", { rank: 2 })],
      skillGroups: [
        {
          slug: "outils",
          title: "Outils",
          skills: [
            aSkill("Bases", { level: "confirme", technologies: ["debian"] }),
            aSkill("Linux", { level: "expert", technologies: ["debian"] }),
          ],
        },
      ],
      experiences: [anExperience({ projects: [aProject({ uses: ["debian"] })] })],
    });
    const view = show(cv, {});
    expect(view.facets.level.map(({ value, count }) => [value, count])).toEqual([
      ["expert", 1],
      ["confirme", 0],
    ]);
  });

  it("orders technologies by projects then label, and categories by the vocabulary", () => {
    const cv = aCv({
      technologies: [
        aTechnology("Zope", { category: "development" }),
        aTechnology("Éther", { category: "system" }),
        aTechnology("Bash", { category: "system" }),
      ],
      experiences: [
        anExperience({
          projects: [
            aProject({ title: "A", uses: ["bash"] }),
            aProject({ title: "B", uses: ["zope", "bash"] }),
          ],
        }),
      ],
    });
    const view = show(cv, { tech: ["zope"] });
    expect(view.facets.tech.map(({ label }) => label)).toEqual(["Bash", "Zope", "Éther"]);
    expect(view.facets.category.map(({ value }) => value)).toEqual(["system", "development"]);
    expect(countOf(view, "tech", "ether")).toBe(0);
  });
});

describe("the years of a view", () => {
  it("count the projects of each year but for the period asked, on any CV", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const { years } = viewOf(indexCv(cv, TODAY), query);
        for (const { year, count } of years) {
          expect(count).toBe(naivelyShown(cv, { ...query, from: `${year}`, to: `${year}` }, TODAY).length);
        }
        const outside = [(years[0]?.year ?? 2000) - 1, (years.at(-1)?.year ?? 2000) + 1];
        for (const year of outside) {
          expect(naivelyShown(cv, { ...EMPTY_QUERY, from: `${year}`, to: `${year}` }, TODAY)).toEqual([]);
        }
      }),
    );
  });

  it("leave no year out between the first and the last", () => {
    const cv = aCvOf([
      aProject({ title: "A", from: "2006", to: "2006" }),
      aProject({ title: "B", from: "2009-03", to: "2009-04" }),
    ]);
    expect(show(cv, { from: "2030" }).years).toEqual([
      { year: 2006, count: 1 },
      { year: 2007, count: 0 },
      { year: 2008, count: 0 },
      { year: 2009, count: 1 },
    ]);
  });
});

describe("what a view does not change", () => {
  const cv = aCvOf([
    aProject({ title: "Un", uses: [aUse("bash", { kind: "evaluated" }), aUse("bash"), aUse("php")] }),
    aProject({ title: "Deux", uses: [aUse("go"), aUse("go", { kind: "evaluated" })] }),
  ]);

  it("is the very row of the index, unless something of it is marked", () => {
    const index = indexCv(cv, TODAY);
    const view = (query: Partial<ViewQuery>) => viewOf(index, { ...EMPTY_QUERY, ...query }).rows;
    const own = index.projects.map(({ row }) => row);
    for (const row of view({ not: ["bash"] })) expect(own.includes(row)).toBe(true);
    for (const row of view({ from: "2009" })) expect(own.includes(row)).toBe(true);
    const [marked] = view({ tech: ["php"] });
    expect(marked?.technologies.map(({ slug, matched }) => [slug, matched])).toEqual([
      ["bash", false],
      ["php", true],
    ]);
    expect(own[0]?.technologies.some(({ matched }) => matched)).toBe(false);
  });

  it("is how a technology was used: used as soon as one of its uses is", () => {
    const kinds = show(cv, {}).rows.map(({ technologies }) => technologies.map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual([["used"], ["used", "used"]]);
  });

  it("is the category of a technology and what is declared at a level, each where it belongs", () => {
    const { facets } = show(cv, {});
    for (const value of facets.tech) expect(Object.keys(value)).toContain("category");
    for (const value of facets.org)
      expect(Object.keys(value)).toEqual(["value", "label", "count", "selected"]);
  });
});
