import { type TypedPeriod, typedDate, typedPeriod } from "@/lib/cv/edit/typed-date";
import { type AnyEntry, type EntryList, entriesIn, fieldsOf } from "@/lib/cv/entries/entry-lists";
import type { FieldKind } from "@/lib/cv/entries/field";
import type { Cv, Period } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";
import { periodTexts } from "../form/typed-period";

/** An entry of a list as its form holds it: dates as they are typed, the other fields as the CV keeps them. */
export type EntryValues = Readonly<Record<string, string | boolean | TypedPeriod>> & { hidden: boolean };

export function entryValues(list: EntryList, entry: AnyEntry, words: Words): EntryValues {
  const fields = fieldsOf(list).map(([name, { kind }]) => [name, shownAs(kind, entry[name], words)] as const);
  return { ...Object.fromEntries(fields), hidden: entry.hidden };
}

export function entryValuesIn(cv: Cv, list: EntryList, slug: string, words: Words): EntryValues | null {
  const entry = entriesIn(cv, list).find((each) => each.slug === slug);
  return entry === undefined ? null : entryValues(list, entry, words);
}

/** What the typed fields mean, as an edit brings them; a text that is no date stays, for the server to refuse. */
export function entryTyped(list: EntryList, values: Partial<EntryValues>): Record<string, unknown> {
  const kinds = new Map(fieldsOf(list).map(([name, { kind }]) => [name, kind]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, meant(kinds.get(name), value)] as const),
  );
}

function shownAs(kind: FieldKind, value: unknown, words: Words): string | TypedPeriod {
  if (kind === "period") return periodTexts(value as Period, words);
  if (kind === "date") return typeof value === "string" ? words.date(value) : "";
  return `${value}`;
}

function meant(kind: FieldKind | undefined, value: unknown): unknown {
  if (kind === "period") return typedPeriod(value as TypedPeriod);
  return kind === "date" && typeof value === "string" ? typedDate(value) : value;
}
