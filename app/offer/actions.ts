"use server";

import type { SentOffer } from "@/components/offer/offer-page";
import { LONGEST_OFFER } from "@/lib/cv/offer/requirement";

/** Gives the offer that a browser without JavaScript sent back to the page, which compares it. Nothing is stored. */
export async function readSentOffer(_before: SentOffer, form: unknown): Promise<SentOffer> {
  const offer = form instanceof FormData ? form.get("offer") : null;
  // One letter too many is enough for the page to say that it is too long.
  return { text: typeof offer === "string" ? offer.slice(0, LONGEST_OFFER + 1) : "" };
}
