import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period, Use } from "@/lib/cv/model";
import { countedInterval, monthsCovered } from "@/lib/cv/months";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { keyFiguresOf } from "../filter/key-figures";
import { exposuresOf } from "./exposure";

const TODAY = "2026-11";

/** The career of the CV in `db/seed`, with one project for each use that is given. */
function career(uses: { nevrax?: Use[]; aday?: Use[]; sjt?: Use[]; oc3?: Use[] }) {
  const at = (organisation: string, from: string, to: string, own: Use[] = []) =>
    anExperience({
      organisation,
      from,
      to,
      projects: own.map((use, number) => aProject({ title: `${organisation} ${number}`, uses: [use] })),
    });
  return aCv({
    experiences: [
      at("Nevrax", "2006-01", "2007-01", uses.nevrax),
      at("Aday", "2008-10", "2021-11", uses.aday),
      at("SJT", "2023-10", "2023-11", uses.sjt),
      at("OC3", "2024-03", "2024-05", uses.oc3),
    ],
  });
}

function exposureOf(cv: ReturnType<typeof career>, slug: string) {
  return exposuresOf(indexCv(cv, TODAY)).get(slug);
}

describe("exposure", () => {
  it("never states more than it bounds, nor bounds more than the career and its dated parts, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const periods: Period[] = cv.experiences.flatMap((experience) => [
          experience,
          ...experience.projects.flatMap((project) => [
            project,
            ...project.uses.flatMap(({ stated }) => stated ?? []),
          ]),
        ]);
        const widest = monthsCovered(periods.flatMap((period) => countedInterval(period, TODAY) ?? []));
        for (const { stated, atMost } of exposuresOf(indexCv(cv, TODAY)).values()) {
          expect(stated).toBeLessThanOrEqual(atMost);
          expect(atMost).toBeLessThanOrEqual(widest);
        }
      }),
    );
  });

  it("grows with each use and counts no month twice", () => {
    const bash = aUse("bash");
    expect(exposureOf(career({ nevrax: [bash], aday: [bash, bash], oc3: [bash] }), "bash")).toEqual({
      stated: 0,
      atMost: 13 + 158 + 3,
      firstUsed: "2006-01",
      lastUsed: "2024-05",
      used: 4,
      projects: 4,
    });
  });

  it("tells what the CV dates from what is only inherited", () => {
    const cv = career({
      aday: [aUse("proxmox"), aUse("proxmox", { stated: { from: "2020", to: "2020" } })],
      oc3: [aUse("proxmox")],
    });
    expect(exposureOf(cv, "proxmox")).toMatchObject({ stated: 12, atMost: 161 });
  });

  it("counts a stated period as the CV dates it, even beyond the experience", () => {
    const cv = career({ aday: [aUse("clonezilla", { stated: { from: "2008", to: "2018" } })] });
    expect(exposureOf(cv, "clonezilla")).toEqual({
      stated: 132,
      atMost: 132,
      firstUsed: "2008",
      lastUsed: "2018",
      used: 1,
      projects: 1,
    });
  });

  it("never counts an evaluation", () => {
    const cv = career({ aday: [aUse("ceph", { kind: "evaluated", stated: { from: "2018", to: "2019" } })] });
    expect(exposureOf(cv, "ceph")).toEqual({ stated: 0, atMost: 0, used: 0, projects: 1 });
  });

  it("is still going on when one of its uses is, and unknown when none is dated", () => {
    const ongoing = career({ oc3: [aUse("go", { stated: { from: "2026-10", to: null } })] });
    expect(exposureOf(ongoing, "go")).toMatchObject({ stated: 2, lastUsed: null });
    const undated = aCv({ experiences: [anExperience({ projects: [aProject({ uses: ["go"] })] })] });
    expect(exposureOf(undated, "go")).toEqual({ stated: 0, atMost: 0, used: 1, projects: 1 });
  });
});

describe("key figures", () => {
  it("count the months, projects, organisations and technologies of the whole CV", () => {
    const cv = career({ nevrax: [aUse("python"), aUse("zope")], aday: [aUse("bash")] });
    expect(keyFiguresOf(indexCv(cv, TODAY))).toEqual({
      months: 13 + 158 + 2 + 3,
      projects: 3,
      organisations: 4,
      technologies: 3,
    });
  });
});
