import { describe, expect, it } from "vitest";
import { importMarkdown } from "../markdown/import-markdown";

function read(markdown: string) {
  const result = importMarkdown(new TextEncoder().encode(markdown));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const FORM = `# Zoé D’Aramitz

Ingénieure · SRE
A second line that nobody foresaw

## Contact

* E-mail : zoe@example.org
* Date de naissance : 1980-11-18 <!-- {"private":true} -->
* no label

## Outils

| Outils | Niveau |
| --- | --- |
| Bash | Expert |

## Avant

A text of its own

### With a heading

## Expérience professionnelle

### Aday - SRE - depuis 2018/03 <!-- {"sector":"Presse"} -->

#### Gestion DNS - 2019 <!-- {"uses":["bash","ceph evaluated 2019/.."]} -->

##### Stack technique

* Bind

#### Autre <!-- {"colour":"red"} -->

---

<!-- Parcours 1 -->
Tous les projets · 2 projets sur 2

## Loisirs

* Échecs
`;

describe("the canonical form, changed by hand", () => {
  const { cv, ledger, problems } = read(FORM);

  it("is read by its headings, its notes winning over its lines", () => {
    expect(cv.profile).toMatchObject({
      name: "Zoé D’Aramitz",
      titles: ["Ingénieure", "SRE"],
      contacts: [{ kind: "email", value: "zoe@example.org", private: false }],
      birthDate: "1980-11-18",
      birthDatePublic: false,
      locale: "fr",
    });
    expect(cv.experiences).toMatchObject([
      {
        organisation: "Aday",
        role: "SRE",
        sector: "Presse",
        from: "2018-03",
        to: null,
        projects: [
          {
            title: "Gestion DNS",
            from: "2019",
            to: "2019",
            uses: [
              { technology: "bash", kind: "used", stated: null },
              { technology: "ceph", kind: "evaluated", stated: { from: "2019", to: null } },
            ],
          },
          { title: "Autre", uses: [] },
        ],
      },
    ]);
    expect(cv.technologies.map(({ slug }) => slug)).toEqual(["bash", "ceph"]);
  });

  it("keeps parts wherever they are, with the headings inside them", () => {
    expect(cv.sections.slice(0, 2)).toEqual([
      { title: "Avant", body: "A text of its own\n\n### With a heading", hidden: false },
      { title: "Loisirs", body: "* Échecs", hidden: false },
    ]);
  });

  it("names what has no place, and keeps it hidden", () => {
    expect(cv.sections.at(-1)).toEqual({
      title: "À placer",
      body: "A second line that nobody foresaw\n* no label",
      hidden: true,
    });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, "unplaced-line"],
      [10, "unplaced-line"],
      [34, "unreadable-note"],
    ]);
  });

  it("has every line in its ledger, once and in order", () => {
    expect(ledger.map(({ text }) => text).join("\n")).toBe(FORM.trimEnd());
    expect(ledger.filter(({ became }) => became === "question")).toEqual([]);
    expect(ledger.filter(({ became }) => became === "kept").map(({ line }) => line)).toEqual([4, 10]);
    expect(ledger.find(({ text }) => text.startsWith("Tous les projets"))?.became).toBe("noise");
  });
});
