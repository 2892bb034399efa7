import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { derivedCv, someEdit } from "@/tests/support/arbitrary-edit";
import { aCv, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { type Cv, cvSchema } from "../model";
import { publicCv } from "../public";
import { editSentence } from "../words/edit-words";
import { applyEdit } from "./apply-edit";
import { type Edit, readEdit } from "./edit-schema";

const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

/** The CV after an edit that must be accepted. */
function withEdits(cv: Cv, edit: Edit): Cv {
  const changed = applyEdit(cv, edit);
  if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
  return changed.cv;
}

/** Does what the seeds stand for, as far as it is accepted. */
function edited(
  cv: Cv,
  numbers: readonly number[],
  see: (before: Cv, after: Cv, edit: Edit) => void = () => {},
): Cv {
  let now = cv;
  for (const seed of numbers) {
    const read = readEdit(someEdit(now, seed));
    const changed = read.ok ? applyEdit(now, read.edit) : null;
    if (!read.ok || changed === null || !changed.ok) continue;
    see(now, changed.cv, read.edit);
    now = changed.cv;
  }
  return now;
}

function expectUnique(slugs: readonly string[]): void {
  expect(slugs).toEqual([...new Set(slugs)]);
}

describe("any sequence of edits", () => {
  it("leaves a CV that is valid, whose slugs are unique and whose references all lead somewhere", () => {
    fc.assert(
      fc.property(arbitraryCv, seeds, (cv, numbers) => {
        const now = edited(derivedCv(cv), numbers);
        expect(cvSchema.parse(now)).toEqual(now);
        expectUnique(now.levels.map(({ slug }) => slug));
        expectUnique(now.skillGroups.map(({ slug }) => slug));
        for (const { skills } of now.skillGroups) expectUnique(skills.map(({ slug }) => slug));
        expectUnique(now.experiences.map(({ slug }) => slug));
        const projects = now.experiences.flatMap((experience) => experience.projects);
        expectUnique(projects.map(({ slug }) => slug));
        const mentioned = [
          ...projects.flatMap(({ uses }) => uses.map(({ technology }) => technology)),
          ...now.skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies)),
        ];
        expect(now.technologies.map(({ slug }) => slug).toSorted()).toEqual(
          [...new Set(mentioned)].toSorted(),
        );
        const levels = new Set<string | null>([null, ...now.levels.map(({ slug }) => slug)]);
        expect(
          now.skillGroups.flatMap(({ skills }) => skills).filter(({ level }) => !levels.has(level)),
        ).toEqual([]);
        const ranks = now.levels.flatMap(({ rank }) => rank ?? []);
        expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, rank) => rank));
      }),
    );
  });

  it("leaves nothing derived out of step", () => {
    fc.assert(
      fc.property(arbitraryCv, seeds, (cv, numbers) => {
        const now = edited(derivedCv(cv), numbers);
        const anew = derivedCv(now);
        expect(anew.experiences).toEqual(now.experiences);
        expect(new Set(anew.technologies.map(({ slug }) => slug))).toEqual(
          new Set(now.technologies.map(({ slug }) => slug)),
        );
      }),
    );
  });

  it("changes no CV that it is given and keeps the slug of each entry that stays", () => {
    fc.assert(
      fc.property(arbitraryCv, seeds, (cv, numbers) => {
        edited(derivedCv(cv), numbers, (before, _, edit) => {
          const copy = structuredClone(before);
          const changed = applyEdit(before, edit);
          expect(before).toEqual(copy);
          if (edit.kind !== "project.update" || !changed.ok) return;
          const slugs = (of: Cv) =>
            of.experiences.flatMap(({ projects }) => projects.map(({ slug }) => slug));
          expect(slugs(changed.cv)).toEqual(slugs(before));
        });
      }),
    );
  });

  it("shows nobody the corrections and the catalogue, and says what it did in both languages", () => {
    fc.assert(
      fc.property(arbitraryCv, seeds, (cv, numbers) => {
        const now = edited(derivedCv(cv), numbers, (before, _, edit) => {
          const changed = applyEdit(before, edit);
          if (!changed.ok) return;
          for (const locale of ["fr", "en"] as const) {
            expect(editSentence(changed.sentence, locale)).toMatch(/^\S(.*\S)?$/u);
          }
        });
        const seen = publicCv(now);
        expect([seen.catalogue, seen.acceptedFindings]).toEqual([[], []]);
        expect(
          seen.experiences.flatMap(({ projects }) => projects.flatMap(({ corrections }) => corrections)),
        ).toEqual([]);
      }),
    );
  });
});

describe("a project", () => {
  const cv = derivedCv(
    aCv({
      experiences: [
        anExperience({
          organisation: "Aday",
          projects: [
            aProject({
              title: "Gestion DNS",
              sections: [{ kind: "stack", title: "Stack technique", body: "* BIND (2012-2014), Debian" }],
            }),
          ],
        }),
        anExperience({ organisation: "Nevrax" }),
      ],
    }),
  );
  const projectOf = (of: Cv, slug = "gestion-dns") =>
    of.experiences.flatMap(({ projects }) => projects).find((project) => project.slug === slug);
  const usesOf = (of: Cv) => projectOf(of)?.uses.map(({ technology, kind }) => `${kind} ${technology}`);

  it("keeps its slug when its title changes, and a new one of the same title gets another", () => {
    const renamed = withEdits(cv, {
      kind: "project.update",
      project: "gestion-dns",
      fields: { title: "DNS" },
    });
    expect(projectOf(renamed)?.title).toBe("DNS");
    const twice = withEdits(cv, {
      kind: "project.add",
      experience: "nevrax",
      fields: { title: "Gestion DNS" },
    });
    expect(projectOf(twice, "gestion-dns-2")?.uses).toEqual([]);
  });

  it("uses what its text tells from the moment it is saved", () => {
    const sections = [
      { kind: "stack" as const, title: "Stack technique", body: "* BIND, PowerDNS" },
      { kind: "evaluated" as const, title: "Évalués", body: "* Unbound" },
    ];
    const now = withEdits(cv, { kind: "project.update", project: "gestion-dns", fields: { sections } });
    expect(usesOf(now)).toEqual(["used bind", "used powerdns", "evaluated unbound"]);
    expect(now.technologies.map(({ slug }) => slug)).toEqual(["bind", "powerdns", "unbound"]);
  });

  it("keeps the candidate's corrections when its text changes, and follows the text again without them", () => {
    const none: Edit = {
      kind: "use.correct",
      project: "gestion-dns",
      technology: "bind",
      use: "none",
      stated: null,
    };
    const corrected = withEdits(cv, none);
    expect(usesOf(corrected)).toEqual(["used debian"]);
    const sections = [{ kind: "stack" as const, title: "Stack technique", body: "* BIND, Debian, NSD" }];
    const rewritten = withEdits(corrected, {
      kind: "project.update",
      project: "gestion-dns",
      fields: { sections },
    });
    expect(usesOf(rewritten)).toEqual(["used debian", "used nsd"]);
    expect(usesOf(withEdits(rewritten, { ...none, use: null }))).toEqual([
      "used bind",
      "used debian",
      "used nsd",
    ]);
  });

  it("may use a technology that no text and no catalogue names, with its own dates", () => {
    const named = withEdits(cv, {
      kind: "project.update",
      project: "gestion-dns",
      fields: { technologies: ["Outil Maison", "Ansible"] },
    });
    expect(projectOf(named)?.uses.slice(-2)).toEqual([
      { technology: "outil-maison", kind: "used", stated: null },
      { technology: "ansible", kind: "used", stated: null },
    ]);
    const now = withEdits(named, {
      kind: "use.correct",
      project: "gestion-dns",
      technology: "outil-maison",
      use: "used",
      stated: { from: "2012", to: null },
    });
    expect(projectOf(now)?.uses.at(-2)).toEqual({
      technology: "outil-maison",
      kind: "used",
      stated: { from: "2012", to: null },
    });
    expect(now.technologies.find(({ slug }) => slug === "outil-maison")).toEqual({
      slug: "outil-maison",
      name: "Outil Maison",
      category: "other",
      aliases: [],
    });
  });

  it("takes no technology twice, by whatever name", () => {
    const adding = (technologies: string[]) => {
      const changed = applyEdit(cv, {
        kind: "project.update",
        project: "gestion-dns",
        fields: { technologies },
      });
      return changed.ok ? null : changed.errors;
    };
    expect(adding(["Ansible", "debian"])).toEqual({ "fields.technologies.1": "alreadyThere" });
    expect(adding(["Kubernetes", "K8s"])).toEqual({ "fields.technologies.1": "alreadyThere" });
    expect(adding(["Kubernetes"])).toBeNull();
  });

  it("moves to another experience with all it holds", () => {
    const now = withEdits(cv, { kind: "project.move", project: "gestion-dns", to: "nevrax" });
    expect(now.experiences.map(({ projects }) => projects.length)).toEqual([0, 1]);
    expect(projectOf(now)).toEqual(projectOf(cv));
    const fields = { experience: "nevrax", title: "DNS" };
    const edited = withEdits(cv, { kind: "project.update", project: "gestion-dns", fields });
    expect(edited.experiences.map(({ projects }) => projects.length)).toEqual([0, 1]);
    expect(projectOf(edited)).toEqual({ ...projectOf(cv), title: "DNS" });
    const nowhere: Edit = {
      kind: "project.update",
      project: "gestion-dns",
      fields: { experience: "nowhere" },
    };
    expect(applyEdit(cv, nowhere)).toEqual({ ok: false, errors: { "fields.experience": "gone" } });
  });

  it("inherits its period again when it is given none", () => {
    const fields = { period: { from: "2012", to: null } };
    const datedCv = withEdits(cv, { kind: "project.update", project: "gestion-dns", fields });
    expect(projectOf(datedCv)).toMatchObject({ from: "2012", to: null });
    const again = withEdits(datedCv, {
      kind: "project.update",
      project: "gestion-dns",
      fields: { period: {} },
    });
    expect(projectOf(again)).toEqual(projectOf(cv));
  });
});

describe("a skill", () => {
  const cv = aCv({
    levels: [aLevel("Débutant", { rank: 0 }), aLevel("Expert", { rank: 1 })],
    skillGroups: [{ slug: "outils", title: "Outils", skills: [aSkill("Git", { level: "expert" })] }],
  });

  it("stands for what its new name says", () => {
    const now = withEdits(cv, {
      kind: "skill.update",
      group: "outils",
      skill: "git",
      fields: { name: "Linux (Debian)" },
    });
    expect(now.skillGroups[0]?.skills[0]).toEqual({
      slug: "git",
      name: "Linux (Debian)",
      level: "expert",
      technologies: ["linux", "debian"],
    });
    expect(now.technologies.map(({ slug }) => slug)).toEqual(["linux", "debian"]);
  });

  it("gets the level that replaces its own", () => {
    const now = withEdits(cv, { kind: "level.remove", level: "expert", replacement: "debutant" });
    expect(now.skillGroups[0]?.skills[0]?.level).toBe("debutant");
    expect(now.levels).toEqual([aLevel("Débutant", { rank: 0 })]);
  });
});

it("a sector is given to an experience, said in the sentence, and taken away by an empty one", () => {
  const cv = aCv({ experiences: [anExperience({ organisation: "Aday" })] });
  const sectorOf = (sector: string): Edit => ({
    kind: "experience.update",
    experience: "aday",
    fields: { sector },
  });
  expect(applyEdit(cv, sectorOf("Presse"))).toMatchObject({
    cv: { experiences: [{ sector: "Presse" }] },
    sentence: { fields: ["sector"] },
  });
  expect(withEdits(withEdits(cv, sectorOf("Presse")), sectorOf(""))).toEqual(cv);
});

it.each<[Edit, Record<string, string>]>([
  [{ kind: "project.update", project: "nobody", fields: {} }, { project: "gone" }],
  [{ kind: "experience.add", fields: { summary: "x" } }, { "fields.organisation": "required" }],
  [{ kind: "skill.add", group: "outils", fields: { name: "x", level: "guru" } }, { "fields.level": "gone" }],
  [{ kind: "section.remove", section: 3 }, { section: "gone" }],
  [{ kind: "finding.reopen", finding: "x" }, { finding: "gone" }],
])("an edit that cannot be done says why at its field: %j", (edit, errors) => {
  const cv = aCv({ skillGroups: [{ slug: "outils", title: "Outils", skills: [] }] });
  expect(applyEdit(cv, edit)).toEqual({ ok: false, errors });
});
