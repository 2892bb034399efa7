import type { PerLocale } from "@/lib/cv/words/per-locale";
import { localized, type MessageCode, type MessageParams } from "@/lib/cv/words/terminal";

/** One sentence for the person at the terminal, in each language. */
export type LocalizedText = PerLocale<string>;

/**
 * The program stops for a reason that the person at the terminal can act on: a code with its parameters, whose sentences are in
 * lib/cv/words. Anything else that is thrown is a defect.
 */
export class UserError<Code extends MessageCode = MessageCode> extends Error {
  override readonly name: string = "UserError";
  readonly sentence: LocalizedText;

  constructor(
    readonly code: Code,
    readonly params: MessageParams[Code],
    options?: ErrorOptions,
  ) {
    const sentence = localized(code, params);
    super(sentence.en, options);
    this.sentence = sentence;
  }
}
