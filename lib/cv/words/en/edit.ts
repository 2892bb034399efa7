import type { EditedNoun, EditSentence } from "../../edit/sentence";
import { fieldWord, type Noun, nounWords } from "../../entries/nouns";

export const ENGLISH_NOUNS: Readonly<Record<EditedNoun | Noun, string>> = {
  ...nounWords("en"),
  contacts: "Contacts",
};

/** Fields that no description names. */
export const ENGLISH_FIELDS: Readonly<Record<string, string>> = {
  ranked: "place on the scale",
  experience: "experience",
  sections: "order of the sections",
  technologies: "technologies",
  hidden: "visibility",
};

function wordOf(noun: EditedNoun, field: string): string {
  return fieldWord(noun, field, "en") ?? ENGLISH_FIELDS[field] ?? field;
}

const VERBS = {
  add: "added",
  remove: "deleted",
  move: "moved",
  duplicate: "duplicated",
  hide: "hidden",
  show: "made visible",
} as const;

const quoted = (name: string) => (name === "" ? "" : ` “${name}”`);

export function englishEdit(sentence: EditSentence): string {
  switch (sentence.did) {
    case "update": {
      const isOne = sentence.noun === "profile" || sentence.noun === "contacts";
      const head = `${ENGLISH_NOUNS[sentence.noun]}${isOne ? "" : quoted(sentence.name)} edited`;
      const details = [...sentence.fields.map((field) => wordOf(sentence.noun, field)), ...sentence.sections];
      return details.length === 0 ? head : `${head}: ${details.join(", ")}`;
    }
    case "correct":
      return corrected(sentence);
    case "merge":
      return `“${sentence.technology}” merged into “${sentence.into}”`;
    case "separate":
      return `“${sentence.technology}” separated`;
    case "ignore":
      return `“${sentence.technology}” ignored`;
    case "recognise":
      return `“${sentence.technology}” recognised again`;
    case "accept":
      return "Finding dismissed";
    case "reopen":
      return "Finding to review again";
    case "import":
      return `Import of ${sentence.fileName}, ${sentence.projects} ${sentence.projects === 1 ? "project" : "projects"}`;
    case "undo":
      return `Undone: ${englishEdit(sentence.sentence)}`;
    case "redo":
      return `Redone: ${englishEdit(sentence.sentence)}`;
    case "restore":
      return `Back to version ${sentence.version}`;
    case "restoreBackup":
      return "Backup restored";
    case "empty":
      return "The CV starts from nothing";
    case "begin":
      return "Beginning of the history";
    default:
      return `${ENGLISH_NOUNS[sentence.noun]}${quoted(sentence.name)} ${VERBS[sentence.did]}`;
  }
}

function corrected({ technology, project, as }: Extract<EditSentence, { did: "correct" }>): string {
  const where = `in “${project}”`;
  if (as === "none") return `${technology} removed from “${project}”`;
  if (as === null) return `${technology} reset ${where}`;
  return `${technology} ${as} ${where}`;
}
