import { differenceWords } from "../differences/words";
import type { Locale } from "../vocabulary";
import type { Proposal } from "./proposal";

/** What a proposal is about, on one line: `Projet « Gestion DNS » (Aday) : résumé`. */
export function proposalLine(proposal: Proposal, locale: Locale): string {
  const colon = locale === "fr" ? "\u00a0: " : ": ";
  return `${differenceWords(locale).entry(proposal)}${colon}${proposalAbout(proposal, locale)}`;
}

/** The same without the entry: `résumé`, `nouveau dans le fichier`. */
function proposalAbout({ noun, about }: Pick<Proposal, "noun" | "about">, locale: Locale): string {
  const words = differenceWords(locale);
  const isFrench = locale === "fr";
  switch (about.what) {
    case "added":
      if (about.by === "theirs") return isFrench ? "nouveau dans le fichier" : "new in the file";
      return isFrench ? "ajout de votre part" : "added by you";
    case "removed":
      if (about.by === "theirs") return isFrench ? "absent du fichier" : "gone from the file";
      return isFrench ? "suppression de votre part" : "deleted by you";
    case "field":
      return words.field(noun, about.field);
    case "parent":
      return isFrench ? "appartenance" : "what it belongs to";
    case "order":
      return isFrench
        ? `ordre (${words.noun(about.of).toLowerCase()})`
        : `order (${words.noun(about.of).toLowerCase()})`;
  }
}
