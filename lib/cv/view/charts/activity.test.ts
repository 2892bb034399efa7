import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCvOf, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { importMarkdown } from "../../import/markdown/import-markdown";
import { knownInterval } from "../../months";
import { CATEGORIES, type Category } from "../../vocabulary";
import { type CvIndex, indexCv } from "../filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../filter/query";
import { type View, viewOf } from "../filter/view";
import { type Activity, activityOf } from "./activity";

const TODAY = "2026-11";

const arbitraryView = arbitraryCv.chain((cv) =>
  arbitraryQuery(cv).map((query) => {
    const index = indexCv(cv, TODAY);
    return { index, query, view: viewOf(index, query) };
  }),
);

function activityIn(index: CvIndex, query: Partial<ViewQuery> = {}): Activity {
  return activityOf(index, viewOf(index, { ...EMPTY_QUERY, ...query }));
}

/** Month after month, project after project: what a person would count with the CV at hand. */
function counted(index: CvIndex, view: View, year: number, category: Category | null) {
  const months = Array.from({ length: 12 }, (_, month) => year * 12 + month);
  const rows = new Set(view.rows.map(({ slug }) => slug));
  const ways = index.projects.map(({ project, interval, row }) => {
    const during = (month: number) => interval !== null && month >= interval.start && month <= interval.end;
    const found = new Set<"stated" | "inherited">();
    if (!rows.has(project.slug)) return found;
    const own = row.datesInherited ? "inherited" : "stated";
    if (category === null && months.some(during)) found.add(own);
    for (const { technology, stated } of project.uses) {
      if (category !== null && index.technologies.get(technology)?.category !== category) continue;
      const use = stated === null ? interval : knownInterval(stated, TODAY);
      if (use === null || !months.some((month) => during(month) && month >= use.start && month <= use.end))
        continue;
      found.add(stated === null ? own : "stated");
    }
    return found;
  });
  return {
    stated: ways.filter((found) => found.has("stated")).length,
    atMost: ways.filter((found) => found.size > 0).length,
  };
}

describe("activity per year", () => {
  it("is what counting month by month gives, in any view of any CV", () => {
    fc.assert(
      fc.property(arbitraryView, ({ index, view }) => {
        for (const { year, projects, parts } of activityOf(index, view).years) {
          expect(projects).toEqual(counted(index, view, year, null));
          for (const category of CATEGORIES) {
            expect(parts[category]).toEqual(counted(index, view, year, category));
          }
        }
      }),
    );
  });

  it("dates no more projects than there are, nor more in a category than the view has", () => {
    fc.assert(
      fc.property(arbitraryView, ({ index, view }) => {
        for (const { projects, parts } of activityOf(index, view).years) {
          expect(projects.stated).toBeLessThanOrEqual(projects.atMost);
          for (const category of CATEGORIES) {
            const { stated, atMost } = parts[category];
            const having = view.rows.filter(({ technologies }) =>
              technologies.some((technology) => technology.category === category),
            );
            expect(stated).toBeLessThanOrEqual(atMost);
            expect(atMost).toBeLessThanOrEqual(Math.min(projects.atMost, having.length));
          }
        }
      }),
    );
  });

  it("counts the projects of a year as the histogram of the filters does", () => {
    fc.assert(
      fc.property(arbitraryView, ({ index, query }) => {
        const view = viewOf(index, { ...query, from: null, to: null });
        const { years } = activityOf(index, view);
        expect(years.map(({ year, projects }) => ({ year, count: projects.atMost }))).toEqual(view.years);
      }),
    );
  });

  it("totals in each category the projects that its filter would leave", () => {
    fc.assert(
      fc.property(arbitraryView, ({ index, query, view }) => {
        const { total } = activityOf(index, view);
        for (const { value } of index.facets.category.values) {
          const category = value as Category;
          const narrowed = { ...query, category: [category] };
          if (query.category.length > 0) continue;
          expect(total[category]).toBe(viewOf(index, narrowed).shown);
        }
      }),
    );
  });

  it("is empty when nothing is shown", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const activity = activityIn(indexCv(cv, TODAY), { q: "nothing holds these words" });
        expect(Object.values(activity.total).every((projects) => projects === 0)).toBe(true);
        expect(activity.undated).toBe(0);
        expect(activity.years.every(({ projects }) => projects.atMost === 0)).toBe(true);
      }),
    );
  });

  it("keeps a dated use to its years, and says that the CV dates it", () => {
    const stated = { from: "2010", to: "2011" };
    const cv = {
      ...aCvOf([aProject({ uses: [aUse("clonezilla", { stated }), "bash"] })], { from: "2009", to: "2012" }),
      technologies: [
        aTechnology("clonezilla", { category: "system" }),
        aTechnology("bash", { category: "development" }),
      ],
    };
    const { years, total } = activityIn(indexCv(cv, TODAY));
    const of = (category: Category) =>
      years.map((year) => `${year.parts[category].stated}/${year.parts[category].atMost}`);
    expect(total).toMatchObject({ system: 1, development: 1, network: 0 });
    expect(of("system")).toEqual(["0/0", "1/1", "1/1", "0/0"]);
    expect(of("development")).toEqual(["0/1", "0/1", "0/1", "0/1"]);
    expect(years.map(({ projects }) => projects.stated)).toEqual([0, 1, 1, 0]);
  });

  it("counts a project that names no technology in each of its years, apart from the categories", () => {
    fc.assert(
      fc.property(arbitraryView, ({ index, view }) => {
        const unnamed = index.projects.filter(
          ({ project }) => project.uses.length === 0 && view.rows.some(({ slug }) => slug === project.slug),
        );
        const { years, total } = activityOf(index, view);
        expect(total.unnamed).toBe(unnamed.length);
        for (const { year, parts } of years) {
          const during = unnamed.filter(
            ({ interval }) =>
              interval !== null &&
              Math.floor(interval.start / 12) <= year &&
              year <= Math.floor(interval.end / 12),
          );
          const stated = during.filter(({ row }) => !row.datesInherited).length;
          expect(parts.unnamed).toEqual({ stated, atMost: during.length });
        }
      }),
    );
  });

  it("names the projects that have no year", () => {
    const cv = aCvOf([aProject({ title: "A" }), aProject({ title: "B", from: "2010", to: "2010" })], {});
    expect(activityIn(indexCv(cv, TODAY)).undated).toBe(1);
  });
});

describe("activity per year on the seed CV", () => {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("the seed CV must import");
  const index = indexCv(read.cv, TODAY);

  it("dates only the years and the domains that the CV dates", () => {
    const { years } = activityIn(index);
    const in2019 = years.find(({ year }) => year === 2019);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, at) => 2006 + at));
    // The backup of the Windows servers: Clonezilla until 2018, VMware until 2020, Proxmox in 2020.
    expect(in2019?.projects).toEqual({ stated: 1, atMost: 16 });
    expect(in2019?.parts.virtualisation.stated).toBe(1);
    expect(in2019?.parts.system.stated).toBe(0);
    expect(years.find(({ year }) => year === 2021)?.projects).toEqual({ stated: 0, atMost: 16 });
    expect(years.find(({ year }) => year === 2022)?.projects.atMost).toBe(0);
  });
});
