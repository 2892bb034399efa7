import type { EntryFields, Field, FieldKind, ValueOf } from "./field";

/** The values of a noun: all that its description names but its period, whose bounds stand beside them in the CV. */
export type OwnFields<Fields extends EntryFields> = {
  -readonly [Name in keyof Fields as Fields[Name]["kind"] extends "period" ? never : Name]: ValueOf<
    Fields[Name]
  >;
};

/** Something that has those fields, whatever else it has. */
type Given<Fields extends EntryFields> = { readonly [Name in keyof OwnFields<Fields>]: unknown };

/** Those fields with their names, in the order of the description. */
export function ownFields<Fields extends EntryFields>(
  fields: Fields,
): [name: string, field: Fields[keyof Fields]][] {
  // A description has no other keys than its fields.
  const all = Object.entries(fields) as [string, Fields[keyof Fields]][];
  return all.filter(([, { kind }]) => kind !== "period");
}

/** Those that stand in notes, and so in keys of ours and in a form below the others. */
export function noteFields<Fields extends EntryFields>(
  fields: Fields,
): [name: string, field: Fields[keyof Fields]][] {
  return ownFields(fields).filter(([, { place }]) => place === "note");
}

const EMPTY: Readonly<Record<FieldKind, unknown>> = {
  line: "",
  address: "",
  text: "",
  lines: [],
  date: null,
  day: null,
  period: {},
  stated: null,
  years: null,
  flag: false,
  choice: "",
  technology: "",
  technologies: [],
  level: null,
};

/** The value of a field in which nothing is written; a choice is its first option. */
export function emptyValue({ kind, options }: Field): unknown {
  return options[0] ?? EMPTY[kind];
}

/** Of what is given, those that a note holds; what is not given is left out. */
export function notedFields<Fields extends EntryFields>(
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
): Partial<OwnFields<Fields>> {
  const noted = noteFields(fields).filter(
    ([name, field]) => given[name] !== undefined && given[name] !== emptyValue(field),
  );
  return Object.fromEntries(noted.map(([name]) => [name, given[name]])) as Partial<OwnFields<Fields>>;
}

export function emptyFields<Fields extends EntryFields>(fields: Fields): OwnFields<Fields> {
  return valuesOf(fields, (_, field) => emptyValue(field));
}

/** The described fields of a value, and nothing else of it. */
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
  return valuesOf(fields, (name, field) => (field.visibility === "public" ? given[name] : emptyValue(field)));
}

/** As an anonymous copy has them; `line` and `markdown` take the names out of a text. */
export function anonymousFields<Fields extends EntryFields>(
  fields: Fields,
  values: Given<Fields>,
  redact: { line: (text: string) => string; markdown: (text: string) => string },
): OwnFields<Fields> {
  const given: Readonly<Record<string, unknown>> = values;
  return valuesOf(fields, (name, field) => {
    if (field.anonymous === "drop" || field.anonymous === "hide") return emptyValue(field);
    return field.anonymous === "keep" ? given[name] : redacted(given[name], field.kind, redact);
  });
}

function redacted(
  value: unknown,
  kind: FieldKind,
  { line, markdown }: { line: (text: string) => string; markdown: (text: string) => string },
): unknown {
  if (Array.isArray(value)) return value.map((item) => redacted(item, kind, { line, markdown }));
  if (typeof value !== "string") return value;
  return kind === "text" ? markdown(value) : line(value);
}

function valuesOf<Fields extends EntryFields>(
  fields: Fields,
  make: (name: string, field: Field) => unknown,
): OwnFields<Fields> {
  const values = ownFields(fields).map(([name, field]) => [name, make(name, field)]);
  // Each own field of the description, and nothing else.
  return Object.fromEntries(values) as OwnFields<Fields>;
}
