import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { importMarkdown } from "../import/markdown/import-markdown";
import type { Cv } from "../model";
import { applyEdit } from "./apply-edit";
import type { Edit } from "./edit-schema";
import { effectsOf } from "./effect";

function withEdits(cv: Cv, ...edits: Edit[]): Cv {
  return edits.reduce((now, edit) => {
    const changed = applyEdit(now, edit);
    if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
    return changed.cv;
  }, cv);
}

const merge = (technology: string, into: string | null): Edit => ({
  kind: "technology.merge",
  technology,
  into,
});
const ignore = (technology: string, ignored: boolean): Edit => ({
  kind: "technology.update",
  technology,
  fields: { ignored },
});
const slugsOf = (cv: Cv) => cv.technologies.map(({ slug }) => slug);
const usersOf = (cv: Cv, slug: string) =>
  cv.experiences
    .flatMap(({ projects }) => projects)
    .filter(({ uses }) => uses.some(({ technology }) => technology === slug))
    .map((project) => project.slug);

describe("the catalogue of the seed CV", () => {
  let cv: Cv;
  beforeAll(() => {
    const read = importMarkdown(readFileSync("db/seed/cv.md"));
    if (!read.ok) throw new Error("The seed CV is not read.");
    cv = read.cv;
  });

  it("changes nothing when everything is derived again after the import", () => {
    expect(derivedCv(cv)).toEqual(cv);
  });

  it("shows each project that names a technology what a new name does to it", () => {
    const renamed = withEdits(cv, {
      kind: "technology.update",
      technology: "bash",
      fields: { name: "Bash Shell" },
    });
    const effects = effectsOf(cv, renamed);
    expect(effects.map(({ project }) => project)).toEqual(usersOf(cv, "bash"));
    for (const { lost, gained } of effects) {
      expect([lost, gained].map((uses) => uses.map(({ technology }) => technology))).toEqual([
        ["bash"],
        ["bash"],
      ]);
    }
  });

  it("moves every use of a technology to the one it is merged into, and gives all of them back", () => {
    for (const { slug } of cv.technologies.slice(0, 12)) {
      const into = slugsOf(cv).find((other) => other !== slug) ?? "";
      const merged = withEdits(cv, merge(slug, into));
      expect(usersOf(merged, slug)).toEqual([]);
      expect(usersOf(merged, into)).toEqual(
        cv.experiences
          .flatMap(({ projects }) => projects.map((project) => project.slug))
          .filter((project) => [...usersOf(cv, slug), ...usersOf(cv, into)].includes(project)),
      );
      expect(slugsOf(merged)).not.toContain(slug);
      const separated = withEdits(merged, merge(slug, null));
      expect(separated.experiences).toEqual(cv.experiences);
      expect(separated.skillGroups).toEqual(cv.skillGroups);
      expect(separated.technologies.toSorted(bySlug)).toEqual(cv.technologies.toSorted(bySlug));
    }
  });

  it("takes an ignored technology out of everything, and gives it back", () => {
    for (const { slug } of cv.technologies.slice(-12)) {
      const ignored = withEdits(cv, ignore(slug, true));
      expect(
        JSON.stringify([
          ignored.experiences.map(({ projects }) => projects.map(({ uses }) => uses)),
          ignored.technologies,
        ]),
      ).not.toContain(`"${slug}"`);
      const again = withEdits(ignored, ignore(slug, false));
      expect(again.experiences).toEqual(cv.experiences);
      expect(again.technologies.toSorted(bySlug)).toEqual(cv.technologies.toSorted(bySlug));
    }
  });

  it("says beforehand what a change does to each project", () => {
    const merged = withEdits(cv, merge("proxmox", "vmware"));
    const effects = effectsOf(cv, merged);
    expect(effects.map(({ project }) => project)).toEqual(usersOf(cv, "proxmox"));
    expect(effectsOf(cv, cv)).toEqual([]);
  });
});

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}

describe("a technology", () => {
  const cv = derivedCv(
    aCv({
      experiences: [
        anExperience({
          projects: [
            aProject({
              title: "Un",
              sections: [
                { kind: "stack", title: "Stack", body: "* Proxmox (2018), Truc, Nginx\n* Machin, Ceph" },
              ],
            }),
            aProject({
              title: "Deux",
              sections: [{ kind: "stack", title: "Stack", body: "avec le bidule maison" }],
            }),
          ],
        }),
      ],
    }),
  );

  it("keeps its slug and its old name when it is renamed", () => {
    const now = withEdits(cv, {
      kind: "technology.update",
      technology: "truc",
      fields: { name: "Truc Pro", category: "data" },
    });
    expect(now.technologies.find(({ slug }) => slug === "truc")).toEqual({
      slug: "truc",
      name: "Truc Pro",
      category: "data",
      aliases: ["Truc"],
    });
    expect(now.experiences).toEqual(cv.experiences);
  });

  it("is recognised wherever the text has a spelling that it was given", () => {
    const now = withEdits(cv, {
      kind: "technology.update",
      technology: "truc",
      fields: { aliases: ["bidule maison"] },
    });
    expect(usersOf(now, "truc")).toEqual(["un", "deux"]);
  });

  it("is never merged in a circle, however long", () => {
    const chained = withEdits(cv, merge("truc", "nginx"), merge("nginx", "ceph"));
    expect(usersOf(chained, "ceph")).toEqual(["un"]);
    for (const into of ["truc", "nginx", "ceph"]) {
      expect(applyEdit(chained, merge("ceph", into))).toEqual({ ok: false, errors: { into: "cyclicMerge" } });
    }
  });

  it("never bears the name of another", () => {
    for (const fields of [{ name: "CEPH" }, { name: "Proxmox VE" }]) {
      const edit: Edit = { kind: "technology.update", technology: "truc", fields };
      expect(applyEdit(cv, edit)).toEqual({ ok: false, errors: { "fields.name": "nameTaken" } });
    }
    const alias: Edit = {
      kind: "technology.update",
      technology: "truc",
      fields: { aliases: ["x y", "nginx"] },
    };
    expect(applyEdit(cv, alias)).toEqual({ ok: false, errors: { "fields.aliases.1": "nameTaken" } });
  });

  it("keeps the dates that the text gives to each name when names are merged", () => {
    const now = withEdits(cv, merge("truc", "proxmox"));
    expect(now.experiences[0]?.projects[0]?.uses[0]).toEqual({
      technology: "proxmox",
      kind: "used",
      stated: { from: "2018", to: "2018" },
    });
  });

  it("stays corrected when it is merged: what was said of it holds for it alone", () => {
    const none: Edit = { kind: "use.correct", project: "un", technology: "truc", use: "none", stated: null };
    const now = withEdits(cv, none, merge("truc", "proxmox"));
    expect(usersOf(now, "proxmox")).toEqual(["un"]);
    expect(usersOf(withEdits(now, merge("truc", null)), "truc")).toEqual([]);
  });
});
