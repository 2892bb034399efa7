import type { EditedNoun, EditSentence } from "../../edit/sentence";
import { fieldWord, frenchNouns, type Noun } from "../../entries/nouns";

/** A noun and the end that a participle takes after it. */
export const FRENCH_NOUNS: Readonly<Record<EditedNoun | Noun, readonly [string, "" | "e" | "s"]>> = {
  ...frenchNouns(),
  contacts: ["Contacts", "s"],
};

/** Fields that no description names. */
export const FRENCH_FIELDS: Readonly<Record<string, string>> = {
  ranked: "place dans l’échelle",
  experience: "expérience",
  sections: "ordre des rubriques",
  technologies: "technologies",
  hidden: "visibilité",
};

function wordOf(noun: EditedNoun, field: string): string {
  return fieldWord(noun, field, "fr") ?? FRENCH_FIELDS[field] ?? field;
}

const VERBS = {
  add: "ajouté",
  remove: "supprimé",
  move: "déplacé",
  duplicate: "dupliqué",
  hide: "masqué",
  show: "rendu",
} as const;

const quoted = (name: string) => (name === "" ? "" : ` «\u00a0${name}\u00a0»`);

export function frenchEdit(sentence: EditSentence): string {
  switch (sentence.did) {
    case "update": {
      const [noun, end] = FRENCH_NOUNS[sentence.noun];
      const isOne = sentence.noun === "profile" || sentence.noun === "contacts";
      const head = `${noun}${isOne ? "" : quoted(sentence.name)} modifié${end}`;
      const details = [...sentence.fields.map((field) => wordOf(sentence.noun, field)), ...sentence.sections];
      return details.length === 0 ? head : `${head}\u00a0: ${details.join(", ")}`;
    }
    case "correct":
      return corrected(sentence);
    case "merge":
      return `«\u00a0${sentence.technology}\u00a0» fusionné avec «\u00a0${sentence.into}\u00a0»`;
    case "separate":
      return `«\u00a0${sentence.technology}\u00a0» de nouveau séparé`;
    case "ignore":
      return `«\u00a0${sentence.technology}\u00a0» ignoré`;
    case "recognise":
      return `«\u00a0${sentence.technology}\u00a0» de nouveau reconnu`;
    case "accept":
      return "Point ignoré";
    case "reopen":
      return "Point à vérifier de nouveau";
    case "import":
      return `Import de ${sentence.fileName}, ${sentence.projects} ${sentence.projects > 1 ? "projets" : "projet"}`;
    case "undo":
      return `Annulation\u00a0: ${frenchEdit(sentence.sentence)}`;
    case "redo":
      return `Rétablissement\u00a0: ${frenchEdit(sentence.sentence)}`;
    case "restore":
      return `Retour à la version ${sentence.version}`;
    case "restoreBackup":
      return "Sauvegarde restaurée";
    case "empty":
      return "Le CV repart de zéro";
    case "begin":
      return "Début de l’historique";
    default: {
      const [noun, end] = FRENCH_NOUNS[sentence.noun];
      const shown = sentence.did === "show" ? ` visible${end === "s" ? "s" : ""}` : "";
      return `${noun}${quoted(sentence.name)} ${VERBS[sentence.did]}${end}${shown}`;
    }
  }
}

function corrected({ technology, project, as }: Extract<EditSentence, { did: "correct" }>): string {
  const where = `dans «\u00a0${project}\u00a0»`;
  if (as === "none") return `${technology} retiré de «\u00a0${project}\u00a0»`;
  if (as === null) return `Détection de ${technology} rétablie ${where}`;
  return `${technology} ${as === "used" ? "utilisé" : "évalué"} ${where}`;
}
