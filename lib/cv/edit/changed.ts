import type { Cv } from "../model";
import type { EditedNoun, EditSentence } from "./sentence";

/** Why an edit is refused, by field; the screen has a message for each key. */
export const EDIT_ERRORS = [
  "required",
  "tooLong",
  "tooMany",
  "invalid",
  "invalidDate",
  "invalidYears",
  "unstorable",
  "datesReversed",
  "gone",
  "nameTaken",
  "alreadyThere",
  "cyclicMerge",
  "ignored",
] as const;
export type EditError = (typeof EDIT_ERRORS)[number];

/** Keyed by the path of the field in the edit: `fields.title`, `fields.sections.0.body`, `fields.period.to`. */
export type EditErrors = Readonly<Record<string, EditError>>;

/** The CV after a change, the sentence that tells it and the slug of what it made, or why there is none. */
export type Changed =
  | { ok: true; cv: Cv; sentence: EditSentence; made?: string }
  | { ok: false; errors: EditErrors };

/** One step of a change, before there is a sentence for the whole. */
export type CvOrRefusal = { ok: true; cv: Cv } | Extract<Changed, { ok: false }>;

export function refused(field: string, error: EditError): Extract<Changed, { ok: false }> {
  return { ok: false, errors: { [field]: error } };
}

export function did(
  cv: Cv,
  verb: "add" | "remove" | "move" | "duplicate" | "hide" | "show",
  noun: EditedNoun,
  name: string,
  made?: string,
): Changed {
  return { ok: true, cv, sentence: { did: verb, noun, name }, ...(made !== undefined && { made }) };
}

/** An update; when nothing but its visibility changed, the sentence says just that. */
export function updated(
  cv: Cv,
  noun: EditedNoun,
  name: string,
  fields: readonly string[],
  isHidden = false,
  sections: readonly string[] = [],
): Changed {
  if (fields.length === 1 && fields[0] === "hidden" && sections.length === 0) {
    return did(cv, isHidden ? "hide" : "show", noun, name);
  }
  return { ok: true, cv, sentence: { did: "update", noun, name, fields, sections } };
}
