import { cellsOf } from "../../markdown-text";
import type { Contact, Period } from "../../model";
import type { Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";
import { contactKind, contactLabel, isBirthLabel } from "./form-words";
import { periodText, readPeriodText } from "./period-text";
import { escaped, unescaped } from "./plain-text";

/** The lines that stand for entries, each written and read here, so that the two cannot part. */

const BETWEEN = " - ";

/** `Aday - Administrateur système - 2008/10 à 2021/11`. */
export function experienceLine(
  { organisation, role, ...period }: Period & { organisation: string; role: string },
  locale: Locale,
): string {
  return joined([escaped(organisation), escaped(role), periodText(period, locale)]);
}

export function readExperienceLine(text: string): { organisation: string; role: string; period: Period } {
  const { rest, period } = withoutPeriod(text);
  const [organisation = "", ...role] = rest.split(BETWEEN);
  return { organisation: unescaped(organisation), role: unescaped(role.join(BETWEEN)), period };
}

/** `Gestion DNS - 2018`; only the dates of its own. */
export function projectLine({ title, ...period }: Period & { title: string }, locale: Locale): string {
  return joined([escaped(title), periodText(period, locale)]);
}

export function readProjectLine(text: string): { title: string; period: Period } {
  const { rest, period } = withoutPeriod(text);
  return { title: unescaped(rest), period };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join(BETWEEN);
}

function withoutPeriod(text: string): { rest: string; period: Period } {
  const at = text.lastIndexOf(BETWEEN);
  const period = at < 0 ? readPeriodText(text) : readPeriodText(text.slice(at + BETWEEN.length));
  if (period === null) return { rest: text, period: {} };
  return { rest: at < 0 ? "" : text.slice(0, at), period };
}

/** `Ingénieur Linux · Adminsys`. */
export function titlesLine(titles: readonly string[]): string {
  return titles.map(escaped).join(" · ");
}

export function readTitlesLine(text: string): string[] {
  return text === "" ? [] : text.split(" · ").map(unescaped);
}

/** `E-mail : zoe@example.org`. */
export function contactLine(label: string, value: string, locale: Locale): string {
  return `${escaped(label)}${serverWords(locale).form.colon}${escaped(value)}`;
}

export type ReadContact = { contact: Contact } | { birthDate: string } | null;

export function readContactItem(text: string): ReadContact {
  const [, before, after] = /^(.*?) ?: (.*)$/.exec(text) ?? [];
  if (before === undefined || after === undefined) return null;
  const label = unescaped(before);
  const value = unescaped(after);
  if (isBirthLabel(label)) return { birthDate: value };
  return { contact: { kind: contactKind(label), value, private: false } };
}

export function labelled({ kind, value }: Contact, locale: Locale): string {
  return contactLine(contactLabel(kind, locale), value, locale);
}

/** `| Bash | Confirmé |`. */
export function skillRow(name: string, level: string): string {
  return `| ${escaped(name)} | ${escaped(level)} |`;
}

export function readSkillRow(row: string): { name: string; level: string } {
  // `\|` is part of a cell: the cells are separated before the backslashes are removed.
  const [name = "", level = ""] = cellsOf(row.replaceAll("\\|", "\\\\|"));
  return { name: unescaped(name), level: unescaped(level) };
}

/** The column of levels keeps its brackets: a scale is read by them. */
export function headerCell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
}

export function readHeaderCell(row: string): string {
  return cellsOf(row)[1] ?? "";
}
