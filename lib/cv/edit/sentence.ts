import type { EntryList } from "../entries/entry-lists";
import type { CorrectionKind } from "../vocabulary";

/** What an edit is about. */
export type EditedNoun =
  | "profile"
  | "contacts"
  | "level"
  | "skillGroup"
  | "skill"
  | "experience"
  | "project"
  | "section"
  | "technology"
  | EntryList;

/** What of it changed: of a noun that `lib/cv/entries` describes, the name of its field. */
export type EditedField = NamedField | (string & {});

export type NamedField =
  | "name"
  | "titles"
  | "softSkills"
  | "summary"
  | "birthDate"
  | "birthDatePublic"
  | "locale"
  | "label"
  | "minYears"
  | "ranked"
  | "title"
  | "level"
  | "technologies"
  | "experience"
  | "period"
  | "sections"
  | "body"
  | "category"
  | "aliases"
  | "hidden";

/** What one revision did, as data: `editSentence` puts it into a language. Names are those of that time. */
export type EditSentence =
  | {
      did: "update";
      noun: EditedNoun;
      name: string;
      fields: EditedField[];
      /** Titles of the sections of a project that changed, were added or went. */
      sections: string[];
    }
  | { did: "add" | "remove" | "move" | "duplicate" | "hide" | "show"; noun: EditedNoun; name: string }
  /** A technology in a project, as the candidate says it is; null: as the text says again. */
  | { did: "correct"; technology: string; project: string; as: CorrectionKind | null }
  | { did: "merge"; technology: string; into: string }
  | { did: "separate" | "ignore" | "recognise"; technology: string }
  | { did: "accept" | "reopen" }
  | { did: "import"; fileName: string; projects: number }
  | { did: "undo" | "redo"; sentence: EditSentence }
  | { did: "restore"; version: number }
  | { did: "restoreBackup" }
  /** Everything was taken away, to write the CV by hand. */
  | { did: "empty" }
  /** The CV as it was when its history began. */
  | { did: "begin" };
