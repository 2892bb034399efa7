import type { PartialDate, Period } from "../../model";
import { LOCALES, type Locale } from "../../vocabulary";
import { serverWords } from "../../words/server-words";

/** Periods as the canonical Markdown spells them; every language is read. */

const DATE = "\\d{4}(?:/(?:0[1-9]|1[0-2]))?";
const RANGE = new RegExp(`^(${DATE}|\\?) (?:${anyOf("to")}) (${DATE}|\\?)$`);
const SINCE = new RegExp(`^(?:${anyOf("since")}) (${DATE})$`);
const ALONE = new RegExp(`^${DATE}$`);
const ONGOING = new RegExp(`^(?:${anyOf("ongoing")})$`);

/** `2008/10 à 2021/11`, `depuis 2022`, `2018`, `? à 2021/11`, `en cours`; "" for no date at all. */
export function periodText({ from, to }: Period, locale: Locale): string {
  const words = serverWords(locale).form;
  if (from === undefined && to === undefined) return "";
  if (to === null) {
    if (from === undefined) return words.ongoing;
    return `${words.since} ${slashed(from)}`;
  }
  if (from === to) return slashed(from);
  return `${slashed(from)} ${words.to} ${slashed(to)}`;
}

/** The inverse; null for any other text. */
export function readPeriodText(text: string): Period | null {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { ...bound("from", from), ...bound("to", to) };
  const since = SINCE.exec(text)?.[1];
  if (since !== undefined) return { ...bound("from", since), to: null };
  if (ALONE.test(text)) return { ...bound("from", text), ...bound("to", text) };
  return ONGOING.test(text) ? { to: null } : null;
}

/** A word of the form in each language, for a regular expression. */
function anyOf(word: "to" | "since" | "ongoing"): string {
  return LOCALES.map((locale) => serverWords(locale).form[word]).join("|");
}

function slashed(date: PartialDate | undefined): string {
  return date === undefined ? "?" : date.replace("-", "/");
}

function bound(name: "from" | "to", text: string): Period {
  return text === "?" ? {} : { [name]: text.replace("/", "-") };
}

/** The same in notes, whatever the language: `2008-10/2021-11`, `2022/..` going on, `2018/` without an end, `/` without dates. */
export function intervalText({ from, to }: Period): string {
  return `${from ?? ""}/${to === null ? ".." : (to ?? "")}`;
}

const PARTIAL = "\\d{4}(?:-(?:0[1-9]|1[0-2]))?";
/** What `intervalText` gives. */
export const INTERVAL = new RegExp(`^(${PARTIAL})?/(${PARTIAL}|\\.\\.)?$`);

export function readInterval(text: string): Period {
  const [, from, to] = INTERVAL.exec(text) ?? [];
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to: to === ".." ? null : to }),
  };
}
