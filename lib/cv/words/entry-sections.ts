import {
  type AnyEntry,
  describedBy,
  ENTRY_LISTS,
  type EntryList,
  type EntryLists,
  entriesIn,
  entryName,
  fieldsOf,
} from "../entries/entry-lists";
import type { Period } from "../model";
import type { Locale } from "../vocabulary";
import { wordsFor } from "./words";

/**
 * The lists that `lib/cv/entries` describes as titled texts in Markdown, for the page, for paper and for Word: a bullet
 * an entry, its name first, its text below. Lists without a visible entry are left out.
 */
export function entrySections(
  lists: EntryLists,
  locale: Locale,
): { list: EntryList; title: string; body: string }[] {
  return ENTRY_LISTS.flatMap((list) => {
    const entries = entriesIn(lists, list).filter(({ hidden }) => !hidden);
    if (entries.length === 0) return [];
    const body = entries.map((entry) => entryItem(list, entry, locale)).join("\n");
    return [{ list, title: describedBy(list).title[locale], body }];
  });
}

/** What an entry says in one line beside its name: plain texts, "" among them. */
export function entryDetails(list: EntryList, entry: AnyEntry, locale: Locale): string[] {
  const words = wordsFor(locale);
  const name = entryName(list, entry);
  return fieldsOf(list).flatMap(([field, { kind }]) => {
    const value = entry[field];
    if (kind === "period") return [words.period(value as Period)];
    if (kind === "date") return [typeof value === "string" ? words.date(value) : ""];
    return kind === "line" && value !== name ? [String(value ?? "")] : [];
  });
}

/**
 * The lists as plain lines for a terminal: a title a list, then what each entry says in one line. What is hidden is
 * among them, lists without an entry are not.
 */
export function entryLines(lists: EntryLists, locale: Locale): string[] {
  return ENTRY_LISTS.flatMap((list) => {
    const entries = entriesIn(lists, list);
    if (entries.length === 0) return [];
    const lines = entries.map((entry) => {
      const parts = [entryName(list, entry) || "?", ...entryDetails(list, entry, locale)];
      return `  ${parts.filter((part) => part !== "").join(" · ")}`;
    });
    return [describedBy(list).title[locale], ...lines];
  });
}

function entryItem(list: EntryList, entry: AnyEntry, locale: Locale): string {
  const name = entryName(list, entry);
  const url = fieldsOf(list).find(([, { kind }]) => kind === "address")?.[0];
  const address = url === undefined ? "" : String(entry[url] ?? "");
  const isLinked = /^https?:\/\/[^\s()<>]+$/.test(address);
  const title = name === address ? `<${address}>` : `**${escaped(name)}**`;
  const details = entryDetails(list, entry, locale).map(escaped);
  const link = isLinked && name !== address ? [`<${address}>`] : [];
  const line = [isLinked || name !== address ? title : escaped(name), ...details, ...link]
    .filter((part) => part !== "")
    .join(" · ");
  const text = fieldsOf(list).find(([, { kind }]) => kind === "text")?.[0];
  const below = text === undefined ? "" : String(entry[text] ?? "").trim();
  return below === "" ? `* ${line}` : `* ${line}\n\n  ${below.replaceAll("\n", "\n  ")}\n`;
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/([\\`*_[\]<>#|~])/g, "\\$1");
}
