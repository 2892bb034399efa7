/** What the fields of an entry are described with; everything that handles a field is derived from it. */

type Words = Readonly<Record<"fr" | "en", string>>;

/**
 * `line` and `address` are one line and `text` is Markdown, "" when there is none; `date` is `YYYY` or `YYYY-MM`, null
 * when there is none; `period` has absent bounds where they are unknown, and `to: null` while it goes on.
 */
export type FieldKind = "line" | "address" | "text" | "date" | "period";

export type Field<Kind extends FieldKind = FieldKind> = Readonly<{
  kind: Kind;
  words: Words;
  /** Who may see it once the entry itself is visible. */
  visibility: "public" | "owner";
  /** What an anonymous copy does with it: as it is, without the names it hides, not at all, or not at all nor in any text. */
  anonymous: "keep" | "redact" | "drop" | "hide";
  /**
   * Where the canonical form writes it: in the line of the entry, in the text below, or in a note, since no reader finds
   * it in what people write. A note is the candidate's own word, which no newer file takes away; it came after the
   * tables, so that older rows and revisions have none.
   */
  place: "line" | "text" | "note";
  /** Stands under the field in its form. */
  hint: Words | null;
}>;

export type ValueOf<Kind extends FieldKind> = Kind extends "period"
  ? { from?: string | undefined; to?: string | null | undefined }
  : Kind extends "date"
    ? string | null
    : string;

export type EntryFields = Readonly<Record<string, Field>>;

/** What a noun of the CV is called, with the end that a French participle takes after it, and what it holds itself. */
export type NounDescription<Fields extends EntryFields> = Readonly<{
  words: Words & Readonly<{ participle: "" | "e" }>;
  fields: Fields;
}>;

export type EntryDescription<List extends string, Fields extends EntryFields> = NounDescription<Fields> &
  Readonly<{
    /** Key of the list in the CV, and in every form of it. */
    list: List;
    /** Title of the whole list. */
    title: Words;
    /** Fields whose texts are its name, the first that are not empty. */
    name: readonly (keyof Fields & string)[];
  }>;

/** An entry as the CV holds it. */
export type EntryOf<Description extends EntryDescription<string, EntryFields>> = {
  /** Unique in its list, and stable across imports. */
  slug: string;
  hidden: boolean;
} & {
  -readonly [Name in keyof Description["fields"]]: ValueOf<Description["fields"][Name]["kind"]>;
};

export function entry<List extends string, Fields extends EntryFields>(
  description: EntryDescription<List, Fields>,
): EntryDescription<List, Fields> {
  return description;
}

/** A noun that has its own place in the CV. */
export function noun<Fields extends EntryFields>(
  description: NounDescription<Fields>,
): NounDescription<Fields> {
  return description;
}

type Rules = Partial<Pick<Field, "visibility" | "anonymous" | "place" | "hint">>;

const field =
  <Kind extends FieldKind>(kind: Kind) =>
  (
    fr: string,
    en: string,
    {
      visibility = "public",
      anonymous = "redact",
      place = kind === "text" ? "text" : "line",
      hint = null,
    }: Rules = {},
  ): Field<Kind> => ({ kind, words: { fr, en }, visibility, anonymous, place, hint });

export const line = field("line");
export const address = field("address");
export const text = field("text");
export const date = field("date");
export const period = field("period");
