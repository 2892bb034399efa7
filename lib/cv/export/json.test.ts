import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery, SECRET, SECRET_BIRTH_DATE } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import type { Cv } from "../model";
import { publicCv } from "../public";
import { exposuresOf } from "../view/charts/exposure";
import { indexCv } from "../view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../view/filter/query";
import { exportInputOf } from "./export-input";
import { renderJson } from "./json";
import { cvJsonSchemaDocument } from "./json-schema";
import { type CvJson, cvJsonSchema } from "./json-shape";

function jsonOf(cv: Cv, query: Partial<ViewQuery> = {}): CvJson {
  const input = exportInputOf(indexCv(cv, "2026-11"), { ...EMPTY_QUERY, ...query }, "fr", {
    date: "2026-11-24",
    link: "https://cv.example.org/?q=x",
  });
  return cvJsonSchema.parse(JSON.parse(renderJson(input)));
}

function projectsIn({ experiences }: CvJson) {
  return experiences.flatMap(({ projects }) => projects);
}

const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));

describe("the JSON of a view", () => {
  it("holds exactly the projects and the counts of the view, and is what its schema says, on any CV", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const { view, sentence } = exportInputOf(indexCv(cv, "2026-11"), query, "fr", {
          date: "2026-11-24",
          link: null,
        });
        const json = jsonOf(cv, query);
        expect(
          projectsIn(json)
            .map(({ slug }) => slug)
            .sort(),
        ).toEqual(view.rows.map(({ slug }) => slug).sort());
        expect(json).toMatchObject({ sentence, total: view.total, shown: view.shown });
        for (const facet of ["tech", "category", "org", "level"] as const) {
          expect(json.facets[facet].map(({ value, count, selected }) => [value, count, selected])).toEqual(
            view.facets[facet].map(({ value, count, selected }) => [value, count, selected]),
          );
        }
      }),
    );
  });

  it("loses nothing without a filter", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const json = jsonOf(cv);
        expect(json.experiences.map(({ slug }) => slug)).toEqual(cv.experiences.map(({ slug }) => slug));
        expect(projectsIn(json).map(({ sections }) => sections)).toEqual(
          cv.experiences.flatMap(({ projects }) => projects.map(({ sections }) => sections)),
        );
      }),
    );
  });

  it("gives every technology its exposure, whatever is filtered", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const exposures = exposuresOf(indexCv(cv, "2026-11"));
        for (const { slug, exposure, projects, firstUsed, lastUsed } of jsonOf(cv, query).technologies) {
          const { used, ...known } = { firstUsed: undefined, lastUsed: undefined, ...exposures.get(slug) };
          expect({ ...exposure, projects, firstUsed, lastUsed }).toEqual(known);
          expect(used).toBeLessThanOrEqual(projects);
        }
      }),
    );
  });

  it("holds nothing private when it is made of the public CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const text = JSON.stringify(jsonOf(publicCv(cv)));
        expect(text).not.toContain(SECRET);
        expect(text).not.toContain(SECRET_BIRTH_DATE);
      }),
    );
  });

  it("has the keys of its contract, in their order", () => {
    const cv = aCv({
      skillGroups: [
        {
          slug: "outils",
          title: "Outils",
          skills: [aSkill("Bash", { level: "expert", technologies: ["bash"] })],
        },
      ],
      sections: [{ title: "Loisirs", body: "Échecs", hidden: false }],
      technologies: [aTechnology("Bash", { category: "system", aliases: ["GNU Bash"] })],
      experiences: [
        anExperience({
          from: "2008-10",
          to: null,
          projects: [
            aProject({
              sections: [{ kind: "stack", title: "Stack technique", body: "* Bash (2020)" }],
              uses: [aUse("bash", { stated: { from: "2020", to: "2020" } })],
            }),
            aProject({ title: "Autre" }),
          ],
        }),
      ],
    });
    expect(JSON.stringify(jsonOf(cv, { tech: ["bash"], q: "dns" }))).toBe(
      JSON.stringify({
        profile: {
          name: "Camille Martin",
          titles: [],
          softSkills: [],
          summary: "",
          contacts: [],
          locale: "fr",
        },
        levels: [{ slug: "expert", label: "expert", rank: null, minYears: null }],
        skillGroups: [
          { slug: "outils", title: "Outils", skills: [{ slug: "bash", name: "Bash", level: "expert" }] },
        ],
        experiences: [
          {
            slug: "aday",
            organisation: "Aday",
            role: "",
            from: "2008-10",
            to: null,
            summary: "",
            projects: [
              {
                slug: "gestion-dns",
                title: "Gestion DNS",
                summary: "",
                from: "2008-10",
                to: null,
                datesInherited: true,
                sections: [{ kind: "stack", title: "Stack technique", body: "* Bash (2020)" }],
                technologies: [
                  { slug: "bash", name: "Bash", use: "used", from: "2020", to: "2020", dates: "stated" },
                ],
              },
            ],
          },
        ],
        education: [],
        certifications: [],
        languages: [],
        publications: [],
        awards: [],
        volunteering: [],
        links: [],
        sections: [{ title: "Loisirs", body: "Échecs" }],
        technologies: [
          {
            slug: "bash",
            name: "Bash",
            category: "system",
            aliases: ["GNU Bash"],
            level: "expert",
            projects: 1,
            exposure: { stated: 12, atMost: 12 },
            firstUsed: "2020",
            lastUsed: "2020",
          },
        ],
        filter: { tech: ["bash"], q: "dns" },
        sentence: "Projets avec Bash, contenant «\u00a0dns\u00a0»",
        total: 2,
        shown: 1,
        facets: {
          tech: [{ value: "bash", label: "Bash", count: 1, selected: true }],
          category: [{ value: "system", label: "Système", count: 1, selected: false }],
          org: [{ value: "aday", label: "Aday", count: 1, selected: false }],
          level: [{ value: "expert", label: "expert", count: 1, selected: false }],
        },
        date: "2026-11-24",
        link: "https://cv.example.org/?q=x",
      }),
    );
  });

  it("shows what is private only to who has it, and as private", () => {
    const cv = aCv({
      profile: { birthDate: "1980-11-18", contacts: [{ kind: "phone", value: "0123456789", private: true }] },
    });
    expect(jsonOf(cv).profile).toMatchObject({
      birthDate: "1980-11-18",
      contacts: [{ kind: "phone", value: "0123456789", private: true }],
    });
  });
});

describe("its JSON Schema", () => {
  it("is of draft 2020-12 and describes every top-level key", () => {
    const document = cvJsonSchemaDocument();
    expect(document).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: Object.fromEntries(Object.keys(cvJsonSchema.shape).map((key) => [key, expect.anything()])),
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
