import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { factsOf } from "./technology-facts";
import { sortedTechnologies, TECHNOLOGY_SORT_KEYS, type TechnologySortKey } from "./technology-sorting";

const cv = aCv({
  levels: [aLevel("Débutant", { rank: 0 }), aLevel("Expert", { rank: 1 })],
  technologies: [
    aTechnology("Zabbix", { category: "monitoring" }),
    aTechnology("Ébène", { category: "data" }),
    aTechnology("Bash", { category: "system" }),
    aTechnology("Docker", { category: "virtualisation" }),
  ],
  skillGroups: [
    {
      slug: "outils",
      title: "Outils",
      skills: [
        aSkill("Docker", { level: "debutant", technologies: ["docker"] }),
        aSkill("Bash", { level: "expert", technologies: ["bash"] }),
      ],
    },
  ],
  experiences: [
    anExperience({
      organisation: "Aday",
      from: "2008-10",
      to: "2021-11",
      projects: [
        aProject({
          title: "A",
          uses: ["zabbix", aUse("bash", { stated: { from: "2010", to: "2011" } })],
        }),
      ],
    }),
    anExperience({
      organisation: "OC3",
      from: "2024-03",
      to: null,
      projects: [aProject({ title: "B", uses: ["bash", "ebene"] })],
    }),
  ],
});

function order(key: TechnologySortKey, descending: boolean) {
  return sortedTechnologies(factsOf(indexCv(cv, "2026-11")).values(), { key, descending }).map(
    ({ name }) => name,
  );
}

describe("sorting technologies", () => {
  it.each<[TechnologySortKey, boolean, string[]]>([
    ["name", false, ["Bash", "Docker", "Ébène", "Zabbix"]],
    ["name", true, ["Zabbix", "Ébène", "Docker", "Bash"]],
    ["level", true, ["Bash", "Docker", "Zabbix", "Ébène"]],
    ["level", false, ["Docker", "Bash", "Ébène", "Zabbix"]],
    ["most", true, ["Zabbix", "Bash", "Ébène", "Docker"]],
    ["most", false, ["Ébène", "Bash", "Zabbix", "Docker"]],
    ["first", false, ["Zabbix", "Bash", "Ébène", "Docker"]],
    ["last", true, ["Bash", "Ébène", "Zabbix", "Docker"]],
    ["projects", true, ["Bash", "Ébène", "Zabbix", "Docker"]],
  ])("by %s, descending %s, puts what is unknown last and breaks ties by name", (key, descending, names) => {
    expect(order(key, descending)).toEqual(names);
  });

  it("keeps every technology once and does not depend on the order before, on any CV", () => {
    fc.assert(
      fc.property(
        arbitraryCv,
        fc.constantFrom(...TECHNOLOGY_SORT_KEYS),
        fc.boolean(),
        (any, key, descending) => {
          const facts = [...factsOf(indexCv(any, "2026-11")).values()];
          const sorted = sortedTechnologies(facts, { key, descending });
          expect(new Set(sorted)).toEqual(new Set(facts));
          expect(sorted).toHaveLength(facts.length);
          expect(sortedTechnologies([...facts].reverse(), { key, descending })).toEqual(sorted);
          expect(sortedTechnologies(sorted, { key, descending })).toEqual(sorted);
        },
      ),
    );
  });
});
