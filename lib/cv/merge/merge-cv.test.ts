import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { derivedCv, someEdit } from "@/tests/support/arbitrary-edit";
import { aCv, aCvOf, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { type Entry, entriesOf } from "../differences/entry";
import { applyEdit } from "../edit/apply-edit";
import type { Edit } from "../edit/edit-schema";
import { importMarkdown } from "../import/import-markdown";
import { type Cv, cvSchema } from "../model";
import { mergeOf } from "./merge-cv";
import type { Choice, Choices } from "./proposal";

/** A CV as an import leaves it. */
const arbitraryBase = arbitraryCv.map((cv) => derivedCv({ ...cv, acceptedFindings: [] }));
const seeds = fc.array(fc.integer(), { maxLength: 6 });

function edited(cv: Cv, edits: readonly number[]): Cv {
  return edits.reduce((before, seed) => {
    const changed = applyEdit(before, someEdit(before, seed));
    return changed.ok ? changed.cv : before;
  }, cv);
}

function doing(cv: Cv, ...edits: Edit[]): Cv {
  return edits.reduce((before, edit) => {
    const changed = applyEdit(before, edit);
    if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
    return changed.cv;
  }, cv);
}

/** What both have, whatever the slugs and what is derived. */
function content(cv: Cv) {
  const names = new Map(entriesOf(cv).map(({ key, name }) => [key, name]));
  return entriesOf(cv).map(({ noun, parent, slug, name, fields: { technologies: _, level, ...fields } }) => [
    noun,
    parent === null ? null : names.get(parent),
    noun === "technology" ? slug : name,
    typeof level === "string" ? names.get(level) : null,
    JSON.parse(JSON.stringify(fields)),
  ]);
}

/** Sections and corrections never leave their project. */
function nameAmong({ noun, name, parent }: Entry): string {
  return JSON.stringify([noun, name, noun === "projectSection" || noun === "correction" ? parent : null]);
}

/** Nouns whose key is their place among others, and changes with it. */
const PLACED = new Set<Entry["noun"]>(["projectSection", "section", "contact", "skill"]);

/**
 * Whether an entry and what it belongs to have names that no other of their kind has: neither in one of the CVs, nor as
 * the copy in one of them of what another one holds, which stands for the original once that is deleted.
 */
function tellsApart(cvs: readonly Cv[]): (entry: Entry) => boolean {
  const keysOfName = new Map<string, Set<string>>();
  for (const entry of cvs.flatMap((cv) => entriesOf(cv))) {
    const name = nameAmong(entry);
    const key = PLACED.has(entry.noun) ? "" : entry.key;
    keysOfName.set(name, (keysOfName.get(name) ?? new Set()).add(key));
  }
  const counts = cvs.map((cv) => {
    const byName = new Map<string, number>();
    const byKey = new Map(entriesOf(cv).map((entry) => [entry.key, entry]));
    for (const entry of byKey.values()) {
      const name = nameAmong(entry);
      byName.set(name, (byName.get(name) ?? 0) + 1);
    }
    return { byName, byKey };
  });
  const current = counts[1]?.byKey;
  const isOne = (entry: Entry) => {
    const name = nameAmong(entry);
    return counts.every(({ byName }) => (byName.get(name) ?? 0) < 2) && keysOfName.get(name)?.size === 1;
  };
  const isClear = (entry: Entry): boolean => {
    const parent = entry.parent === null ? undefined : current?.get(entry.parent);
    return isOne(entry) && (parent === undefined || isClear(parent));
  };
  return isClear;
}

const slugsAreUnique = (entries: readonly { slug: string }[]) =>
  new Set(entries.map(({ slug }) => slug)).size === entries.length;

function expectConsistent(cv: Cv): void {
  expect(cvSchema.parse(cv)).toEqual(cv);
  expect(slugsAreUnique(cv.experiences)).toBe(true);
  expect(slugsAreUnique(cv.experiences.flatMap(({ projects }) => projects))).toBe(true);
  expect(slugsAreUnique(cv.levels)).toBe(true);
  expect(slugsAreUnique(cv.skillGroups)).toBe(true);
  for (const { skills } of cv.skillGroups) expect(slugsAreUnique(skills)).toBe(true);
  expect(slugsAreUnique(cv.technologies)).toBe(true);
  const levels = new Set(cv.levels.map(({ slug }) => slug));
  const technologies = new Set(cv.technologies.map(({ slug }) => slug));
  for (const skill of cv.skillGroups.flatMap(({ skills }) => skills)) {
    if (skill.level !== null) expect(levels).toContain(skill.level);
    for (const slug of skill.technologies) expect(technologies).toContain(slug);
  }
  for (const { uses } of cv.experiences.flatMap(({ projects }) => projects)) {
    for (const { technology } of uses) expect(technologies).toContain(technology);
  }
}

describe("merging any CVs", () => {
  test("keeps the CV as it is when the file is the last import", () => {
    fc.assert(
      fc.property(arbitraryBase, seeds, (base, edits) => {
        const current = edited(base, edits);
        const merge = mergeOf(base, current, structuredClone(base));
        expect(merge.merged()).toBe(current);
        expect(merge.proposals.filter(({ state }) => state !== "mine")).toEqual([]);
      }),
    );
  });

  test("finds no difference in a CV beside itself", () => {
    fc.assert(
      fc.property(arbitraryBase, (cv) => {
        expect(mergeOf(cv, cv, structuredClone(cv)).proposals).toEqual([]);
      }),
    );
  });

  test("gives the new file when nothing was edited, edited or another one", () => {
    fc.assert(
      fc.property(arbitraryBase, seeds, arbitraryBase, fc.boolean(), (base, edits, other, isOther) => {
        const next = isOther ? other : edited(base, edits);
        const merge = mergeOf(base, base, next);
        expect(content(merge.merged())).toEqual(content(next));
        expect(merge.proposals.every(({ state }) => state === "theirs")).toBe(true);
      }),
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(arbitraryBase, seeds, seeds, (base, mine, theirs) => {
        const [current, next] = [edited(base, mine), edited(base, theirs)];
        const merged = mergeOf(base, current, next).merged();
        expect(mergeOf(next, merged, next).merged()).toBe(merged);
      }),
    );
  });

  /** What has the same name as another one may be taken for it. */
  test("loses no edit of the candidate to what can be told apart, when nothing is chosen", () => {
    fc.assert(
      fc.property(arbitraryBase, seeds, seeds, (base, mine, theirs) => {
        const [current, next] = [edited(base, mine), edited(base, theirs)];
        const merged = mergeOf(base, current, next).merged();
        expectConsistent(merged);
        const keyed = (cv: Cv) => new Map(entriesOf(cv).map((entry) => [entry.key, entry]));
        const [before, after] = [keyed(base), keyed(merged)];
        const isClear = tellsApart([base, current, next]);
        for (const entry of entriesOf(current)) {
          const { key, noun, parent, fields } = entry;
          const was = before.get(key)?.fields;
          if (!isClear(entry) || JSON.stringify(was) === JSON.stringify(fields)) continue;
          if (PLACED.has(noun)) {
            // What has no slug may have another number now, and a skill another group.
            const now = entriesOf(merged).filter(
              (one) => one.noun === noun && (noun === "skill" || one.parent === parent),
            );
            for (const [field, value] of Object.entries(fields)) {
              // They follow the name of the skill and the catalogue, of which the file may bring news.
              if (field === "technologies") continue;
              // A section that got another title has another key, and may have kept the rest.
              const isKept = entriesOf(base).some((one) => one.noun === noun && one.fields[field] === value);
              if (!isKept) expect(now.map((one) => one.fields[field])).toContain(value);
            }
            continue;
          }
          for (const [field, value] of Object.entries(fields)) {
            if (JSON.stringify(was?.[field]) === JSON.stringify(value)) continue;
            expect([key, field, after.get(key)?.fields[field]]).toEqual([key, field, value]);
          }
        }
        expect(merged.acceptedFindings).toEqual(current.acceptedFindings);
      }),
    );
  });

  test("makes a valid CV of any choices", () => {
    const arbitraryChoice = fc.constantFrom<Choice>("mine", "theirs");
    fc.assert(
      fc.property(
        arbitraryBase,
        seeds,
        seeds,
        fc.array(arbitraryChoice, { minLength: 1 }),
        (base, mine, theirs, picks) => {
          const merge = mergeOf(base, edited(base, mine), edited(base, theirs));
          const choices: Choices = Object.fromEntries(
            merge.proposals.map(({ id }, at) => [id, picks[at % picks.length] ?? "mine"]),
          );
          expectConsistent(merge.merged(choices));
        },
      ),
    );
  });
});

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
      { kind: "use.add", project: "sauvegarde", name: "Ceph", use: "used", stated: null },
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
    expectConsistent(merge.merged(all));
    expect(merge.merged(all).levels.map(({ slug }) => slug)).toEqual(["expert"]);
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
