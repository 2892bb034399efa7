import { differenceWords } from "../differences/words";
import type { Locale } from "../vocabulary";
import { differencePhrases } from "../words/difference-phrases";
import { wordsFor } from "../words/words";
import type { Proposal } from "./proposal";

/** What a proposal is about, on one line: `Projet « Gestion DNS » (Aday) : résumé`. */
export function proposalLine(proposal: Proposal, locale: Locale): string {
  return wordsFor(locale).labelled(differenceWords(locale).entry(proposal), proposalAbout(proposal, locale));
}

/** The part after the entry: `résumé`, `nouveau dans le fichier`. */
function proposalAbout({ noun, about }: Pick<Proposal, "noun" | "about">, locale: Locale): string {
  const words = differenceWords(locale);
  const phrases = differencePhrases(locale);
  switch (about.what) {
    case "added":
    case "removed":
      return phrases[about.what][about.by];
    case "field":
      return words.field(noun, about.field);
    case "parent":
      return phrases.parent;
    case "order":
      return phrases.order(words.noun(about.of));
  }
}
