import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { viewCardOf } from "@/lib/cv/export/view-card";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import { wordsFor } from "@/lib/cv/words/words";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { drawCard } from "./card";

const imported = importMarkdown(readFileSync("db/seed/cv.md"));
if (!imported.ok) throw new Error("the seed CV is refused");
const SEED = imported.cv;

function cardOf(cv: Cv, query: Partial<ViewQuery> = {}) {
  return viewCardOf(indexCv(publicCv(cv), "2026-11"), { ...EMPTY_QUERY, ...query }, wordsFor("fr"));
}

function drawn(cv: Cv, query: Partial<ViewQuery> = {}): Buffer {
  return Buffer.from(drawCard({ format: "png", card: cardOf(cv, query) }));
}

/** The size that the header of a PNG gives. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the picture of a view", { timeout: 60_000 }, () => {
  it("has the size that networks ask for, and is another one for another view", () => {
    const whole = drawn(SEED);
    const filtered = drawn(SEED, { tech: ["ansible"] });
    expect(sizeOf(whole)).toEqual([1200, 630]);
    expect(sizeOf(filtered)).toEqual([1200, 630]);
    expect(whole.equals(filtered)).toBe(false);
    expect(whole.equals(drawn(SEED))).toBe(true);
  });

  it("says who, which view, when and with what", () => {
    const card = cardOf(SEED, { tech: ["ansible"], org: ["aday"] });
    expect(card.name).toBe("Patrick Bernard");
    expect(card.sentence).toBe("Projets avec Ansible, chez Aday");
    expect(card.figures).toBe("14 ans 8 mois · 2 projets sur 24");
    expect(card.bands.filter(({ inView }) => inView).map(({ name }) => name)).toEqual(["Aday"]);
    expect(card.technologies[0]).toEqual({ name: "Ansible", level: "Confirmé" });
    expect(cardOf(SEED).sentence).toBeNull();
  });

  it("is drawn of long names, other scripts, and of a CV without dates or projects", () => {
    const names = [
      "Wolfeschlegelsteinhausenbergerdorff".repeat(4),
      "محمد بن سلمان",
      "王小明",
      "👩‍💻 Ada",
      "",
      "a\nb",
    ];
    for (const name of names) {
      const cv = aCv({ profile: { ...aCv().profile, name } });
      const undated = anExperience({
        organisation: name,
        from: undefined,
        to: undefined,
        projects: [aProject({})],
      });
      expect(sizeOf(drawn(cv))).toEqual([1200, 630]);
      expect(sizeOf(drawn({ ...cv, experiences: [undated] }))).toEqual([1200, 630]);
    }
  });
});
