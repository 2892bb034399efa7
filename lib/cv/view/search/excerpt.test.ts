import { describe, expect, it } from "vitest";
import { aProject } from "@/tests/support/cv-factory";
import { excerptOf } from "./excerpt";
import { searchedWords } from "./word-matches";

const project = aProject({
  summary: "Court.",
  sections: [
    {
      kind: "objectives",
      title: "Objectifs",
      body: "- rien\n- **Sauvegarde** des postes\n- autre",
    },
  ],
});

function excerpt(search: string, summary = "") {
  return excerptOf(project, { summary }, searchedWords(search));
}

describe("the line that a search is found in", () => {
  it("is read without its Markdown, its words marked", () => {
    expect(excerpt("sauvegarde")).toEqual({
      text: "Sauvegarde des postes",
      matches: [{ start: 0, end: 10 }],
    });
  });

  it("is that of the experience when the project has none, and null when nothing has it", () => {
    expect(excerpt("hébergeur", "OC3 est un hébergeur.")?.text).toBe("OC3 est un hébergeur.");
    expect(excerpt("kubernetes")).toBeNull();
  });

  it("begins shortly before its first marked word when it is long", () => {
    const found = excerpt("aiguille", `${"foin ".repeat(60)}aiguille ${"paille ".repeat(60)}`);
    expect(found?.text.length).toBeLessThan(160);
    const [match] = found?.matches ?? [];
    expect(found?.text.slice(match?.start, match?.end)).toBe("aiguille");
  });
});
