import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { importMarkdown } from "../../import/markdown/import-markdown";
import type { Cv, Project, Skill } from "../../model";
import { skillProofsOf } from "../../technologies/skill-proofs";
import { indexCv } from "../filter/index-cv";
import { exposuresOf } from "./exposure";
import { levelsThroughSkills, type SkillEvidence, skillEvidenceOf } from "./skill-evidence";

const TODAY = "2026-11";

function skillsOf(cv: Cv): SkillEvidence[] {
  return skillEvidenceOf(indexCv(cv, TODAY, skillProofsOf(cv))).flatMap(({ skills }) => [...skills]);
}

function aCareer(skill: Skill, projects: Project[], technologies: Cv["technologies"] = []): SkillEvidence {
  const cv = aCv({
    skillGroups: [{ slug: "outils", title: "Outils", skills: [skill] }],
    experiences: [anExperience({ from: "2008-10", to: "2021-11", projects })],
    technologies,
  });
  const [evidence] = skillsOf(cv);
  if (evidence === undefined) throw new Error("the skill is missing");
  return evidence;
}

describe("the evidence of a skill", () => {
  it("is never longer dated than used, and never shorter than each technology alone, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const exposures = exposuresOf(indexCv(cv, TODAY));
        for (const { technologies, exposure } of skillsOf(cv)) {
          const each = technologies.flatMap(({ slug }) => exposures.get(slug) ?? []);
          const sum = (months: (of: (typeof each)[number]) => number) =>
            each.reduce((total, of) => total + months(of), 0);
          expect(exposure.stated).toBeLessThanOrEqual(exposure.atMost);
          expect(exposure.atMost).toBeLessThanOrEqual(sum(({ atMost }) => atMost));
          expect(exposure.stated).toBeLessThanOrEqual(sum(({ stated }) => stated));
          for (const { stated, atMost } of each) {
            expect(exposure.stated).toBeGreaterThanOrEqual(stated);
            expect(exposure.atMost).toBeGreaterThanOrEqual(atMost);
          }
        }
      }),
    );
  });

  it("without relations is nothing but the declaration when no project names a technology of it, on any CV", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        const named = new Set(
          cv.experiences.flatMap(({ projects }) =>
            projects.flatMap(({ uses }) => uses.map(({ technology }) => technology)),
          ),
        );
        const declared = cv.skillGroups.flatMap(({ skills }) => skills);
        const shown = skillEvidenceOf(indexCv(cv, TODAY)).flatMap(({ skills }) => skills);
        shown.forEach(({ evidence, technologies, exposure }, position) => {
          const linked = declared[position]?.technologies.filter((slug) => named.has(slug)) ?? [];
          expect(technologies.map(({ slug }) => slug).sort()).toEqual(linked.sort());
          expect(evidence).toBe(linked.length === 0 ? "none" : "linked");
          if (linked.length === 0) expect(exposure).toEqual({ stated: 0, atMost: 0, used: 0, projects: 0 });
        });
      }),
    );
  });

  it("counts a month with two of its technologies once", () => {
    const skill = aSkill("Linux (Debian)", { technologies: ["linux", "debian"] });
    const { exposure } = aCareer(skill, [aProject({ uses: ["linux", "debian"] })]);
    expect(exposure).toMatchObject({ stated: 0, atMost: 158, used: 1, projects: 1 });
  });

  it("follows the links of the catalogue, to technologies and to categories", () => {
    const uses = ["zabbix", aUse("postgresql", { stated: { from: "2010", to: "2010" } })];
    const technologies = [
      aTechnology("Zabbix", { category: "monitoring" }),
      aTechnology("PostgreSQL", { category: "data" }),
    ];
    const projects = [aProject({ uses })];
    expect(aCareer(aSkill("Bases de données SQL"), projects, technologies)).toMatchObject({
      technologies: [{ slug: "postgresql", name: "PostgreSQL" }],
      exposure: { stated: 12, atMost: 12 },
    });
    expect(aCareer(aSkill("Supervision"), projects, technologies).technologies).toEqual([
      { slug: "zabbix", name: "Zabbix" },
    ]);
  });

  it("does not look for other proofs of a skill that is the name of a technology", () => {
    const skill = aSkill("Linux (Debian)", { technologies: ["debian"] });
    expect(aCareer(skill, [aProject({ uses: ["ubuntu"] })]).evidence).toBe("none");
  });

  it("is widened by the relations of the catalogue, which give no level", () => {
    const expert = aLevel("Expert");
    const cv = aCv({
      levels: [expert],
      skillGroups: [
        {
          slug: "outils",
          title: "Outils",
          skills: [aSkill("Docker", { technologies: ["docker"], level: expert.slug })],
        },
      ],
      experiences: [anExperience({ projects: [aProject({ uses: ["docker-compose"] })] })],
      technologies: [aTechnology("Docker"), aTechnology("Docker Compose")],
    });
    const index = indexCv(cv, TODAY, skillProofsOf(cv));
    expect(skillEvidenceOf(index)[0]?.skills).toMatchObject([
      { evidence: "linked", technologies: [{ slug: "docker-compose" }], exposure: { used: 1 } },
    ]);
    expect(levelsThroughSkills(index).get("docker-compose")).toBeUndefined();
    expect(skillEvidenceOf(indexCv(cv, TODAY))[0]?.skills).toMatchObject([{ evidence: "none" }]);
  });

  it("counts no month of a technology that was only evaluated", () => {
    const skill = aSkill("Ceph", { technologies: ["ceph"] });
    const { evidence, exposure } = aCareer(skill, [
      aProject({ uses: [aUse("ceph", { kind: "evaluated" })] }),
    ]);
    expect(evidence).toBe("linked");
    expect(exposure).toEqual({ stated: 0, atMost: 0, used: 0, projects: 1 });
  });

  it("keeps a level that the scale does not have", () => {
    const cv = aCv({
      levels: [aLevel("Notions")],
      skillGroups: [{ slug: "outils", title: "Outils", skills: [aSkill("Docker", { level: "notions" })] }],
    });
    expect(skillsOf(cv)).toMatchObject([{ level: { label: "Notions", rank: null }, evidence: "none" }]);
  });
});

describe("the skills of the seed CV", () => {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("the seed CV must import");
  const skills = new Map(skillsOf(read.cv).map((skill) => [skill.name, skill]));

  it.each([
    ["Administration système Linux", ["Linux", "Debian"], 0, 158],
    ["Hyperconvergence, Conteneurs", ["LXC", "Linux-VServer"], 0, 158],
    [
      "Bases de données SQL",
      ["MySQL", "SQL", "PostgreSQL", "tail_n_mail", "MariaDB", "SQLite", "Oracle Database"],
      0,
      171,
    ],
    ["Git", ["Git", "GitLab", "Gitolite"], 0, 158],
    ["Configuration (IAC)", ["Ansible"], 0, 158],
    ["Bash", ["Bash"], 0, 174],
    ["Proxmox", ["Proxmox"], 12, 161],
    ["Serveur web", ["Apache", "Nginx", "Lighttpd"], 0, 171],
    ["Minio", ["MinIO"], 0, 158],
  ])("show of %s what %j prove: %i months dated, %i at most", (name, technologies, stated, atMost) => {
    const skill = skills.get(name);
    expect(skill?.technologies.map((technology) => technology.name)).toEqual(technologies);
    expect(skill?.exposure).toMatchObject({ stated, atMost });
  });

  it.each([
    "Maintien en condition opérationnelle",
    "Maintien en condition de sécurité",
    "Achat/gestion de Matériel",
    "Gestion de projet",
    "Docker",
    "Gitea",
  ])("leave %s declared", (name) => {
    expect(skills.get(name)).toMatchObject({ evidence: "none", technologies: [], exposure: { atMost: 0 } });
  });
});
