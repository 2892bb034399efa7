import { problemMessage } from "../import/ledger/problem-messages";
import type { Locale } from "../vocabulary";
import { serverWords } from "../words/server-words";
import type { FindingAbout, FindingKind } from "./finding";

type About<Kind extends FindingKind> = Extract<FindingAbout, { kind: Kind }>;
type Phrases = { readonly [Kind in FindingKind]: (about: About<Kind>) => string };

/** A finding and why it matters, in one or two plain sentences. */
export function findingSentence(about: FindingAbout, locale: Locale): string {
  const phrases: Phrases = {
    ...serverWords(locale).findings,
    question: ({ problem }) => problemMessage(problem, locale),
  };
  return phraseOf(phrases, about.kind, about);
}

function phraseOf<Kind extends FindingKind>(phrases: Phrases, kind: Kind, about: FindingAbout): string {
  // `kind` is the discriminant of `about`, which the compiler cannot follow through the parameter.
  return phrases[kind](about as About<Kind>);
}
