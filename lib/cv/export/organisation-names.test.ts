import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { NO_ENTRIES } from "../entries/entry-lists";
import { fold } from "../normalize";
import { serverWords } from "../words/server-words";
import { anonymousCv } from "./anonymous-cv";
import { namesOfOrganisation } from "./organisation-names";

/** Every way in which a name may be dressed up on paper. */
const DRESSED: readonly ((name: string) => string)[] = [
  ...[
    "SARL",
    "S.A.R.L.",
    "SAS",
    "SA",
    "EURL",
    "EIRL",
    "SCA",
    "SE",
    "GmbH",
    "AG",
    "KGaA",
    "Ltd",
    "Ltd.",
    "Limited",
  ],
  ...[
    "LLC",
    "Inc.",
    "Corp",
    "B.V.",
    "Oyj",
    "AB",
    "S.p.A.",
    "GmbH & Co. KG",
    "Pty Ltd",
    "Pte. Ltd.",
    "Pvt Ltd",
  ],
].flatMap((form) => [(name: string) => `${name} ${form}`, (name: string) => `${name}, ${form}`]);

const ALSO: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `SARL ${name}`,
  (name) => `SAS ${name}`,
  (name) => `Groupe ${name}`,
  (name) => `${name} Group`,
  (name) => `${name} Holding SA`,
  (name) => `${name} France SAS`,
  (name) => `${name} Deutschland GmbH`,
  (name) => `Société ${name}`,
  (name) => `${name}SARL`,
  (name) => `${name}GmbH`,
  (name) => `${name} International Ltd`,
  (name) => `Zyx SA (ex ${name})`,
  (name) => `Zyx (anciennement ${name} SARL)`,
  (name) => `Zyx (groupe ${name})`,
  (name) => `Zyx (formerly ${name} Inc.)`,
  (name) => `Zyx, ex-${name}`,
  (name) => `Zyx chez ${name}`,
];

/** Ways to call it in a text. */
const SAID: readonly ((name: string) => string)[] = [
  (name) => `Migration ${name}`,
  (name) => `chez ${name.toLowerCase()}`,
  (name) => `l’équipe de ${name.toUpperCase()}`,
  (name) => `${name}Deploy`,
  (name) => `my${name}`,
  (name) => `${name.toLowerCase()}-prod`,
  (name) => `${name.toLowerCase()}_prod`,
  (name) => `**${name}**`,
];

const arbitraryName = fc.constantFrom("Initech", "Globex", "Umbrella", "Vandelay", "Kérguelen");

describe("the name of an employer", () => {
  it("is in no text of an anonymous copy, however it is dressed up on paper and said in the text", () => {
    fc.assert(
      fc.property(
        arbitraryName,
        fc.constantFrom(...DRESSED, ...ALSO),
        fc.constantFrom(...SAID),
        (name, dressed, said) => {
          const cv = aCv({
            experiences: [
              anExperience({
                organisation: dressed(name),
                summary: said(name),
                projects: [aProject({ title: said(name) })],
              }),
            ],
          });
          const { cv: anonymous } = anonymousCv(cv, serverWords("fr").paper);
          expect(fold(JSON.stringify(anonymous))).not.toContain(fold(name));
        },
      ),
    );
  });

  it.each(["education", "volunteering"] as const)("is hidden in every text when it stands in %s", (list) => {
    fc.assert(
      fc.property(arbitraryName, fc.constantFrom(...SAID), (name, said) => {
        const entry = { slug: "a", hidden: false, period: {}, summary: said(name) };
        const lists = {
          ...NO_ENTRIES,
          education: [{ ...entry, institution: `École ${name}`, degree: said(name), field: "" }],
          volunteering: [{ ...entry, organisation: `Association ${name}`, role: said(name) }],
        };
        const cv = aCv({
          [list]: lists[list],
          experiences: [anExperience({ summary: said(`École ${name}`) })],
        });
        expect(fold(JSON.stringify(anonymousCv(cv, serverWords("fr").paper).cv))).not.toContain(fold(name));
      }),
    );
  });
});

describe("the names of an organisation", () => {
  it.each([
    ["Air France", ["Air France"]],
    ["IBM France", ["IBM France", "IBM"]],
    ["SAS", ["SAS"]],
    ["Groupe Holding SA", ["Groupe Holding SA"]],
    ["France Télévisions SA", ["France Télévisions SA", "France Télévisions", "Télévisions"]],
    ["Société Nationale Ferroviaire (SNF)", expect.arrayContaining(["SNF", "Nationale Ferroviaire"])],
    ["Dupont & Fils SARL", ["Dupont & Fils SARL", "Dupont & Fils"]],
    ["Initech, Paris", ["Initech, Paris", "Initech Paris", "Initech"]],
    ["Société de Conseil", ["Société de Conseil"]],
    ["Groupe La Poste", ["Groupe La Poste", "La Poste", "GLP"]],
    ["", []],
  ])("of %j are %j", (organisation, names) => {
    expect(namesOfOrganisation(organisation)).toEqual(names);
  });
});
