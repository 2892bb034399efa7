import { describe, expect, test } from "vitest";
import { readDatedText, readPlace } from "./experience-title";

function place(heading: string) {
  const { organisation, role, extras } = readPlace(readDatedText(heading), "organisation");
  return [organisation, role, ...extras];
}

describe("readPlace", () => {
  test.each([
    ["Nevrax - Développeur Zope - 2006/01 à 2007/01", "Nevrax", "Développeur Zope"],
    ["Aday, Administrateur système, 2008/10 à 2021/11", "Aday", "Administrateur système"],
    ["Acme · Engineer · 2018", "Acme", "Engineer"],
    ["Acme | Engineer | 2018", "Acme", "Engineer"],
    ["2018-2020 : Engineer – Acme", "Acme", "Engineer"],
    ["Senior Engineer @ Acme (August 2016 - Current)", "Acme", "Senior Engineer"],
    ["Senior Engineer, Backend @ Acme", "Acme", "Senior Engineer, Backend"],
    ["Développeur chez Mille Vagues", "Mille Vagues", "Développeur"],
    ["Engineer at Acme, Inc., Berlin", "Acme, Inc.", "Engineer", "Berlin"],
    ["**Acme** - *Pré-prod engineer* - `2018`", "Acme", "Pré-prod engineer"],
    ["[Acme](https://acme.example) - Engineer", "Acme", "Engineer"],
    ["Acme", "Acme", ""],
    ["Engineer (2018)", "", "Engineer"],
  ])("tells organisation and role of %s", (heading, ...expected) => {
    expect(place(heading)).toEqual(expected);
  });

  test("says when the order is only a guess, and follows the one it is given", () => {
    const title = readDatedText("Sélénite - Rivage - 2018");
    expect(readPlace(title, "organisation")).toMatchObject({
      organisation: "Sélénite",
      role: "Rivage",
      isGuess: true,
    });
    expect(readPlace(title, "role")).toMatchObject({
      organisation: "Rivage",
      role: "Sélénite",
      isGuess: true,
    });
  });
});
