import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { technologiesIn } from "../technologies/read-technologies";
import { EXPECTED_USES, type ExpectedUse, spellPeriod } from "./expected-uses";

describe("the seed CV", () => {
  const found = usesOf(readFileSync(new URL("../../../db/seed/cv.md", import.meta.url), "utf8"));
  const spelled = (uses: Readonly<Record<string, readonly ExpectedUse[]>>) =>
    Object.entries(uses).flatMap(([project, list]) =>
      list.map(({ name, kind, stated }) => `${project}: ${name} ${kind} ${stated ?? "undated"}`),
    );

  test("is read like a careful reader would, with precision and recall of at least 0.97", () => {
    const expected = new Set(spelled(EXPECTED_USES));
    const actual = new Set(spelled(found));
    const right = [...actual].filter((use) => expected.has(use));
    const precision = right.length / actual.size;
    const recall = right.length / expected.size;
    console.log(
      `${expected.size} uses expected, ${actual.size} found: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      {
        wrong: [...actual].filter((use) => !expected.has(use)),
        missed: [...expected].filter((use) => !actual.has(use)),
      },
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  test("has all the projects the expectation speaks of, and no other", () => {
    expect(Object.keys(found)).toEqual(Object.keys(EXPECTED_USES));
  });

  test("names technologies in the order of the text", () => {
    expect(found).toEqual(EXPECTED_USES);
  });

  /** The stack sections of the seed CV, found by its own regular form. */
  function usesOf(markdown: string): Record<string, ExpectedUse[]> {
    const projects: Record<string, ExpectedUse[]> = {};
    for (const block of markdown.slice(markdown.indexOf("\n## Nevrax")).split(/^### /m).slice(1)) {
      const [title = "", ...lines] = block.split("\n");
      if (title.startsWith("OC3 - ")) continue;
      const sections = lines.join("\n").split(/^(?=\* )/m);
      projects[title] = sections.flatMap((section) => {
        const [heading = "", ...body] = section.split("\n");
        if (!/^\* (?:Stack technique|Technologie évaluer)/.test(heading)) return [];
        const kind = heading.includes("évaluer") ? "evaluated" : "used";
        const text = body.join("\n").split(/^-{5,}|^#/m)[0] ?? "";
        return technologiesIn(text).map(({ name, stated }) => ({ name, kind, stated: spellPeriod(stated) }));
      });
    }
    return projects;
  }
});
