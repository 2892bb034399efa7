import { counter } from "../per-locale";

const counted = counter("fr");

/** What a comparison with an offer says, on screen, in files and at the terminal. */
export const frenchOffer = {
  strengths: { must: "Obligatoire", asked: "Demandé", nice: "Un plus", excluded: "Exclu" },
  verdicts: {
    shown: "démontré",
    declared: "déclaré seulement",
    evaluated: "évalué",
    near: "proche",
    absent: "absent de ce CV",
  },
  kinds: {
    language: "Langue",
    degree: "Diplôme",
    certificate: "Certification",
    place: "Lieu",
    contract: "Contrat",
    other: "Autre",
  },
  months: { reached: "atteint", possible: "possible", "not-reached": "non atteint par ce CV" },
  or: " ou ",
  others: " ou équivalent",
  person: "Expérience",
  asked: (months: string) => `demandé : ${months}`,
  dated: (months: string) => `daté : ${months}`,
  atMost: (months: string) => `au plus : ${months}`,
  lastUsed: (date: string) => `dernier usage : ${date}`,
  projects: (count: number) => counted(count, "projet", "projets"),
  near: (names: string) => `ici : ${names}`,
  compared: "Comparé au reste du CV",
  notCompared: "Non comparé",
  notAsked: "Cité, non demandé",
  notUnderstood: "Non compris",
  noCv: "Ce CV est vide : aucun chiffre.",
  title: "Comparaison avec une offre",
  evidence: "Ce que montre le CV",
  orderedByProof: (names: string) => `Projets dans l’ordre de ce qu’ils prouvent pour une offre : ${names}.`,

  problems: {
    empty: "L’offre est vide : rien à comparer.",
    "too-long": "Ce texte dépasse 50 ko. Collez l’offre seule.",
    binary: "Ce n’est pas du texte. Ouvrez le fichier, puis copiez-en le texte.",
    language: "Cette offre n’est ni en français ni en anglais : elle n’est pas comparée.",
    cv: "Ce texte ressemble à un CV plutôt qu’à une offre.",
    "nothing-asked": "Aucune technologie demandée n’a été trouvée dans ce texte.",
  },
  columns: [
    "Exigence",
    "Importance",
    "Verdict",
    "Niveau déclaré",
    "Mois demandés",
    "Mois datés",
    "Mois au plus",
    "Dernier usage",
    "Projets",
    "Proche",
  ],
  headline: {
    verdicts: {
      shown: (count: number) => counted(count, "démontrée", "démontrées"),
      declared: (count: number) => counted(count, "déclarée", "déclarées"),
      evaluated: (count: number) => counted(count, "évaluée", "évaluées"),
      near: (count: number) => counted(count, "proche", "proches"),
      absent: (count: number) => counted(count, "absente", "absentes"),
    },
    of: (shown: number, total: number) => `${shown} sur ${total}`,
    notCompared: (count: number) => counted(count, "non comparée", "non comparées"),
    notUnderstood: (count: number) => counted(count, "non comprise", "non comprises"),
  },
};
