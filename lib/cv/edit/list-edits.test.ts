import { describe, expect, it } from "vitest";
import { aCv, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { type AnyEntry, emptyEntry } from "../entries/entry-lists";
import type { Cv } from "../model";
import { applyEdit } from "./apply-edit";
import type { Edit } from "./edit-schema";

const award = (title: string, hidden = false): AnyEntry => ({
  ...emptyEntry("awards", title),
  title,
  hidden,
});

const CV: Cv = {
  ...aCv({
    levels: ["a", "b", "c"].map((label, rank) => aLevel(label, { rank })),
    skillGroups: [
      { slug: "g1", title: "g1", skills: ["a", "b", "c"].map((name) => aSkill(name)) },
      { slug: "g2", title: "g2", skills: [aSkill("a"), aSkill("z")] },
      { slug: "g3", title: "g3", skills: [] },
    ],
    experiences: [
      anExperience({
        slug: "e1",
        organisation: "e1",
        projects: ["a", "b", "c"].map((title) => aProject({ title })),
      }),
      anExperience({ slug: "e2", organisation: "e2", projects: [aProject({ title: "z" })] }),
      anExperience({ slug: "e3", organisation: "", role: "e3" }),
    ],
    sections: ["a", "b", "c"].map((title) => ({ title, body: title, hidden: false })),
  }),
  awards: ["a", "b", "c"].map((title) => award(title)) as unknown as Cv["awards"],
};

/** Every list of three, how an edit names its second entry, and what it is called. */
const LISTS: {
  kind: string;
  named: Record<string, unknown>;
  gone: Record<string, unknown>;
  field: string;
  noun: string;
  names: (cv: Cv) => string[];
}[] = [
  {
    kind: "level",
    named: { level: "b" },
    gone: { level: "none" },
    field: "level",
    noun: "level",
    names: (cv) => cv.levels.map(({ label }) => label),
  },
  {
    kind: "skillGroup",
    named: { group: "g2" },
    gone: { group: "none" },
    field: "group",
    noun: "skillGroup",
    names: (cv) => cv.skillGroups.map(({ title }) => title),
  },
  {
    kind: "experience",
    named: { experience: "e2" },
    gone: { experience: "none" },
    field: "experience",
    noun: "experience",
    names: (cv) => cv.experiences.map(({ organisation, role }) => organisation || role),
  },
  {
    kind: "section",
    named: { section: 1 },
    gone: { section: 3 },
    field: "section",
    noun: "section",
    names: (cv) => cv.sections.map(({ title }) => title),
  },
  {
    kind: "entry",
    named: { list: "awards", entry: "b" },
    gone: { list: "awards", entry: "none" },
    field: "entry",
    noun: "awards",
    names: (cv) => cv.awards.map(({ title }) => title),
  },
  {
    kind: "skill",
    named: { group: "g1", skill: "b" },
    gone: { group: "g1", skill: "z" },
    field: "skill",
    noun: "skill",
    names: (cv) => cv.skillGroups[0]?.skills.map(({ name }) => name) ?? [],
  },
  {
    kind: "project",
    named: { project: "b" },
    gone: { project: "none" },
    field: "project",
    noun: "project",
    names: (cv) => cv.experiences[0]?.projects.map(({ title }) => title) ?? [],
  },
];

/** The edit of that kind with what it needs beside the entry's name. */
function edit(kind: string, parts: Record<string, unknown>): Edit {
  return { kind, ...parts } as Edit;
}

function done(cv: Cv, given: Edit) {
  const changed = applyEdit(cv, given);
  if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
  return changed;
}

describe.each(LISTS)("the list of $kind", ({ kind, named, gone, field, noun, names }) => {
  const [first = "", second = "", third = ""] = names(CV);
  const here = kind === "skill" ? { to: "g1" } : kind === "project" ? { to: "e1" } : {};

  it("loses the one entry that is removed", () => {
    const { cv, sentence } = done(CV, edit(`${kind}.remove`, { ...named, replacement: null }));
    expect(names(cv)).toEqual([first, third]);
    expect(sentence).toEqual({ did: "remove", noun, name: second });
  });

  it.each([
    [0, [second, first, third]],
    [1, [first, second, third]],
    [2, [first, third, second]],
    [9, [first, third, second]],
  ])("has the moved entry at place %i", (at, expected) => {
    const { cv, sentence } = done(CV, edit(`${kind}.move`, { ...named, ...here, at }));
    expect(names(cv)).toEqual(expected);
    expect(sentence).toEqual({ did: "move", noun, name: second });
  });

  it("refuses an entry that it does not have", () => {
    for (const verb of ["remove", "move", "update"]) {
      const parts = { ...gone, ...here, at: 0, replacement: null, fields: {} };
      expect(applyEdit(CV, edit(`${kind}.${verb}`, parts))).toEqual({
        ok: false,
        errors: { [field]: "gone" },
      });
    }
  });

  it("names what an update changed, and nothing when it changed nothing", () => {
    const { cv, sentence } = done(CV, edit(`${kind}.update`, { ...named, fields: {} }));
    expect(names(cv)).toEqual([first, second, third]);
    expect(sentence).toMatchObject({ did: "update", noun, name: second, fields: [] });
  });
});

describe.each(LISTS.filter(({ kind }) => kind === "skill" || kind === "project"))(
  "a $kind",
  ({ kind, named, names }) => {
    const [first = "", second = "", third = ""] = names(CV);

    it("gives an entry to another list, at its place or its end", () => {
      const to = kind === "skill" ? "g2" : "e2";
      const inTarget = (cv: Cv) =>
        kind === "skill"
          ? cv.skillGroups[1]?.skills.map(({ name }) => name)
          : cv.experiences[1]?.projects.map(({ title }) => title);
      const before = inTarget(CV) ?? [];
      const atEnd = done(CV, edit(`${kind}.move`, { ...named, to }));
      expect(names(atEnd.cv)).toEqual([first, third]);
      expect(inTarget(atEnd.cv)).toEqual([...before, second]);
      expect(inTarget(done(CV, edit(`${kind}.move`, { ...named, to, at: 0 })).cv)).toEqual([
        second,
        ...before,
      ]);
      const nowhere = applyEdit(CV, edit(`${kind}.move`, { ...named, to: "none" }));
      expect(nowhere).toEqual({ ok: false, errors: { to: "gone" } });
    });
  },
);

describe.each(LISTS.filter(({ kind }) => ["experience", "section", "entry", "project"].includes(kind)))(
  "a duplicate in the list of $kind",
  ({ kind, named, gone, field, noun, names }) => {
    it("stands hidden behind the original, which stays as it is", () => {
      const [first = "", second = "", third = ""] = names(CV);
      const { cv, sentence, made } = done(CV, edit(`${kind}.duplicate`, named));
      expect(names(cv)).toEqual([first, second, second, third]);
      expect(sentence).toEqual({ did: "duplicate", noun, name: second });
      const entries: Record<string, { hidden: boolean; slug?: string }[] | undefined> = {
        experience: cv.experiences,
        section: cv.sections,
        entry: cv.awards,
        project: cv.experiences[0]?.projects,
      };
      expect(entries[kind]?.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
      expect(made).toBe(entries[kind]?.[2]?.slug);
      const copied = applyEdit(CV, edit(`${kind}.duplicate`, gone));
      expect(copied).toEqual({ ok: false, errors: { [field]: "gone" } });
    });

    it("is hidden and shown by an update that says just that", () => {
      const hidden = done(CV, edit(`${kind}.update`, { ...named, fields: { hidden: true } }));
      expect(hidden.sentence).toMatchObject({ did: "hide", noun });
      const shown = done(hidden.cv, edit(`${kind}.update`, { ...named, fields: { hidden: false } }));
      expect(shown.sentence).toMatchObject({ did: "show", noun });
      expect(shown.cv).toEqual(CV);
    });
  },
);

describe("what is added", () => {
  it.each([
    [{ kind: "level.add", fields: { label: "new", ranked: true }, at: 1 }, "new"],
    [{ kind: "skillGroup.add", fields: { title: "G1" }, at: 1 }, "g1-2"],
    [{ kind: "skill.add", group: "g1", fields: { name: "a" }, at: 1 }, "a-2"],
    [{ kind: "experience.add", fields: { role: "E1" }, at: 1 }, "e1-2"],
    [{ kind: "project.add", experience: "e1", fields: { title: "Z" }, at: 1 }, "z-2"],
    [{ kind: "entry.add", list: "awards", fields: { title: "A" }, at: 1 }, "a-2"],
    [{ kind: "section.add", fields: { title: "a" }, at: 1 }, undefined],
  ] as [Edit, string | undefined][])("has the slug that it says: %j", (given, slug) => {
    const { cv, made, sentence } = done(CV, given);
    expect(made).toBe(slug);
    expect(sentence).toMatchObject({ did: "add" });
    const placed: Record<string, (string | undefined)[]> = {
      "level.add": cv.levels.map((each) => each.slug),
      "skillGroup.add": cv.skillGroups.map((each) => each.slug),
      "skill.add": cv.skillGroups[0]?.skills.map((each) => each.slug) ?? [],
      "experience.add": cv.experiences.map((each) => each.slug),
      "project.add": cv.experiences[0]?.projects.map((each) => each.slug) ?? [],
      "entry.add": cv.awards.map((each) => each.slug),
      "section.add": cv.sections.map(() => undefined),
    };
    expect(placed[given.kind]?.[1]).toBe(slug);
    expect(placed[given.kind]).toHaveLength(4);
  });

  it("is shown, and empty where nothing is said", () => {
    const { cv } = done(CV, { kind: "section.add", fields: { title: "new" } });
    expect(cv.sections.at(-1)).toEqual({ title: "new", body: "", hidden: false });
    expect(done(CV, { kind: "experience.add", fields: { role: "new" } }).cv.experiences.at(-1)).toEqual(
      anExperience({ slug: "new", organisation: "", role: "new" }),
    );
  });

  it("is refused where it has nowhere to go, or no name", () => {
    expect(applyEdit(CV, { kind: "skill.add", group: "none", fields: { name: "x" } })).toEqual({
      ok: false,
      errors: { group: "gone" },
    });
    expect(applyEdit(CV, { kind: "project.add", experience: "none", fields: { title: "x" } })).toEqual({
      ok: false,
      errors: { experience: "gone" },
    });
    expect(applyEdit(CV, { kind: "experience.add", fields: { summary: "x" } })).toEqual({
      ok: false,
      errors: { "fields.organisation": "required" },
    });
    expect(applyEdit(CV, { kind: "entry.add", list: "awards", fields: {} })).toEqual({
      ok: false,
      errors: { "fields.title": "required" },
    });
    expect(applyEdit(CV, { kind: "skill.add", group: "g1", fields: { name: "x", level: "none" } })).toEqual({
      ok: false,
      errors: { "fields.level": "gone" },
    });
    expect(
      applyEdit(CV, { kind: "skill.update", group: "g1", skill: "a", fields: { technologies: ["none"] } }),
    ).toEqual({ ok: false, errors: { "fields.technologies": "gone" } });
  });
});

describe("the scale of levels", () => {
  it("is one to the entry: no two of a name, ranks from 0 up, those beside it last", () => {
    const taken = applyEdit(CV, { kind: "level.add", fields: { label: "b", ranked: true } });
    expect(taken).toEqual({ ok: false, errors: { "fields.label": "nameTaken" } });
    const renamed = applyEdit(CV, { kind: "level.update", level: "a", fields: { label: "b" } });
    expect(renamed).toEqual({ ok: false, errors: { "fields.label": "nameTaken" } });
    const { cv, sentence } = done(CV, { kind: "level.update", level: "a", fields: { ranked: false } });
    expect(cv.levels.map(({ label, rank }) => [label, rank])).toEqual([
      ["b", 0],
      ["c", 1],
      ["a", null],
    ]);
    expect(sentence).toMatchObject({ fields: ["ranked"] });
    const back = done(cv, { kind: "level.update", level: "a", fields: { ranked: true, minYears: 3 } });
    expect(back.cv.levels.map(({ label, rank }) => [label, rank])).toEqual([
      ["b", 0],
      ["c", 1],
      ["a", 2],
    ]);
    expect(back.sentence).toMatchObject({ fields: ["minYears", "ranked"] });
  });

  it("leaves its skills at the replacement of a level that goes", () => {
    const declared = done(CV, { kind: "skill.update", group: "g1", skill: "a", fields: { level: "b" } }).cv;
    const levelOf = (cv: Cv) => cv.skillGroups[0]?.skills.map(({ level }) => level);
    const replaced = done(declared, { kind: "level.remove", level: "b", replacement: "c" });
    expect(levelOf(replaced.cv)).toEqual(["c", null, null]);
    expect(levelOf(done(declared, { kind: "level.remove", level: "b", replacement: null }).cv)).toEqual([
      null,
      null,
      null,
    ]);
    for (const replacement of ["b", "none"]) {
      expect(applyEdit(declared, { kind: "level.remove", level: "b", replacement })).toEqual({
        ok: false,
        errors: { replacement: "gone" },
      });
    }
  });
});

describe("a skill that changes groups", () => {
  it("keeps its slug unless the group has it", () => {
    const slugsAfter = (skill: string) =>
      done(CV, { kind: "skill.move", group: "g1", skill, to: "g2" }).cv.skillGroups[1]?.skills.map(
        ({ slug }) => slug,
      );
    expect(slugsAfter("a")).toEqual(["a", "z", "a-2"]);
    expect(slugsAfter("b")).toEqual(["a", "z", "b"]);
  });
});

describe("an update of a project", () => {
  it("takes it to another experience, and says so", () => {
    const { cv, sentence } = done(CV, { kind: "project.update", project: "b", fields: { experience: "e2" } });
    expect(cv.experiences.map(({ projects }) => projects.map(({ slug }) => slug))).toEqual([
      ["a", "c"],
      ["z", "b"],
      [],
    ]);
    expect(sentence).toMatchObject({ fields: ["experience"], sections: [] });
    expect(done(CV, { kind: "project.update", project: "b", fields: { experience: "e1" } }).cv).toEqual(CV);
    expect(applyEdit(CV, { kind: "project.update", project: "b", fields: { experience: "none" } })).toEqual({
      ok: false,
      errors: { "fields.experience": "gone" },
    });
  });

  it("names the sections that are other than they were, or their order", () => {
    const sections = ["x", "y"].map((title) => ({ kind: "other" as const, title, body: title }));
    const named = (cv: Cv, now: typeof sections) =>
      done(cv, { kind: "project.update", project: "b", fields: { sections: now } });
    const written = named(CV, sections);
    expect(written.sentence).toMatchObject({ fields: [], sections: ["x", "y"] });
    const turned = named(written.cv, sections.toReversed());
    expect(turned.sentence).toMatchObject({ fields: ["sections"], sections: [] });
    const gone = named(written.cv, sections.slice(0, 1));
    expect(gone.sentence).toMatchObject({ fields: [], sections: ["y"] });
  });
});
