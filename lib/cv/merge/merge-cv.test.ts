import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, aCvOf, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { applyEdit } from "../edit/apply-edit";
import type { Edit } from "../edit/edit-schema";
import { importMarkdown } from "../import/markdown/import-markdown";
import type { Cv } from "../model";
import { mergeOf } from "./merge-cv";
import type { Choices } from "./proposal";

function doing(cv: Cv, ...edits: Edit[]): Cv {
  return edits.reduce((before, edit) => {
    const changed = applyEdit(before, edit);
    if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
    return changed.cv;
  }, cv);
}

const STACK = { kind: "stack" as const, title: "Stack technique", body: "* Bash" };
const BASE = derivedCv(
  aCv({
    levels: [aLevel("Expert", { rank: 0 })],
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: [aSkill("Bash", { level: "expert", technologies: ["bash"] })],
      },
    ],
    experiences: [
      anExperience({
        organisation: "Aday",
        from: "2008-10",
        to: null,
        projects: [
          aProject({ title: "Gestion DNS", summary: "Zones internes et externes", sections: [STACK] }),
          aProject({ title: "Sauvegarde", summary: "Archivage froid" }),
        ],
      }),
    ],
  }),
);
const [aday] = BASE.experiences;
if (aday === undefined) throw new Error("no experience");

const titlesOf = (cv: Cv) =>
  cv.experiences.map(({ slug, projects }) => [slug, projects.map(({ title }) => title)]);
const states = (merge: ReturnType<typeof mergeOf>) =>
  merge.proposals.map(({ state, name, about }) => [
    state,
    name,
    about.what === "field" ? about.field : about.what,
  ]);
const summary = (project: string, text: string): Edit => ({
  kind: "project.update",
  project,
  fields: { summary: text },
});

describe("merging", () => {
  test("takes what the file changed, keeps what the candidate changed, and asks where both did", () => {
    const current = doing(
      BASE,
      summary("gestion-dns", "Mes mots"),
      { kind: "experience.update", experience: "aday", fields: { role: "SRE" } },
      { kind: "project.update", project: "sauvegarde", fields: { technologies: ["Ceph"] } },
    );
    const next = doing(BASE, summary("gestion-dns", "Leurs mots"), summary("sauvegarde", "Archivage tiède"), {
      kind: "experience.update",
      experience: "aday",
      fields: { period: { from: "2008-10", to: "2021-11" } },
    });
    const merge = mergeOf(BASE, current, next);
    expect(states(merge)).toEqual([
      ["mine", "Aday", "role"],
      ["theirs", "Aday", "period"],
      ["conflict", "Gestion DNS", "summary"],
      ["theirs", "Sauvegarde", "summary"],
    ]);
    const merged = merge.merged();
    expect(merged.experiences[0]).toMatchObject({ role: "SRE", to: "2021-11" });
    expect(merged.experiences[0]?.projects.map((project) => project.summary)).toEqual([
      "Mes mots",
      "Archivage tiède",
    ]);
    expect(merged.experiences[0]?.projects[1]?.uses.map(({ technology }) => technology)).toEqual(["ceph"]);
    const conflict = merge.proposals.find(({ state }) => state === "conflict")?.id ?? "";
    expect(merge.merged({ [conflict]: "theirs" }).experiences[0]?.projects[0]?.summary).toBe("Leurs mots");
  });

  test("keeps the sector that the candidate gave, which no file has, without asking", () => {
    const current = doing(BASE, {
      kind: "experience.update",
      experience: "aday",
      fields: { sector: "Banque" },
    });
    const merge = mergeOf(BASE, current, doing(BASE, summary("sauvegarde", "Archivage tiède")));
    expect(states(merge)).toEqual([["theirs", "Sauvegarde", "summary"]]);
    expect(merge.merged().experiences[0]?.sector).toBe("Banque");
  });

  test("knows a project that was renamed on either side, and keeps its address", () => {
    const current = doing(BASE, { kind: "project.update", project: "gestion-dns", fields: { title: "DNS" } });
    const next = aCvOf(
      [
        { ...aProject({ title: "Zones DNS", summary: "Zones internes et externes", sections: [STACK] }) },
        aProject({ title: "Sauvegarde", summary: "Archivage froid" }),
      ],
      { from: "2008-10", to: null },
    );
    const merge = mergeOf(BASE, current, { ...BASE, experiences: next.experiences });
    expect(states(merge)).toEqual([["conflict", "DNS", "title"]]);
    const [conflict] = merge.proposals;
    const merged = merge.merged({ [conflict?.id ?? ""]: "theirs" });
    expect(merged.experiences[0]?.projects[0]).toMatchObject({ slug: "gestion-dns", title: "Zones DNS" });
  });

  test("tells a new post at the same organisation from the one that was there", () => {
    const ended = { ...aday, slug: "aday-2", to: "2021-11" };
    const fresh = anExperience({ organisation: "Aday", role: "Architecte", from: "2024-01", to: null });
    const merge = mergeOf(BASE, BASE, { ...BASE, experiences: [fresh, ended] });
    expect(states(merge)).toEqual([
      ["theirs", "Aday", "period"],
      ["theirs", "Aday", "added"],
    ]);
    const merged = merge.merged();
    expect(titlesOf(merged)).toEqual([
      ["aday-2", []],
      ["aday", ["Gestion DNS", "Sauvegarde"]],
    ]);
    expect(merged.experiences[1]).toMatchObject({ slug: "aday", to: "2021-11" });
  });

  test("removes what is gone from the file unless it was edited since", () => {
    const next = { ...BASE, experiences: [{ ...aday, projects: [] }] };
    expect(titlesOf(mergeOf(BASE, BASE, next).merged())).toEqual([["aday", []]]);
    const merge = mergeOf(BASE, doing(BASE, summary("sauvegarde", "Mes mots")), next);
    expect(states(merge)).toEqual([
      ["theirs", "Gestion DNS", "removed"],
      ["conflict", "Sauvegarde", "removed"],
    ]);
    expect(titlesOf(merge.merged())).toEqual([["aday", ["Sauvegarde"]]]);
    expect(titlesOf(merge.merged({ [merge.proposals[1]?.id ?? ""]: "theirs" }))).toEqual([["aday", []]]);
  });

  test("leaves out what the candidate deleted, and asks when the file has news of it", () => {
    const current = doing(BASE, { kind: "project.remove", project: "sauvegarde" });
    const merge = mergeOf(BASE, current, doing(BASE, summary("sauvegarde", "Archivage tiède")));
    expect(states(merge)).toEqual([["conflict", "Sauvegarde", "removed"]]);
    expect(titlesOf(merge.merged())).toEqual([["aday", ["Gestion DNS"]]]);
    const restored = merge.merged({ [merge.proposals[0]?.id ?? ""]: "theirs" });
    expect(titlesOf(restored)).toEqual([["aday", ["Gestion DNS", "Sauvegarde"]]]);
    expect(restored.experiences[0]?.projects[1]?.summary).toBe("Archivage tiède");
  });

  test("puts new projects where the file has them, also among the candidate's own", () => {
    const current = doing(BASE, {
      kind: "project.add",
      experience: "aday",
      fields: { title: "Mien" },
      at: 1,
    });
    const next = doing(BASE, { kind: "project.add", experience: "aday", fields: { title: "Leur" }, at: 0 });
    expect(titlesOf(mergeOf(BASE, current, next).merged())).toEqual([
      ["aday", ["Leur", "Gestion DNS", "Mien", "Sauvegarde"]],
    ]);
  });

  test("follows the order of the file where the candidate did not reorder", () => {
    const turned = doing(BASE, { kind: "project.move", project: "sauvegarde", to: "aday", at: 0 });
    expect(titlesOf(mergeOf(BASE, BASE, turned).merged())).toEqual([["aday", ["Sauvegarde", "Gestion DNS"]]]);
    expect(mergeOf(BASE, turned, BASE).merged()).toBe(turned);
  });

  test("keeps what is said beside the text without asking: hidden, private, catalogue, findings", () => {
    const current = doing(
      BASE,
      { kind: "project.update", project: "sauvegarde", fields: { hidden: true } },
      { kind: "technology.update", technology: "bash", fields: { ignored: true } },
      { kind: "finding.accept", finding: "gap/2008" },
    );
    const merge = mergeOf(BASE, current, doing(BASE, summary("sauvegarde", "Archivage tiède")));
    expect(states(merge)).toEqual([["theirs", "Sauvegarde", "summary"]]);
    const merged = merge.merged();
    expect(merged.experiences[0]?.projects[1]).toMatchObject({ hidden: true, summary: "Archivage tiède" });
    expect(merged).toMatchObject({ catalogue: current.catalogue, acceptedFindings: ["gap/2008"] });
    expect(merged.technologies.map(({ slug }) => slug)).not.toContain("bash");
  });

  test("keeps the level that a skill bears when the file drops it", () => {
    const current = doing(BASE, {
      kind: "skill.add",
      group: "outils",
      fields: { name: "Git", level: "expert" },
    });
    const merge = mergeOf(BASE, current, { ...BASE, levels: [], skillGroups: [] });
    const all: Choices = Object.fromEntries(
      merge.proposals.filter(({ noun }) => noun === "level").map(({ id }) => [id, "theirs"]),
    );
    const { levels, skillGroups } = merge.merged(all);
    const borne = skillGroups.flatMap(({ skills }) => skills.map(({ level }) => level));
    expect(new Set(borne)).toEqual(new Set(["expert"]));
    expect(levels.map(({ slug }) => slug)).toEqual(["expert"]);
  });
});

describe("the real CV", () => {
  const source = readFileSync("db/seed/cv.md", "utf8");
  const read = (text: string) => {
    const result = importMarkdown(new TextEncoder().encode(text));
    if (!result.ok) throw new Error("refused");
    return result.cv;
  };

  test("has no difference when it is imported again, also with other line ends and blank lines", () => {
    const cv = read(source);
    for (const same of [source, source.replaceAll("\n", "\r\n"), source.replaceAll("\n## ", "\n\n\n## ")]) {
      const merge = mergeOf(cv, cv, read(same));
      expect(merge.proposals).toEqual([]);
      expect(merge.merged()).toBe(cv);
    }
  });

  test("takes a newer version in, beside what was edited since", () => {
    const cv = read(source);
    const current = doing(cv, {
      kind: "project.update",
      project: "gestion-dns",
      fields: { summary: "Deux mille zones." },
    });
    const newer = source
      .replace("* BIND (externe), PowerDNS (interne)", "* BIND (2008-2015), PowerDNS (2015-2021)")
      .replace("| Docker | Débutant |", "| Docker | Confirmé |")
      .replace("### Monitoring", "### Supervision");
    const merge = mergeOf(cv, current, read(newer));
    expect(states(merge)).toEqual([
      ["theirs", "Docker", "level"],
      ["mine", "Gestion DNS", "summary"],
      ["theirs", "Stack technique", "body"],
      ["theirs", "Monitoring", "title"],
    ]);
    const merged = merge.merged();
    const projects = merged.experiences.flatMap((experience) => experience.projects);
    expect(projects.find(({ slug }) => slug === "gestion-dns")).toMatchObject({
      summary: "Deux mille zones.",
      uses: [
        { technology: "bind", stated: { from: "2008", to: "2015" } },
        { technology: "powerdns", stated: { from: "2015", to: "2021" } },
        { technology: "bash" },
        { technology: "ansible" },
      ],
    });
    expect(projects.find(({ slug }) => slug === "monitoring")?.title).toBe("Supervision");
  });
});
