import type { CellObject } from "write-excel-file/node";
import type { PartialDate } from "@/lib/cv/model";

/** Cells of a spreadsheet, each of the type that its fact has. */

/** What Excel can hold in a cell. */
const LONGEST_TEXT = 32_767;
/** Excel counts days from 1900 and gets its first two months wrong. */
const FIRST_YEAR = 1901;
/** The format "Text": what begins like a formula stays text, even when it is typed again. */
const TEXT = "@";

export function headerCell(text: string): CellObject {
  return {
    value: text,
    fontWeight: "bold",
    backgroundColor: "#E3F0EC",
    textColor: "#0B5D4B",
    alignVertical: "top",
  };
}

export function textCell(text: string): CellObject | null {
  if (text === "") return null;
  const value = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return { value, type: String, format: TEXT, wrap: true, alignVertical: "top" };
}

export function numberCell(value: number): CellObject {
  return { value, type: Number, align: "center", alignVertical: "top" };
}

/**
 * A date that shows no more than the CV says: a year as `2018`, a month as `2018-03`. Beneath is the first day of it for
 * a beginning and the last for an end, so that differences count both ends.
 */
export function dateCell(date: PartialDate, end: "first" | "last"): CellObject | null {
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR) return textCell(date);
  const isYear = date.length === 4;
  const month = isYear ? (end === "first" ? 0 : 11) : Number(date.slice(5)) - 1;
  // Day 0 is the last of the month before.
  const value = new Date(end === "first" ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 0));
  return { value, type: Date, format: isYear ? "yyyy" : "yyyy-mm", align: "left", alignVertical: "top" };
}

export function dayCell(day: string): CellObject {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", align: "left" };
}
