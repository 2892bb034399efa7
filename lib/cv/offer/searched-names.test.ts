import { describe, expect, it } from "vitest";
import { aCv, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "../view/filter/index-cv";
import { searchedNames } from "./searched-names";

const index = indexCv(
  aCv({
    technologies: [aTechnology("Docker"), aTechnology("LXC"), aTechnology("Outil Maison")],
    skillGroups: [
      {
        slug: "outils",
        title: "Outils",
        skills: [aSkill("Docker", { level: "debutant", technologies: ["docker"] })],
      },
    ],
    experiences: [anExperience({ projects: [aProject({ uses: [aUse("lxc"), aUse("outil-maison")] })] })],
  }),
  "2026-11",
);

function answers(search: string): string[] {
  return searchedNames(index, search).map(
    ({ anyOf, verdict, near }) =>
      `${anyOf.map(({ name }) => name)} ${verdict}${near.length > 0 ? `: ${near.map(({ name }) => name)}` : ""}`,
  );
}

describe("what a search asks for by name", () => {
  it.each([
    ["lxc", ["LXC shown"]],
    ["outil maison", ["Outil Maison shown"]],
    ["docker", ["Docker declared"]],
    ["kubernetes", ["Kubernetes near: LXC,Docker"]],
    ["k8s", ["Kubernetes near: LXC,Docker"]],
    ["terraform", ["Terraform absent"]],
    ["docker terraform", ["Docker declared", "Terraform absent"]],
    ["panorama de presse", []],
  ])("is held against the CV: %s", (search, expected) => {
    expect(answers(search)).toEqual(expected);
  });
});
