import type { Noun } from "../entries/nouns";
import type { CorrectionKind } from "../vocabulary";

/** The noun that an edit names. */
export type EditedNoun = Exclude<Noun, "contact" | "projectSection" | "correction"> | "contacts";

/** The change of one revision as data: `editSentence` puts it into a language. Names are those of that time. */
export type EditSentence =
  | {
      did: "update";
      noun: EditedNoun;
      name: string;
      /** Names of the fields that changed. */
      fields: readonly string[];
      /** Titles of the sections of a project that changed, were added or went. */
      sections: readonly string[];
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
