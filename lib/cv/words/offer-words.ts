import type { Locale } from "../vocabulary";
import { englishOffer } from "./en/offer";
import { frenchOffer } from "./fr/offer";
import type { PerLocale } from "./per-locale";

export type OfferWords = typeof frenchOffer;

const WORDS: PerLocale<OfferWords> = { fr: frenchOffer, en: englishOffer };

/** For the comparison with an offer: the dashboard never loads these words. */
export function offerWordsFor(locale: Locale): OfferWords {
  return WORDS[locale];
}
