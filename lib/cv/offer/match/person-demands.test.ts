import { describe, expect, it } from "vitest";
import { aCv } from "@/tests/support/cv-factory";
import type { NotComparedKind } from "../requirement";
import { comparedDemands } from "./person-demands";

const language = (name: string, level: string) => ({ slug: name, hidden: false, name, level });
const degree = (title: string) => ({
  slug: title,
  hidden: false,
  institution: "",
  degree: title,
  field: "",
  period: {},
  summary: "",
});
const verdictOf = (kind: NotComparedKind, quote: string, cv: Parameters<typeof aCv>[0]) =>
  comparedDemands(aCv(cv), [{ kind, quote }]).compared.map(({ verdict, found }) => [verdict, found]);

describe("languages and degrees of an offer", () => {
  it.each([
    ["Anglais B2 minimum", "Anglais", "C1", "reached"],
    ["Anglais courant exigé", "Anglais", "B2", "not-reached"],
    ["Fluent English", "English", "C1", "reached"],
    ["English, B2 or C1", "Anglais", "B2", "reached"],
    ["Anglais technique", "Anglais", "bilingue", "reached"],
    ["Anglais courant", "Anglais", "", "possible"],
    ["Anglais", "Anglais", "", "reached"],
  ])("hold %j against %s %s", (quote, name, level, verdict) => {
    const found = level === "" ? name : `${name} (${level})`;
    expect(verdictOf("language", quote, { languages: [language(name, level)] })).toEqual([[verdict, found]]);
  });

  it("say that a language is not among those of the CV, each on its own", () => {
    expect(
      verdictOf("language", "Anglais et allemand courants", { languages: [language("Anglais", "C1")] }),
    ).toEqual([
      ["reached", "Anglais (C1)"],
      ["absent", ""],
    ]);
  });

  it.each([
    ["Bac+5", "Master informatique", "reached"],
    ["Bac+3 à Bac+5", "Licence", "reached"],
    ["BTS, DUT ou licence", "DUT informatique", "reached"],
    ["Diplôme d'ingénieur", "BTS", "not-reached"],
    ["Master's degree", "Certificat", "possible"],
    ["Doctorat", "Bac+5", "not-reached"],
  ])("hold %j against %j", (quote, title, verdict) => {
    expect(verdictOf("degree", quote, { education: [degree(title)] })).toEqual([[verdict, title]]);
  });

  it("stay not compared when the CV lists none, or the offer asks for none", () => {
    const demands = [{ kind: "language" as const, quote: "Anglais" }];
    expect(comparedDemands(aCv(), demands)).toEqual({ compared: [], notCompared: demands });
    for (const quote of ["Aucun diplôme particulier n'est exigé.", "You don't need a degree."])
      expect(verdictOf("degree", quote, { education: [degree("BTS")] })).toEqual([]);
    expect(verdictOf("place", "Télétravail", { languages: [language("Anglais", "C1")] })).toEqual([]);
  });
});
