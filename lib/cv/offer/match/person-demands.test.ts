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

  it("name the language that the CV lacks, as the offer does", () => {
    const cv = aCv({ languages: [language("Anglais", "C1")] });
    const { compared } = comparedDemands(cv, [{ kind: "language", quote: "Allemand et Mandarin courants" }]);
    expect(compared.map(({ asked }) => asked)).toEqual(["Allemand", "Mandarin"]);
  });

  it("stay not compared when the CV lists none, or the offer asks for none", () => {
    const demands = [{ kind: "language" as const, quote: "Anglais" }];
    expect(comparedDemands(aCv(), demands)).toEqual({ compared: [], notCompared: demands });
    for (const quote of ["Aucun diplôme particulier n'est exigé.", "You don't need a degree."])
      expect(verdictOf("degree", quote, { education: [degree("BTS")] })).toEqual([]);
    expect(verdictOf("place", "Télétravail", { languages: [language("Anglais", "C1")] })).toEqual([]);
  });
});

describe("certificates of an offer", () => {
  const certificate = (name: string, issuer = "") => ({
    slug: name,
    hidden: false,
    name,
    issuer,
    date: "",
    url: "",
  });
  const held = (quote: string, names: readonly string[]) =>
    comparedDemands(aCv({ certifications: names.map((name) => certificate(name)) }), [
      { kind: "certificate", quote },
    ]).compared.map(({ verdict, asked, found }) => [verdict, asked, found]);

  it.each([
    ["CKA exigée", "Certified Kubernetes Administrator", "CKA"],
    ["Certification RHCSA", "RHCE", "RHCSA"],
    ["LPIC-1 appréciée", "LPIC 2", "LPIC-1"],
    ["Certification AWS", "AWS Certified Solutions Architect", "AWS"],
    ["Certifications Azure (AZ-104)", "Microsoft AZ-104", "AZ-104"],
    ["A Red Hat certification would be nice", "RHCE", "Red Hat"],
  ])("%j is met by %j", (quote, name, asked) => {
    expect(held(quote, [name])).toEqual([["reached", asked, name]]);
  });

  it.each([
    ["RHCE", "RHCSA"],
    ["CKS", "CKA"],
    ["LPIC-2", "LPIC-1"],
    ["Certification Azure", "AWS Certified Developer"],
    ["AZ-305", "AZ-104"],
  ])("%j is not met by %j", (quote, name) => {
    expect(held(quote, [name]).map(([verdict]) => verdict)).toEqual(["absent"]);
  });

  it("need one of several that are joined by or, and each that is joined by and", () => {
    expect(held("CKA ou CKAD", ["CKAD"])).toEqual([["reached", "CKAD", "CKAD"]]);
    expect(held("CKA et CKAD", ["CKAD"]).map(([verdict, asked]) => [verdict, asked])).toEqual([
      ["absent", "CKA"],
      ["reached", "CKAD"],
    ]);
    expect(held("CISSP ou CEH", ["CKAD"]).map(([verdict]) => verdict)).toEqual(["absent", "absent"]);
  });

  it("stay not compared when the CV lists none, or the offer names none", () => {
    expect(held("CKA exigée", [])).toEqual([]);
    expect(held("Les certifications sont appréciées", ["CKA"])).toEqual([]);
    expect(held("Aucune certification n'est exigée (CKA)", ["CKA"])).toEqual([]);
  });
});
