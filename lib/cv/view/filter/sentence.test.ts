import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, anExperience, aProject, aTechnology } from "@/tests/support/cv-factory";
import { CATEGORIES } from "../../vocabulary";
import { wordsFor } from "../../words/words";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY, type Filter } from "./query";
import { sentenceOf } from "./sentence";

const names = ["Bash", "Python", "PHP", "CVS", "Proxmox", "Ansible"];
const index = indexCv(
  aCv({
    technologies: names.map((name) => aTechnology(name, { category: "system" })),
    levels: [aLevel("Expert"), aLevel("Confirmé")],
    experiences: ["Aday", "OC3"].map((organisation) =>
      anExperience({ organisation, projects: [aProject()] }),
    ),
  }),
  "2026-11",
);

const EXAMPLES: [filter: Partial<Filter>, french: string, english: string][] = [
  [{}, "Tous les projets", "All projects"],
  [
    { tech: ["proxmox"], org: ["aday"], from: "2018", to: "2021" },
    "Projets avec Proxmox, chez Aday, de 2018 à 2021",
    "Projects with Proxmox, at Aday, from 2018 to 2021",
  ],
  [
    { tech: ["bash", "python"], not: ["php", "cvs"], q: "sauvegarde" },
    "Projets avec Bash ou Python, sans PHP ni CVS, contenant «\u00a0sauvegarde\u00a0»",
    "Projects with Bash or Python, without PHP or CVS, containing “sauvegarde”",
  ],
  [
    { tech: ["bash"], must: ["ansible", "proxmox"] },
    "Projets avec Bash, et aussi Ansible et Proxmox",
    "Projects with Bash, and also Ansible and Proxmox",
  ],
  [
    { must: ["ansible", "bash", "python"] },
    "Projets avec Ansible, Bash et Python",
    "Projects with Ansible, Bash and Python",
  ],
  [
    { category: ["data", "network"], org: ["aday", "oc3"], level: ["expert"] },
    "Projets dans les catégories Données ou Réseau, chez Aday ou OC3, avec une technologie de niveau Expert",
    "Projects in the categories Data or Network, at Aday or OC3, with a technology declared Expert",
  ],
  [{ category: ["system"] }, "Projets dans la catégorie Système", "Projects in the category System"],
  [{ from: "2018-04" }, "Projets à partir d’avril 2018", "Projects from April 2018 onwards"],
  [
    { from: "2018-08", to: "2019-01" },
    "Projets d’août 2018 à janvier 2019",
    "Projects from August 2018 to January 2019",
  ],
  [{ to: "2018" }, "Projets jusqu’en 2018", "Projects until 2018"],
  [{ from: "2018-03", to: "2018-03" }, "Projets en mars 2018", "Projects in March 2018"],
];

describe("the sentence of a filter", () => {
  it.each(EXAMPLES)("says %j in French and in English", (filter, french, english) => {
    expect(sentenceOf(index, { ...EMPTY_QUERY, ...filter }, wordsFor("fr"))).toBe(french);
    expect(sentenceOf(index, { ...EMPTY_QUERY, ...filter }, wordsFor("en"))).toBe(english);
  });

  it("holds every part of the filter, on any CV", () => {
    const anyFilter = arbitraryCv.chain((cv) =>
      fc.record({
        cv: fc.constant(cv),
        query: arbitraryQuery(cv),
        locale: fc.constantFrom("fr" as const, "en" as const),
      }),
    );
    fc.assert(
      fc.property(anyFilter, ({ cv, query, locale }) => {
        const any = indexCv(cv, "2026-11");
        const words = wordsFor(locale);
        const sentence = sentenceOf(any, query, words);
        const label = (facet: "tech" | "org" | "level") => (value: string) =>
          any.facets[facet].byValue.get(value)?.label ?? "?";
        const expected = [
          ...[...query.tech, ...query.must, ...query.not].map(label("tech")),
          ...query.org.map(label("org")),
          ...query.level.map(label("level")),
          ...CATEGORIES.filter((category) => query.category.includes(category)).map(
            (one) => words.categories[one],
          ),
          ...[query.from, query.to].flatMap((date) => date?.slice(0, 4) ?? []),
          query.q,
        ];
        for (const part of expected) expect(sentence).toContain(part);
      }),
    );
  });
});
