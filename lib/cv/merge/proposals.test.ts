import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, aLevel, anExperience, aProject, aSkill } from "@/tests/support/cv-factory";
import { type Cv, cvSchema, type Project } from "../model";
import { EMPTY_CV } from "./empty-cv";
import { stateOf } from "./fields";
import { mergeOf } from "./merge-cv";
import { inOrder, reordering } from "./ordered";
import type { Proposal } from "./proposal";
import { proposalLine } from "./words";

const STACK = { kind: "stack" as const, title: "Stack technique", body: "* Bash, Ceph" };
const dns = aProject({ title: "Gestion DNS", summary: "Zones internes et externes", sections: [STACK] });
const backup = aProject({ title: "Sauvegarde", summary: "Archivage froid des postes" });
const bash = aSkill("Bash", { level: "expert" });

/** Two posts, the projects of the first, the skills of one group. */
function cvWith({
  first = [dns, backup],
  second = [],
  skills = [bash],
  ...more
}: Partial<Cv> & { first?: Project[]; second?: Project[]; skills?: (typeof bash)[] } = {}): Cv {
  return derivedCv(
    aCv({
      levels: [aLevel("Notions", { rank: 0 }), aLevel("Expert", { rank: 1 })],
      skillGroups: [{ slug: "outils", title: "Outils", skills }],
      experiences: [
        anExperience({ organisation: "Aday", from: "2018", to: null, projects: first }),
        anExperience({ organisation: "Brume", from: "2010", to: "2017", projects: second }),
      ],
      ...more,
    }),
  );
}

const BASE = cvWith();
const proposed = (current: Cv, next: Cv, base = BASE) => mergeOf(base, current, next).proposals;
const brief = ({ state, noun, name, about }: Proposal) => [state, noun, name, about.what];

describe("what there is to choose", () => {
  test("shows an entry that is new with all it holds, under names in the place of slugs", () => {
    const skills = [bash, aSkill("Stockage", { level: "notions", technologies: ["ceph"] })];
    const [proposal, ...others] = proposed(BASE, cvWith({ skills }));
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      state: "theirs",
      noun: "skill",
      name: "Stockage",
      path: ["Outils"],
      about: { what: "added", by: "theirs" },
    });
    expect(proposal?.about).toHaveProperty("parts", [
      {
        noun: "skill",
        name: "Stockage",
        fields: { name: "Stockage", level: "Notions", technologies: ["Ceph"] },
      },
    ]);
  });

  test("shows an entry that is gone with what goes along, whoever left it out", () => {
    const parts = [
      { noun: "project", name: "Gestion DNS" },
      { noun: "projectSection", name: "Stack technique", fields: STACK },
    ];
    const without = cvWith({ first: [backup] });
    const cases = [
      [proposed(BASE, without), "removed", "theirs", "theirs"],
      [proposed(without, BASE), "removed", "mine", "mine"],
      [proposed(BASE, without, without), "added", "mine", "mine"],
      [proposed(without, BASE, without), "added", "theirs", "theirs"],
    ] as const;
    for (const [proposals, what, by, state] of cases) {
      expect(proposals).toHaveLength(1);
      expect(proposals[0]).toMatchObject({ state, path: ["Aday"], about: { what, by, parts } });
    }
  });

  test("shows a level by its name on each side of a field", () => {
    const lower = cvWith({ skills: [aSkill("Bash", { level: "notions" })] });
    const none = cvWith({ skills: [aSkill("Bash", { level: null })] });
    const about = { what: "field", field: "level" };
    expect(proposed(BASE, lower)).toMatchObject([
      { state: "theirs", about: { ...about, base: "Expert", mine: "Expert", theirs: "Notions" } },
    ]);
    expect(proposed(none, lower)).toMatchObject([
      { state: "conflict", about: { ...about, base: "Expert", mine: null, theirs: "Notions" } },
    ]);
  });

  test("says where a project went, and where it goes by each choice", () => {
    const moved = cvWith({ first: [backup], second: [dns] });
    const [theirs] = proposed(BASE, moved);
    expect(theirs).toMatchObject({
      state: "theirs",
      noun: "project",
      name: "Gestion DNS",
      path: ["Aday"],
      about: { what: "parent", mine: "Aday", theirs: "Brume" },
    });
    const places = (cv: Cv) => cv.experiences.map(({ projects }) => projects.map(({ slug }) => slug));
    const merge = mergeOf(BASE, BASE, moved);
    expect(places(merge.merged())).toEqual([["sauvegarde"], ["gestion-dns"]]);
    expect(places(merge.merged({ [theirs?.id ?? ""]: "mine" }))).toEqual([["gestion-dns", "sauvegarde"], []]);

    const mine = mergeOf(BASE, moved, BASE);
    expect(mine.proposals.map(brief)).toEqual([["mine", "project", "Gestion DNS", "parent"]]);
    expect(places(mine.merged())).toEqual([["sauvegarde"], ["gestion-dns"]]);
    const back = { [mine.proposals[0]?.id ?? ""]: "theirs" as const };
    expect(places(mine.merged(back))).toEqual([["gestion-dns", "sauvegarde"], []]);
    // Without a common ancestor both have said where it is.
    expect(proposed(moved, BASE, EMPTY_CV).map(brief)).toContainEqual([
      "conflict",
      "project",
      "Gestion DNS",
      "parent",
    ]);
  });

  test("leaves a project where it is when the experience it was moved to is new in the file, and it is told to stay", () => {
    const cirrus = anExperience({ organisation: "Cirrus", from: "2024", to: null, projects: [dns] });
    const next = cvWith({ first: [backup] });
    next.experiences.unshift(cirrus);
    const merge = mergeOf(BASE, BASE, derivedCv(next));
    expect(merge.proposals.map(brief)).toEqual([
      ["theirs", "project", "Gestion DNS", "parent"],
      ["theirs", "experience", "Cirrus", "added"],
    ]);
    const stay = Object.fromEntries(merge.proposals.map(({ id }) => [id, "mine" as const]));
    expect(merge.merged(stay)).toEqual(BASE);
    // The project needs the experience that it is moved to.
    const [, added] = merge.proposals;
    expect(merge.merged({ [added?.id ?? ""]: "mine" }).experiences.map(({ slug }) => slug)).toContain(
      "cirrus",
    );
  });

  test("keeps with the candidate's own deletion a project that the file moved into what was deleted", () => {
    const next = cvWith({ first: [dns], second: [backup] });
    const current = cvWith();
    current.experiences.pop();
    expect(proposed(derivedCv(current), next).map(brief)).toEqual([
      ["theirs", "project", "Sauvegarde", "parent"],
      ["conflict", "experience", "Brume", "removed"],
    ]);
  });

  test("names siblings in both orders: of an experience, and of the CV", () => {
    const [one, two] = BASE.experiences;
    const turned = cvWith({ first: [backup, dns] });
    expect(proposed(BASE, turned)).toMatchObject([
      {
        state: "theirs",
        noun: "experience",
        name: "Aday",
        path: [],
        about: {
          what: "order",
          of: "project",
          mine: ["Gestion DNS", "Sauvegarde"],
          theirs: ["Sauvegarde", "Gestion DNS"],
        },
      },
    ]);
    if (one === undefined || two === undefined) throw new Error("There are two experiences.");
    expect(proposed(BASE, { ...BASE, experiences: [two, one] })).toMatchObject([
      {
        noun: "experience",
        name: "",
        path: [],
        about: { what: "order", of: "experience", mine: ["Aday", "Brume"], theirs: ["Brume", "Aday"] },
      },
    ]);
  });

  test("comes in the order of the CV, the parts of a project with it", () => {
    const next = cvWith({
      first: [{ ...dns, summary: "Zones", sections: [{ ...STACK, body: "* Bash" }] }, backup],
      skills: [aSkill("Bash", { level: "notions" })],
      sections: [{ title: "Loisirs", body: "Échecs", hidden: false }],
      languages: [{ slug: "francais", name: "Français", level: "", hidden: false }],
      profile: { ...BASE.profile, name: "Camille Vanneau" },
    });
    expect(proposed(BASE, next).map(({ noun }) => noun)).toEqual([
      "profile",
      "skill",
      "project",
      "projectSection",
      "section",
      "languages",
    ]);
  });

  test("does not ask about what the candidate says beside the text, but about what the file says of it", () => {
    const beside = cvWith({
      first: [
        { ...dns, hidden: true, corrections: [{ technology: "ceph", kind: "none", stated: null }] },
        backup,
      ],
      catalogue: [{ slug: "bash", name: "GNU Bash" }],
    });
    expect(proposed(beside, BASE)).toEqual([]);
    expect(mergeOf(BASE, beside, BASE).merged()).toEqual(beside);
    expect(proposed(BASE, beside).map(brief)).toEqual([
      ["theirs", "project", "Gestion DNS", "field"],
      ["theirs", "correction", "ceph", "added"],
      ["theirs", "technology", "GNU Bash", "added"],
    ]);
  });

  test("has an id of its own each", () => {
    const next = cvWith({
      first: [{ ...backup, summary: "Autre" }],
      second: [{ ...dns, title: "DNS", summary: "Zones internes et externes, puis publiques" }],
      skills: [],
    });
    const ids = proposed(cvWith({ first: [backup, dns] }), next).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a file of somebody else", () => {
  const other = aCv({ experiences: [anExperience({ organisation: "Zephyr", role: "Cook", from: "1999" })] });

  test("shares no experience with the CV", () => {
    expect(mergeOf(BASE, BASE, other).isOther).toBe(true);
    expect(mergeOf(BASE, BASE, BASE).isOther).toBe(false);
    const half = { ...BASE, experiences: BASE.experiences.slice(0, 1) };
    expect(mergeOf(BASE, BASE, half).isOther).toBe(false);
  });

  test("is nobody else's beside a CV without experiences", () => {
    expect(mergeOf(EMPTY_CV, aCv({ skillGroups: BASE.skillGroups }), other).isOther).toBe(false);
  });
});

describe("the order of siblings", () => {
  const orders = fc.tuple(
    fc.shuffledSubarray(["a", "b", "c", "d", "e"]),
    fc.shuffledSubarray(["a", "b", "c", "d", "e"]),
    fc.shuffledSubarray(["a", "b", "c", "d", "e"]),
  );

  test("is changed by who put what all versions have into another order", () => {
    fc.assert(
      fc.property(orders, ([base, mine, theirs]) => {
        const shared = (ids: string[]) =>
          ids.filter((id) => [base, mine, theirs].every((each) => each.includes(id))).join("");
        const [before, now, then] = [shared(base), shared(mine), shared(theirs)];
        const expected = now === then || before === then ? null : before === now ? "theirs" : "conflict";
        expect(reordering({ base, mine, theirs })).toBe(expected);
      }),
    );
  });

  test("keeps the first list and puts what only the second has behind what it follows there", () => {
    fc.assert(
      fc.property(orders, ([first, second, extra]) => {
        const ids = new Set([...first, ...second, ...extra]);
        const order = inOrder(ids, first, second);
        expect(order.toSorted()).toEqual([...ids].toSorted());
        expect(order.filter((id) => first.includes(id))).toEqual(first);
        for (const [at, id] of second.entries()) {
          if (first.includes(id)) continue;
          const before = second[at - 1];
          expect(order[order.indexOf(id) - 1]).toBe(before);
        }
        const neither = [...ids].filter((id) => !first.includes(id) && !second.includes(id));
        expect(order.slice(ids.size - neither.length)).toEqual(neither);
      }),
    );
  });
});

test("the side that changed a value is the one that differs from the base", () => {
  expect(stateOf("a", "a", "a", true)).toBeNull();
  expect(stateOf("a", "b", "b", true)).toBeNull();
  expect(stateOf("a", "a", "b", true)).toBe("theirs");
  expect(stateOf("a", "b", "a", true)).toBe("mine");
  expect(stateOf("a", "b", "c", true)).toBe("conflict");
  expect(stateOf(undefined, undefined, "b", false)).toBe("conflict");
});

test("nothing is a CV, in which everything is new", () => {
  expect(cvSchema.parse(EMPTY_CV)).toEqual(EMPTY_CV);
  expect(EMPTY_CV.profile.contacts).toEqual([]);
  const { proposals, merged } = mergeOf(EMPTY_CV, EMPTY_CV, BASE);
  expect(new Set(proposals.map(({ state }) => state))).toEqual(new Set(["theirs"]));
  expect(merged().experiences).toEqual(BASE.experiences);
});

describe("the words of a proposal", () => {
  const moved = cvWith({ first: [backup], second: [dns] });
  const turned = cvWith({ first: [backup, dns] });
  const shorter = cvWith({ first: [{ ...dns, summary: "" }, backup] });
  const fewer = cvWith({ first: [backup] });
  test.each([
    ["field", shorter, BASE, "résumé", "summary"],
    ["parent", moved, BASE, "appartenance", "belongs to"],
    ["order", turned, BASE, "ordre (projet)", "order"],
    ["removed", fewer, BASE, "absent du fichier", "file"],
    ["added", BASE, fewer, "nouveau dans le fichier", "file"],
  ] as const)("name the entry and say what is about it: %s", (_what, next, base, french, english) => {
    const [proposal] = proposed(base, next, base);
    if (proposal === undefined) throw new Error("There is a proposal.");
    const name = _what === "order" ? "Aday" : "Gestion DNS";
    expect(proposalLine(proposal, "fr")).toContain(name);
    expect(proposalLine(proposal, "fr")).toContain(french);
    expect(proposalLine(proposal, "en")).toContain(name);
    expect(proposalLine(proposal, "en").toLowerCase()).toContain(english);
  });
});
