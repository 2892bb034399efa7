import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aSkill, aTechnology } from "@/tests/support/cv-factory";
import type { CatalogueChange, Skill } from "../model";
import { skillProofsOf } from "./skill-proofs";

const USED = ["Linux", "Debian", "Ubuntu", "LXC", "Docker", "Docker Compose", "Django", "Jira", "Tekton"];

function proofsOf(skill: Skill, catalogue: CatalogueChange[] = []): readonly string[] {
  const cv = aCv({
    skillGroups: [{ slug: "outils", title: "Outils", skills: [skill] }],
    technologies: USED.map((name) => aTechnology(name)),
    catalogue,
  });
  return skillProofsOf(cv)[`outils/${skill.slug}`] ?? [];
}

describe("the proofs of a declared skill by the relations of the catalogue", () => {
  it("are technologies of the CV that a relation leads to, and never those that the name stands for, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const known = new Set(cv.technologies.map(({ slug }) => slug));
        const proofs = skillProofsOf(cv);
        for (const group of cv.skillGroups) {
          for (const { slug, technologies } of group.skills) {
            for (const proof of proofs[`${group.slug}/${slug}`] ?? []) {
              expect(known).toContain(proof);
              expect(technologies).not.toContain(proof);
            }
          }
        }
      }),
    );
  });

  it("are the parts and the kinds of a technology", () => {
    expect(proofsOf(aSkill("Docker", { technologies: ["docker"] }))).toEqual(["docker-compose"]);
    expect(proofsOf(aSkill("Python", { technologies: ["python"] }))).toEqual(["django"]);
  });

  it("are never what a product is written in", () => {
    expect(proofsOf(aSkill("Java", { technologies: ["java"] }))).toEqual([]);
  });

  it("are of a general term what cannot be used without it, beside what its links give already", () => {
    expect(proofsOf(aSkill("CI/CD"))).toEqual(["tekton"]);
    expect(proofsOf(aSkill("Conteneurs"))).toEqual([]);
    expect(proofsOf(aSkill("Python web"))).toEqual([]);
  });

  it("stay with what the name makes precise", () => {
    expect(proofsOf(aSkill("Linux (Debian)", { technologies: ["linux", "debian"] }))).toEqual([]);
    expect(proofsOf(aSkill("Linux", { technologies: ["linux"] }))).toEqual(["debian", "ubuntu", "lxc"]);
  });

  it("follow the merges of the candidate", () => {
    const merged = [{ slug: "docker-compose", mergedInto: "tekton" }];
    expect(proofsOf(aSkill("Docker", { technologies: ["docker"] }), merged)).toEqual(["tekton"]);
  });
});
