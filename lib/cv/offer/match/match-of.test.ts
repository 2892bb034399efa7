import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { offerPair, overclaimsOf, TODAY } from "@/tests/support/offer-pairs";
import { indexCv } from "../../view/filter/index-cv";
import { compareAsk, compareOffer } from "../comparison";

const cv = derivedCv(
  aCv({
    experiences: [
      anExperience({
        from: "2010-01",
        to: "2014-12",
        projects: [
          aProject({
            slug: "infra",
            title: "Infrastructure",
            sections: [
              { kind: "stack", title: "Stack", body: "* Debian, LXC\n* Ansible (2012-2013)\n* GitLab CI" },
              { kind: "evaluated", title: "Évalué", body: "* Ceph" },
            ],
          }),
        ],
      }),
    ],
  }),
);
const index = indexCv(cv, TODAY);
const verdicts = (ask: string) =>
  Object.fromEntries(
    compareAsk(index, ask, "fr").requirements.map(({ anyOf, verdict }) => [
      anyOf.map(({ slug }) => slug).join("|"),
      verdict,
    ]),
  );

describe("the match of requirements with a CV", () => {
  it("shows only what a project names, or what cannot be used without it", () => {
    expect(verdicts("debian,linux,ci-cd,containerisation,kubernetes,ceph,cobol,ubuntu")).toEqual({
      debian: "shown",
      linux: "shown",
      "ci-cd": "shown",
      containerisation: "shown",
      kubernetes: "near",
      ceph: "evaluated",
      cobol: "absent",
      ubuntu: "near",
    });
  });

  it("is enough with any of the alternatives", () => {
    expect(verdicts("cobol|ansible")).toEqual({ "cobol|ansible": "shown" });
  });

  it.each([
    ["ansible@24", "reached", 24, 24],
    ["ansible@36", "not-reached", 24, 24],
    ["debian@36", "possible", 0, 60],
    ["debian@61", "not-reached", 0, 60],
    ["@60", "reached", 60, 60],
    ["@72", "not-reached", 60, 60],
  ])("holds the months of %s against both its figures", (ask, monthsVerdict, stated, atMost) => {
    expect(compareAsk(index, ask, "fr").requirements[0]).toMatchObject({ monthsVerdict, stated, atMost });
  });

  it("counts by strength, never in percent", () => {
    const { headline } = compareAsk(index, "debian!,cobol!,ansible,kubernetes,lxc~", "fr");
    expect(headline).toBe(
      "Obligatoire\u00a0: 1 démontrée, 1 absente · Demandé\u00a0: 1 sur 2 · Un plus\u00a0: 1 sur 1",
    );
  });

  it("gives no figure for an empty CV or an empty offer", () => {
    expect(compareAsk(indexCv(aCv({ experiences: [] }), TODAY), "linux!", "fr").headline).toBe("");
    expect(compareOffer(index, "", "fr").headline).toBe("");
  });

  it("claims nothing that no project shows, whatever the CV and the offer", () => {
    fc.assert(
      fc.property(offerPair, (pair) => {
        expect(overclaimsOf(pair)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
