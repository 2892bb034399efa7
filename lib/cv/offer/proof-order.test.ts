import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offerPair, TODAY } from "@/tests/support/offer-pairs";
import { indexCv } from "../view/filter/index-cv";
import { EMPTY_QUERY } from "../view/filter/query";
import { viewOf } from "../view/filter/view";
import { writeAsk } from "./ask";
import { compareAsk } from "./comparison";
import { proofOrderOf } from "./proof-order";

describe("the order of projects for an offer", () => {
  it("keeps every project, and puts none before one that proves more", () => {
    fc.assert(
      fc.property(offerPair, ({ cv, requirements }) => {
        const index = indexCv(cv, TODAY);
        const ask = writeAsk(requirements);
        const { rows } = viewOf(index, EMPTY_QUERY);
        const order = proofOrderOf(index, ask, "fr");
        const ordered = order?.inOrder(rows) ?? rows;
        expect(ordered.map(({ slug }) => slug).sort()).toEqual(rows.map(({ slug }) => slug).sort());
        const matched = compareAsk(index, ask, "fr").requirements;
        const proof = (slug: string) =>
          (["must", "asked", "nice"] as const)
            .map(
              (strength) =>
                matched.filter((each) => each.strength === strength && each.projects.includes(slug)).length,
            )
            .map((count) => String(count).padStart(3, "0"))
            .join(" ");
        const proofs = ordered.map(({ slug }) => proof(slug));
        expect(proofs).toEqual([...proofs].sort().reverse());
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it("is none for an address without requirements", () => {
    fc.assert(
      fc.property(offerPair, ({ cv }) => {
        expect(proofOrderOf(indexCv(cv, TODAY), "", "en")).toBeNull();
      }),
      { numRuns: 5 },
    );
  });
});
