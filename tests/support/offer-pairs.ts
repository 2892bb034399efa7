import fc from "fast-check";
import type { Cv } from "@/lib/cv/model";
import { compareRequirements } from "@/lib/cv/offer/comparison";
import type { Requirement } from "@/lib/cv/offer/requirement";
import { STRENGTHS } from "@/lib/cv/offer/requirement";
import { CATALOGUE } from "@/lib/cv/technologies/catalogue/catalogue";
import { METHODS } from "@/lib/cv/technologies/methods/methods";
import { EDGES } from "@/lib/cv/technologies/relations/relations";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { derivedCv } from "./arbitrary-edit";
import { aCv, anExperience, aProject } from "./cv-factory";

export const TODAY = "2026-07";

/** Names that stand in relations come up often, so that edges are tried. */
const related = [...CATALOGUE, ...METHODS].filter(({ slug }) =>
  EDGES.some(({ from, to }) => from === slug || to === slug),
);
const named = fc.oneof(fc.constantFrom(...related), fc.constantFrom(...CATALOGUE));

export type Pair = { cv: Cv; requirements: Requirement[] };

/** A CV whose projects name some technologies, and an offer that asks for others. */
export const offerPair: fc.Arbitrary<Pair> = fc
  .record({
    used: fc.array(fc.array(named, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
    evaluated: fc.array(named, { maxLength: 2 }),
    asked: fc.array(
      fc.record({
        names: fc.array(named, { minLength: 1, maxLength: 3 }),
        strength: fc.constantFrom(...STRENGTHS),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ used, evaluated, asked }) => ({
    cv: derivedCv(
      aCv({
        experiences: [
          anExperience({
            from: "2015-01",
            to: "2018-12",
            projects: used.map((names, at) =>
              aProject({
                slug: `projet-${at}`,
                title: `Projet ${at}`,
                sections: [
                  { kind: "stack", title: "Stack", body: names.map(({ name }) => `* ${name}`).join("\n") },
                  {
                    kind: "evaluated",
                    title: "Évalué",
                    body: evaluated.map(({ name }) => `* ${name}`).join("\n"),
                  },
                ],
              }),
            ),
          }),
        ],
      }),
    ),
    requirements: asked.map(({ names, strength }) => ({
      anyOf: names.map(({ slug, name }) => ({ slug, name })),
      open: false,
      strength,
      months: null,
      scope: "technology" as const,
      quote: "",
      block: "" as const,
    })),
  }));

const COUNTING = EDGES.filter(({ kind }) => kind !== "follows");

/**
 * The requirements shown without a project whose text names one of the alternatives or what leads to it by `is` and
 * `part`: found by walking the edges one by one, not by the functions that the match uses.
 */
export function overclaimsOf({ cv, requirements }: Pair): string[] {
  const index = indexCv(cv, TODAY);
  const { requirements: matched } = compareRequirements(index, requirements, EMPTY_READING, "fr");
  return matched
    .filter(({ verdict }) => verdict === "shown")
    .filter(({ anyOf, projects }) => {
      const enough = new Set(anyOf.map(({ slug }) => slug));
      for (let size = 0; size !== enough.size; ) {
        size = enough.size;
        for (const { from, to } of COUNTING) if (enough.has(to)) enough.add(from);
      }
      const isNamed = (slug: string) => {
        const project = index.projects.find((each) => each.project.slug === slug)?.project;
        const stack = project?.sections.filter(({ kind }) => kind === "stack").map(({ body }) => body) ?? [];
        const lines = stack.join("\n").split("\n");
        const names = [...CATALOGUE, ...METHODS]
          .filter((each) => enough.has(each.slug))
          .flatMap(({ name, aliases }) => [name, ...aliases]);
        const uses = project?.uses.some(({ technology, kind }) => kind === "used" && enough.has(technology));
        return uses === true || lines.some((line) => names.includes(line.replace(/^\* /, "")));
      };
      return projects.length === 0 || !projects.every(isNamed);
    })
    .map(({ anyOf }) => anyOf.map(({ name }) => name).join("|"));
}

const EMPTY_READING = { notCompared: [], notAsked: [], notUnderstood: [], locale: null, problem: null };
