import Validator from "@adobe/structured-data-validator";
import { describe, expect, it } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { SCHEMA_ORG } from "@/tests/support/schema-org-vocabulary";
import { technologyEvidenceOf } from "../view/evidence/technology-evidence";
import { indexCv } from "../view/filter/index-cv";
import {
  creativeWorkOf,
  definedTermOf,
  definedTermSetOf,
  type JsonLdObject,
  profilePageOf,
} from "./schema-org";

const ORIGIN = "https://cv.example";
const project = aProject({
  sections: [
    { kind: "stack", title: "Stack", body: "* Docker" },
    { kind: "evaluated", title: "Évalué", body: "* Podman" },
  ],
});
const cv = derivedCv(
  aCv({
    experiences: [
      anExperience({
        role: "Admin",
        organisation: "Acme",
        from: "2015-01",
        to: "2018-12",
        projects: [project],
      }),
      anExperience({ slug: "autre", role: "", organisation: "Bolt", from: "2019" }),
    ],
  }),
);
const index = indexCv(cv, "2026-07");
const page = profilePageOf(cv, ORIGIN, "2026-07-01");

const validator = new Validator(SCHEMA_ORG);
const faultsIn = async (data: { "@type": string; [property: string]: unknown }) =>
  (await validator.validate({ jsonld: { [data["@type"]]: [data] } })).map(({ issueMessage }) => issueMessage);

describe("what machines are told", () => {
  it("is valid by the vocabulary of schema.org", async () => {
    const evidence = cv.technologies.flatMap(({ slug }) => technologyEvidenceOf(index, slug) ?? []);
    const all: JsonLdObject[] = [
      page,
      definedTermSetOf(cv, ORIGIN),
      ...index.projects.map(({ row }) => creativeWorkOf(row, "Camille", ORIGIN)),
      ...evidence.map((each) => definedTermOf(each, "Camille", ORIGIN)),
    ];
    expect(all.length).toBeGreaterThan(3);
    for (const data of all) expect(await faultsIn(data)).toEqual([]);
  });

  it("is refused by the validator when a property belongs to no such thing", async () => {
    expect(await faultsIn({ ...page, roleName: "Admin" })).not.toEqual([]);
    expect(await faultsIn({ "@type": "Person", "@id": "x" })).not.toEqual([]);
  });

  it("leaves out what was only evaluated, and names the organisation of each role", () => {
    expect(page).toMatchObject({
      dateModified: "2026-07-01",
      mainEntity: {
        "@type": "Person",
        knowsAbout: ["Docker"],
        worksFor: [
          { roleName: "Admin", startDate: "2015-01", endDate: "2018-12", worksFor: { name: "Acme" } },
          { startDate: "2019", worksFor: { name: "Bolt" } },
        ],
      },
    });
    expect(profilePageOf(cv, ORIGIN, null)).not.toHaveProperty("dateModified");
  });
});
