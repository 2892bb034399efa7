import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, SECRET, SECRET_BIRTH_DATE, SECRET_DIGEST } from "@/tests/support/arbitrary-cv";
import { aCv, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { cvSchema } from "./model";
import { publicCv } from "./public";

describe("the public CV", () => {
  it("holds nothing private, whatever the CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const text = JSON.stringify(publicCv(cv));
        expect(text).not.toContain(SECRET);
        expect(text).not.toContain(SECRET_BIRTH_DATE);
        expect(text).not.toContain(SECRET_DIGEST);
      }),
    );
  });

  it("keeps all that is not private, in its order", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const seen = publicCv(cv);
        expect(cvSchema.parse(seen)).toEqual(seen);
        expect(publicCv(seen)).toEqual(seen);
        const visible = cv.experiences.filter(({ hidden }) => !hidden);
        expect(seen.experiences.map(({ slug }) => slug)).toEqual(visible.map(({ slug }) => slug));
        expect(seen.experiences.flatMap(({ projects }) => projects)).toEqual(
          visible.flatMap(({ projects }) =>
            projects.filter(({ hidden }) => !hidden).map((project) => ({ ...project, corrections: [] })),
          ),
        );
      }),
    );
  });

  it("keeps a technology that is only declared and drops one that only a hidden project uses", () => {
    const cv = aCv({
      skillGroups: [{ slug: "outils", title: "Outils", skills: [aSkill("Git", { technologies: ["git"] })] }],
      experiences: [anExperience({ projects: [aProject({ uses: ["tor"], hidden: true })] })],
    });
    expect(publicCv(cv).technologies.map(({ slug }) => slug)).toEqual(["git"]);
  });
});
