import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, aSkill } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { rankOf } from "../filter/technology-levels";
import { skillSectionsOf } from "./skill-sections";

const TODAY = "2026-11";

describe("skills by level", () => {
  it("has every skill of a CV once, under its level, the highest level first and what has none last", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const sections = skillSectionsOf(indexCv(cv, TODAY));
        const listed = sections.flatMap(({ shown, declared }) => [...shown, ...declared]);
        const all = cv.skillGroups.flatMap(({ slug, skills }) =>
          skills.map((skill) => `${slug} ${skill.slug}`),
        );
        expect(listed.map(({ group, slug }) => `${group} ${slug}`).sort()).toEqual(all.sort());
        const ranks = sections.map(({ level }) => (level === null ? -2 : rankOf(level)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        for (const { level, shown, declared } of sections) {
          for (const skill of [...shown, ...declared]) expect(skill.level?.slug).toBe(level?.slug);
          const months = shown.map(({ exposure }) => exposure.atMost);
          expect(months).toEqual(months.filter((each) => each > 0).toSorted((a, b) => b - a));
          for (const { exposure } of declared) expect(exposure.atMost).toBe(0);
        }
      }),
    );
  });

  it("keeps the groups of what has no level", () => {
    const cv = aCv({
      levels: [aLevel("Expert", { rank: 1 })],
      skillGroups: [
        {
          slug: "langages",
          title: "Langages",
          skills: [aSkill("Prolog"), aSkill("Ada", { level: "expert" })],
        },
        { slug: "outils", title: "Outils", skills: [aSkill("Perforatrice")] },
      ],
    });
    const sections = skillSectionsOf(indexCv(cv, TODAY));
    expect(sections.map(({ level, title }) => level?.label ?? title)).toEqual([
      "Expert",
      "Langages",
      "Outils",
    ]);
  });
});
