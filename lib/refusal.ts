import type { Locale } from "@/lib/cv/vocabulary";

/** One sentence for the person at the terminal, in each language of the tool. */
export type Sentence = Record<Locale, string>;

/** Parcours declines to go on, and says why in one line that tells what to do. Anything else thrown is a defect. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
  }
}
