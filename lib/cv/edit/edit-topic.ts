import { ENTRY_LISTS, type EntryList } from "../entries/entry-lists";
import type { EditedNoun, EditSentence } from "./sentence";

/** The parts of a CV by which its history can be looked through. */
export const EDIT_TOPICS = [
  "profile",
  "experiences",
  "skills",
  "entries",
  "technologies",
  "checks",
  "whole",
] as const;

export type EditTopic = (typeof EDIT_TOPICS)[number];

const LISTS: Record<EntryList, EditTopic> = Object.fromEntries(
  ENTRY_LISTS.map((list) => [list, "entries"]),
) as Record<EntryList, EditTopic>;

const TOPICS: Record<EditedNoun, EditTopic> = {
  ...LISTS,
  profile: "profile",
  contacts: "profile",
  experience: "experiences",
  project: "experiences",
  level: "skills",
  skillGroup: "skills",
  skill: "skills",
  section: "entries",
  technology: "technologies",
};

/** The part of the CV that a revision is about; undoing and redoing are about what they undo and redo. */
export function topicOf(sentence: EditSentence): EditTopic {
  switch (sentence.did) {
    case "undo":
    case "redo":
      return topicOf(sentence.sentence);
    case "correct":
      return "experiences";
    case "merge":
    case "separate":
    case "ignore":
    case "recognise":
      return "technologies";
    case "accept":
    case "reopen":
      return "checks";
    case "import":
    case "restore":
    case "restoreBackup":
    case "empty":
    case "begin":
      return "whole";
    default:
      return TOPICS[sentence.noun];
  }
}

/** The name in a revision: of an entry, a project whose technology was corrected, a file; null for the CV as a whole. */
export function subjectOf(sentence: EditSentence): string | null {
  if ("sentence" in sentence) return subjectOf(sentence.sentence);
  if ("name" in sentence) return sentence.name;
  if ("project" in sentence) return sentence.project;
  if ("technology" in sentence) return sentence.technology;
  return "fileName" in sentence ? sentence.fileName : null;
}
