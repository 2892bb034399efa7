import type { EntryFields, Field, FieldKind, ValueOf } from "./field";

/** The values of a noun: all that its description names but its period, whose bounds stand beside them in the CV. */
export type OwnFields<Fields extends EntryFields> = {
  -readonly [Name in keyof Fields as Fields[Name]["kind"] extends "period" ? never : Name]: ValueOf<
    Fields[Name]["kind"]
  >;
};

/** Something that has those fields, whatever else it has. */
type Given<Fields extends EntryFields> = { readonly [Name in keyof OwnFields<Fields>]: unknown };

/** Those fields with their names, in the order of the description. */
export function ownFields(fields: EntryFields): [name: string, field: Field][] {
  return Object.entries(fields).filter(([, { kind }]) => kind !== "period");
}

/** Those that stand in notes, and so in keys of ours, in a form below the others, and nowhere in older CVs. */
export function noteFields(fields: EntryFields): [name: string, field: Field][] {
  return ownFields(fields).filter(([, { place }]) => place === "note");
}

/** What a field is when nothing is written in it. */
export const EMPTY: Readonly<Record<FieldKind, unknown>> = {
  line: "",
  address: "",
  text: "",
  date: null,
  period: {},
};

/** Of what is given, those that a note holds; what is not given is left out. */
export function notedFields<Fields extends EntryFields>(
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
): Partial<OwnFields<Fields>> {
  const noted = noteFields(fields).filter(
    ([name, { kind }]) => given[name] !== undefined && given[name] !== EMPTY[kind],
  );
  return Object.fromEntries(noted.map(([name]) => [name, given[name]])) as Partial<OwnFields<Fields>>;
}

export function emptyFields<Fields extends EntryFields>(fields: Fields): OwnFields<Fields> {
  return valuesOf(fields, (_, { kind }) => EMPTY[kind]);
}

/** What something holds of them, and nothing else of it. */
export function pickedFields<Fields extends EntryFields>(
  fields: Fields,
  values: Given<Fields>,
): OwnFields<Fields> {
  const given: Readonly<Record<string, unknown>> = values;
  return valuesOf(fields, (name) => given[name]);
}

/** As anyone may see them: the others are empty. */
export function publicFields<Fields extends EntryFields>(
  fields: Fields,
  values: Given<Fields>,
): OwnFields<Fields> {
  const given: Readonly<Record<string, unknown>> = values;
  return valuesOf(fields, (name, { kind, visibility }) =>
    visibility === "public" ? given[name] : EMPTY[kind],
  );
}

/** As an anonymous copy has them; `line` and `markdown` take the names out of a text. */
export function anonymousFields<Fields extends EntryFields>(
  fields: Fields,
  values: Given<Fields>,
  { line, markdown }: { line: (text: string) => string; markdown: (text: string) => string },
): OwnFields<Fields> {
  const given: Readonly<Record<string, unknown>> = values;
  return valuesOf(fields, (name, { kind, anonymous }) => {
    const value = given[name];
    if (anonymous === "drop" || anonymous === "hide") return EMPTY[kind];
    if (anonymous === "keep" || typeof value !== "string") return value;
    return kind === "text" ? markdown(value) : line(value);
  });
}

function valuesOf<Fields extends EntryFields>(
  fields: Fields,
  make: (name: string, field: Field) => unknown,
): OwnFields<Fields> {
  const values = ownFields(fields).map(([name, field]) => [name, make(name, field)]);
  // Each own field of the description, and nothing else.
  return Object.fromEntries(values) as OwnFields<Fields>;
}
