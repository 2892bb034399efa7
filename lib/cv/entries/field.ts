/** The vocabulary of descriptions; everything that handles a field is derived from a description. */

type Words = Readonly<Record<"fr" | "en", string>>;

type Bounds = { from?: string | undefined; to?: string | null | undefined };

/** The value of each kind of field. */
type Values = {
  /** One line, "" when there is none. */
  line: string;
  address: string;
  /** Markdown, "" when there is none. */
  text: string;
  lines: string[];
  /** `YYYY` or `YYYY-MM`; null when there is none. */
  date: string | null;
  /** `YYYY-MM-DD`; null when there is none. */
  day: string | null;
  /** Absent bounds are unknown, `to: null` goes on. */
  period: Bounds;
  /** A period that the CV gives for this very thing; null when it gives none. */
  stated: Bounds | null;
  /** A number of years, null when there is none. */
  years: number | null;
  flag: boolean;
  /** One of `options`. */
  choice: string;
  /** Slug of a technology, slugs of several, slug of a level. */
  technology: string;
  technologies: string[];
  level: string | null;
};

export type FieldKind = keyof Values;

/** Kinds of which the lists of entries are made: their forms, files and tables follow from the description alone. */
export type ListKind = "line" | "address" | "text" | "date" | "period";

export type Field<Kind extends FieldKind = FieldKind, Option extends string = string> = Readonly<{
  kind: Kind;
  words: Words;
  /** Whether an edit may leave it empty. */
  required: boolean;
  /** Who may see it once the entry itself is visible. */
  visibility: "public" | "owner";
  /** In an anonymous copy: as it is, without the names it hides, not at all, or not at all nor in any text. */
  anonymous: "keep" | "redact" | "drop" | "hide";
  /**
   * Where the canonical form writes it: in the line of the entry, in the text below, in a note, since no reader finds it
   * in what people write, or nowhere. The last two are the candidate's own word, which no newer file takes away.
   */
  place: "line" | "text" | "note" | "nowhere";
  /** Came after the tables: older rows and revisions have none. */
  late: boolean;
  /** Stands under the field in its form. */
  hint: Words | null;
  /** Of a choice. */
  options: readonly Option[];
}>;

export type ValueOf<Given extends Field> =
  Given extends Field<"choice", infer Option> ? Option : Values[Given["kind"]];

export type EntryFields = Readonly<Record<string, Field>>;
export type ListFields = Readonly<Record<string, Field<ListKind>>>;

/** The name of a noun of the CV, with the end that a French participle takes after it, and the fields it holds itself. */
export type NounDescription<Fields extends EntryFields> = Readonly<{
  words: Words & Readonly<{ participle: "" | "e" }>;
  fields: Fields;
}>;

export type EntryDescription<List extends string, Fields extends ListFields> = NounDescription<Fields> &
  Readonly<{
    /** Key of the list in the CV, and in every form of it. */
    list: List;
    /** Title of the whole list. */
    title: Words;
    /** Fields whose texts are its name, the first that are not empty. */
    name: readonly (keyof Fields & string)[];
  }>;

/** An entry as the CV holds it. */
export type EntryOf<Description extends EntryDescription<string, ListFields>> = {
  /** Unique in its list, and stable across imports. */
  slug: string;
  hidden: boolean;
} & {
  -readonly [Name in keyof Description["fields"]]: ValueOf<Description["fields"][Name]>;
};

export function entry<List extends string, Fields extends ListFields>(
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

type Rules = Partial<Pick<Field, "required" | "visibility" | "anonymous" | "place" | "late" | "hint">>;

function described<Kind extends FieldKind, Option extends string = string>(
  kind: Kind,
  words: Words,
  rules: Rules,
  options: readonly Option[] = [],
): Field<Kind, Option> {
  const place = kind === "text" ? "text" : "line";
  return {
    kind,
    words,
    required: false,
    visibility: "public",
    anonymous: "redact",
    place,
    late: false,
    hint: null,
    options,
    ...rules,
  };
}

const field =
  <Kind extends FieldKind>(kind: Kind) =>
  (fr: string, en: string, rules: Rules = {}): Field<Kind> =>
    described(kind, { fr, en }, rules);

export const line = field("line");
export const address = field("address");
export const text = field("text");
export const lines = field("lines");
export const date = field("date");
export const day = field("day");
export const period = field("period");
export const stated = field("stated");
export const years = field("years");
export const flag = field("flag");
export const technology = field("technology");
export const technologies = field("technologies");
export const level = field("level");

export function choice<Option extends string>(
  options: readonly Option[],
  fr: string,
  en: string,
  rules: Rules = {},
): Field<"choice", Option> {
  return described("choice", { fr, en }, rules, options);
}
