import type { Locale } from "@/lib/cv/vocabulary";

/** One sentence for the person at the terminal, in each language of the tool. */
export type LocalizedText = Record<Locale, string>;

/** Parcours declines to go on, and says why in one line that tells what to do. Anything else thrown is a defect. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly sentence: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
  }
}
