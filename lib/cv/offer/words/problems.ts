import type { Locale } from "../../vocabulary";
import type { OfferProblem } from "../requirement";

const PROBLEMS: Readonly<Record<Locale, Readonly<Record<OfferProblem, string>>>> = {
  fr: {
    empty: "L’offre est vide : rien à comparer.",
    "too-long": "Ce texte dépasse 50 ko. Collez l’offre seule.",
    binary: "Ce n’est pas du texte. Ouvrez le fichier, puis copiez-en le texte.",
    language: "Cette offre n’est ni en français ni en anglais : elle n’est pas comparée.",
    cv: "Ce texte ressemble à un CV plutôt qu’à une offre.",
    "nothing-asked": "Aucune technologie demandée n’a été trouvée dans ce texte.",
  },
  en: {
    empty: "The offer is empty: nothing to compare.",
    "too-long": "This text is longer than 50 kB. Paste the offer alone.",
    binary: "This is no text. Open the file, then copy its text.",
    language: "This offer is neither in French nor in English: it is not compared.",
    cv: "This text looks like a CV rather than an offer.",
    "nothing-asked": "No technology that this text asks for was found.",
  },
};

export function offerProblemText(problem: OfferProblem, locale: Locale): string {
  return PROBLEMS[locale][problem];
}
