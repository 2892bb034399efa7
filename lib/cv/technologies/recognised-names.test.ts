import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownCatalogue } from "./own-catalogue";
import { technologiesIn } from "./read-technologies";
import { recognisedNames } from "./recognised-names";

const plain = ownCatalogue([]);
const shown = (body: string, catalogue = plain) =>
  recognisedNames(body, catalogue).map(({ start, end, technology }) => [body.slice(start, end), technology]);

describe("the names in a text", () => {
  it("are found in every line of the seed CV that the extractor reads, and nowhere else", () => {
    const lines = readFileSync("db/seed/cv.md", "utf8").split("\n");
    for (const line of lines) {
      const counted = new Set(technologiesIn(line).map(({ slug }) => slug));
      expect(new Set(recognisedNames(line, plain).map(({ technology }) => technology)), line).toEqual(
        counted,
      );
    }
  });

  it("stay in order, apart and inside any text", () => {
    const word = fc.constantFrom(
      "Bash",
      "Zabbix (2012)",
      "GitLab CI",
      "virt-manager",
      "go",
      ", ",
      "\n",
      "\r\n",
      "* ",
      "é",
      "(",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const body = words.join(" ");
        let at = 0;
        for (const { start, end } of recognisedNames(body, plain)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(body.slice(start, end)).not.toMatch(/[\r\n]/);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it("leave dates and versions out", () => {
    expect(shown("- Clonezilla (2008-2018)\n- Proxmox 7, python")).toEqual([
      ["Clonezilla", "clonezilla"],
      ["Proxmox", "proxmox"],
      ["python", "python"],
    ]);
  });

  it("follow the candidate's catalogue", () => {
    const own = ownCatalogue([
      { slug: "clonezilla", ignored: true },
      { slug: "proxmox", mergedInto: "kvm" },
      { slug: "outil-maison", name: "Outil Maison" },
    ]);
    expect(shown("Clonezilla, Proxmox, Outil Maison", own)).toEqual([
      ["Proxmox", "kvm"],
      ["Outil Maison", "outil-maison"],
    ]);
  });
});
