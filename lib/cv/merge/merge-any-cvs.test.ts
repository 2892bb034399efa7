import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { derivedCv, someEdit } from "@/tests/support/arbitrary-edit";
import { type Entry, entriesOf } from "../differences/entry";
import { applyEdit } from "../edit/apply-edit";
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

describe("merging any CVs", { timeout: 60_000 }, () => {
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
