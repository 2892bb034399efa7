import type { RowOrder } from "../export/export-input";
import type { CvIndex } from "../view/filter/index-cv";
import type { Locale } from "../vocabulary";
import { offerWordsFor } from "../words/offer-words";
import { compareAsk } from "./comparison";
import { requirementName } from "./words/comparison-lines";

const COUNTED = ["must", "asked", "nice"] as const;

/**
 * Projects by what they prove of an offer: those that show most of what it must have first, then of what it asks, then
 * of what would be nice; equal ones stay as they were. Null for an address without requirements.
 */
export function proofOrderOf(index: CvIndex, ask: string, locale: Locale): RowOrder | null {
  const { requirements } = compareAsk(index, ask, locale);
  if (requirements.length === 0) return null;
  const proofs = COUNTED.map((strength) => {
    const counts = new Map<string, number>();
    for (const requirement of requirements) {
      if (requirement.strength !== strength) continue;
      for (const slug of requirement.projects) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    return counts;
  });
  const names = requirements
    .filter(({ strength, anyOf }) => strength !== "excluded" && anyOf.length > 0)
    .map((requirement) => requirementName(requirement, locale));
  return {
    inOrder: (rows) =>
      [...rows].sort((a, b) =>
        proofs.reduce((order, counts) => order || (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0), 0),
      ),
    sentence: offerWordsFor(locale).orderedByProof(names.join(", ")),
  };
}
