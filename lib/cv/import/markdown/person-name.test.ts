import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importMarkdown } from "./import-markdown";
import { looksLikeName, mayBeName } from "./person-name";

const WORK = "## Acme - Administratrice - 2018/01 à 2020/06\n### Migration\n* Stack technique\n  * Bash\n";

function nameOf(title: string): string | undefined {
  const result = importMarkdown(new TextEncoder().encode(`# ${title}\n${WORK}`));
  return result.ok ? result.cv.profile.name : undefined;
}

describe("the title of a CV", () => {
  it.each([
    "Jeanne Martin",
    "王小明",
    "محمد بن عبد الله الأنصاري",
    "דוד בן-גוריון",
    `Anne-${"Wolfeschlegelsteinhausenbergerdorff".repeat(3)} de la Tour-Saint`,
  ])("is the name %s", (name) => {
    expect(nameOf(name)).toBe(name);
  });

  it("is a name of as many letters as people have, and none of a line of text", () => {
    const letters = fc.array(fc.constantFrom(..."abcdeé".split("")), { minLength: 1, maxLength: 60 });
    const word = letters.map((each) => `B${each.join("")}`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 3 }), (words) => {
        const name = words.join(" ");
        expect(mayBeName(name)).toBe(true);
        if (name.length <= 60) expect(looksLikeName(name)).toBe(true);
      }),
    );
    expect(mayBeName(`Jeanne ${"M".repeat(200)}`)).toBe(false);
    expect(mayBeName("Jeanne Martin, infirmière depuis 2012")).toBe(false);
    expect(mayBeName("ce que je fais depuis bien longtemps")).toBe(false);
  });

  it.each([
    "Curriculum Vitae",
    "Administratrice Systèmes Et Réseaux Confirmée",
    "Université De Paris Saclay Orsay Sud",
  ])("is no name where it says something else: %s", (title) => {
    expect(nameOf(title)).toBe("");
  });
});
