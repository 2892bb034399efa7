import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { derivedCv, someEdit } from "@/tests/support/arbitrary-edit";
import { aCv, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { applyEdit } from "../edit/apply-edit";
import { readEdit } from "../edit/edit-schema";
import type { Cv } from "../model";
import { differencesOf, placesChanged } from "./differences";
import { entriesOf } from "./entry";
import { differenceWords } from "./words";

const CV = derivedCv(
  aCv({
    levels: [aLevel("Expert", { rank: 0 }), aLevel("Débutant", { rank: 1 })],
    skillGroups: [{ slug: "outils", title: "Outils", skills: [aSkill("Bash", { level: "expert" })] }],
    experiences: [
      anExperience({
        organisation: "Aday",
        projects: ["Un", "Deux", "Trois"].map((title) =>
          aProject({ title, sections: [{ kind: "stack", title: "Stack", body: `* Bash, ${title}` }] }),
        ),
      }),
      anExperience({ organisation: "OC3" }),
    ],
  }),
);

function edited(input: unknown, cv = CV): Cv {
  const read = readEdit(input);
  const changed = read.ok ? applyEdit(cv, read.edit) : read;
  if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
  return changed.cv;
}

const differences = (edit: unknown) => differencesOf(CV, edited(edit));

describe("what people read in a comparison", () => {
  const said = (cv: Cv) => JSON.stringify(differencesOf(CV, cv).map(({ name, changes }) => [name, changes]));

  test("is the name of a level, also of a skill that is new", () => {
    const cv = edited({ kind: "skill.add", group: "outils", fields: { name: "Go", level: "debutant" } });
    expect(said(cv)).toContain('"level":"Débutant"');
  });

  test("is the name of a technology that another is merged into, or that is corrected", () => {
    const merged = edited({ kind: "technology.merge", technology: "bash", into: "postgresql" });
    expect(said(merged)).toContain('"mergedInto":"PostgreSQL"');
    const correct = {
      kind: "use.correct",
      project: "un",
      technology: "postgresql",
      use: "used",
      stated: null,
    };
    const corrected = said(edited(correct));
    expect(corrected).toContain('"technology":"PostgreSQL"');
    expect(corrected).not.toContain('"technology":"postgresql"');
  });
});

describe("the differences of any two CVs", () => {
  test("are none between a CV and itself", () => {
    fc.assert(
      fc.property(arbitraryCv, (cv) => {
        expect(differencesOf(cv, structuredClone(cv))).toEqual([]);
      }),
    );
  });

  test("are some when an edit changed what is written, each with a change and words for it", () => {
    fc.assert(
      fc.property(
        arbitraryCv.map(derivedCv),
        fc.integer(),
        fc.constantFrom("fr", "en"),
        (before, seed, locale) => {
          const changed = applyEdit(before, someEdit(before, seed));
          if (!changed.ok) return;
          const isOther = JSON.stringify(entriesOf(before)) !== JSON.stringify(entriesOf(changed.cv));
          const found = differencesOf(before, changed.cv);
          if (isOther) expect(found).not.toEqual([]);
          const words = differenceWords(locale);
          for (const difference of found) {
            expect(difference.changes).not.toEqual([]);
            expect(words.entry(difference)).not.toMatch(/undefined|\[object/);
            for (const change of difference.changes) {
              if (change.what !== "field") continue;
              expect(words.value(change.field, change.after)).not.toMatch(/undefined|\[object/);
              expect(words.value(change.field, change.before)).not.toMatch(/undefined|\[object/);
            }
          }
        },
      ),
    );
  });
});

describe("a difference", () => {
  test("says which fields changed and how", () => {
    expect(
      differences({ kind: "project.update", project: "un", fields: { title: "Uno", hidden: true } }),
    ).toEqual([
      {
        noun: "project",
        name: "Uno",
        path: ["Aday"],
        changes: [
          { what: "field", field: "title", before: "Un", after: "Uno" },
          { what: "field", field: "hidden", before: false, after: true },
        ],
      },
    ]);
  });

  test("is of the section that was written in, and of the technologies that it tells", () => {
    const sections = [{ kind: "stack", title: "Stack", body: "* Ansible, Un" }];
    expect(differences({ kind: "project.update", project: "un", fields: { sections } })).toMatchObject([
      {
        noun: "project",
        changes: [{ what: "uses", lost: [{ name: "Bash" }], gained: [{ name: "Ansible" }] }],
      },
      {
        noun: "projectSection",
        name: "Stack",
        path: ["Aday", "Un"],
        changes: [{ what: "field", field: "body", before: "* Bash, Un", after: "* Ansible, Un" }],
      },
    ]);
  });

  test("tells an entry that was added or removed with all that belongs to it, once", () => {
    const removed = differences({ kind: "experience.remove", experience: "aday" });
    expect(removed).toMatchObject([{ noun: "experience", name: "Aday", changes: [{ what: "removed" }] }]);
    const [change] = removed[0]?.changes ?? [];
    expect(change?.what === "removed" && change.parts.map(({ name }) => name)).toEqual([
      "Aday",
      "Un",
      "Stack",
      "Deux",
      "Stack",
      "Trois",
      "Stack",
    ]);
    expect(differences({ kind: "section.add", fields: { title: "Divers", body: "x" } })).toMatchObject([
      { noun: "section", name: "Divers", changes: [{ what: "added" }] },
    ]);
  });

  test("tells what moved, to another place or to another entry", () => {
    expect(differences({ kind: "project.move", project: "trois", to: "aday", at: 0 })).toEqual([
      { noun: "project", name: "Trois", path: ["Aday"], changes: [{ what: "place", before: 3, after: 1 }] },
    ]);
    expect(differences({ kind: "project.move", project: "un", to: "oc3" })).toEqual([
      {
        noun: "project",
        name: "Un",
        path: ["OC3"],
        changes: [{ what: "parent", before: "Aday", after: "OC3" }],
      },
    ]);
  });

  test("of a renamed level is one, not one for each skill", () => {
    expect(differences({ kind: "level.update", level: "expert", fields: { label: "Maître" } })).toEqual([
      {
        noun: "level",
        name: "Maître",
        path: [],
        changes: [{ what: "field", field: "label", before: "Expert", after: "Maître" }],
      },
    ]);
    expect(
      differences({ kind: "skill.update", group: "outils", skill: "bash", fields: { level: "debutant" } }),
    ).toMatchObject([{ noun: "skill", changes: [{ field: "level", before: "Expert", after: "Débutant" }] }]);
  });

  test("is put into words in both languages", () => {
    const [fr, en] = [differenceWords("fr"), differenceWords("en")];
    const entry = { noun: "project" as const, name: "Un", path: ["Aday"] };
    expect(fr.entry(entry)).toBe("Projet «\u00a0Un\u00a0» (Aday)");
    expect(en.entry(entry)).toBe("Project “Un” (Aday)");
    expect(fr.value("period", { from: "2018", to: null })).toBe("depuis 2018");
    expect(en.value("hidden", true)).toBe("hidden");
    expect(fr.value("titles", [])).toBe("aucun");
    expect(fr.use({ name: "Ceph", kind: "evaluated", stated: { from: "2020", to: "2020" } })).toBe(
      "Ceph (2020, évaluée)",
    );
  });
});

test("as few places change as an order allows", () => {
  const order = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });
  fc.assert(
    fc.property(order, order, (before, after) => {
      const moved = new Set(placesChanged(before, after).map(({ key }) => key));
      const rest = (keys: string[], others: string[]) =>
        keys.filter((key) => others.includes(key) && !moved.has(key));
      expect(rest(before, after)).toEqual(rest(after, before));
    }),
  );
  expect(placesChanged(["a", "b", "c"], ["c", "a", "b"])).toEqual([{ key: "c", before: 3, after: 1 }]);
});
