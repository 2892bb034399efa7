import {
  type AnyEntry,
  describedBy,
  ENTRY_LISTS,
  type EntryList,
  emptyEntry,
  fieldsOf,
} from "../../entries/entry-lists";
import type { Field } from "../../entries/field";
import type { Period } from "../../model";
import { periodOf } from "../../months";
import type { Locale } from "../../vocabulary";
import { periodText, readPeriodText } from "./period-text";

/** The line of an entry of a list that `lib/cv/entries` describes: `Master - Université de Valbourg - 2010 à 2012`. */

const SEPARATOR = " - ";

/** The list that a heading of the form names, in either language. */
export function listTitled(title: string): EntryList | null {
  return ENTRY_LISTS.find((list) => Object.values(describedBy(list).title).includes(title)) ?? null;
}

/** The field that stands as Markdown below the line; null in a list that has none. */
export function textFieldOf(list: EntryList): string | null {
  return fieldsOf(list).find(([, { kind }]) => kind === "text")?.[0] ?? null;
}

/** What the line holds, and the note when the line does not give it: all fields but the text below. */
export function lineFieldsOf(list: EntryList, entry: AnyEntry): Record<string, unknown> {
  const fields = fieldsOf(list).filter(([, { kind }]) => kind !== "text");
  return Object.fromEntries(
    fields.map(([name, { kind }]) => [
      name,
      kind === "period" ? periodOf(entry[name] as Period) : entry[name],
    ]),
  );
}

export function entryLine(list: EntryList, entry: AnyEntry, locale: Locale): string {
  return fieldsOf(list)
    .flatMap(([name, { kind, place }]) => {
      const value = entry[name];
      if (place !== "line") return [];
      if (kind === "period") return [periodText(value as Period, locale)];
      return [typeof value === "string" ? value.replace(/\s+/g, " ").trim() : ""];
    })
    .filter((part) => part !== "")
    .join(SEPARATOR);
}

/** The fields that a line alone tells: its parts in the order of the description, dates where they can be read. */
export function readEntryLine(list: EntryList, line: string): Record<string, unknown> {
  const read = lineFieldsOf(list, emptyEntry(list, ""));
  const open = fieldsOf(list).filter(([, { place }]) => place === "line");
  for (const part of line.split(SEPARATOR).map((text) => text.trim())) {
    const at = open.findIndex(([, { kind }]) => fits(kind, part));
    const [taken] = at < 0 ? [] : open.splice(at, 1);
    if (taken === undefined) continue;
    const [name, { kind }] = taken;
    read[name] = kind === "period" ? readPeriodText(part) : part;
  }
  return read;
}

function fits(kind: Field["kind"], part: string): boolean {
  if (kind === "period") return readPeriodText(part) !== null;
  if (kind === "date") return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(part);
  if (kind === "address") return /^[a-z]+:\/\//i.test(part);
  return part !== "" && readPeriodText(part) === null;
}
