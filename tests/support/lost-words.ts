import type { LedgerLine } from "@/lib/cv/import/ledger/ledger";
import { topicOf } from "@/lib/cv/import/ledger/topics";
import { findFullDate } from "@/lib/cv/import/markdown/contacts";
import { plainText } from "@/lib/cv/markdown-text";
import type { Cv } from "@/lib/cv/model";
import { fold } from "@/lib/cv/normalize";
import { findPeriod } from "@/lib/cv/read-period";

/** Words that join, name a field or say nothing, and so need no place in it. */
const FIELD_WORDS = new Set(
  "a at chez etc cv de ne nee le tel telephone email mail name title periode poste".split(" "),
);

const FIELDS = /^(?:skillGroups(?:\/[^/]*)?|profile\.(?:summary|contacts|softSkills))$/;

/** A heading over a whole field ("Expérience") or a row of column headings: its words become structure. */
function isStructure({ text, where }: LedgerLine): boolean {
  if (where === "levels" || where === "experiences") return true;
  return FIELDS.test(where ?? "") && topicOf(withoutDates(text).replace(/^[\s#]+|#+$/g, "")) !== null;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** The words of the source, dates and field names excepted, that are nowhere in the CV: there should be none. */
export function lostWords(cv: Cv, ledger: readonly LedgerLine[]): string[] {
  const found = new Set(stringsOf(cv).flatMap((text) => [...wordsOf(text), ...wordsOf(plainText(text))]));
  return ledger.flatMap((line) => {
    if (line.became === "noise" || isStructure(line)) return [];
    const text = withoutDates(line.text.normalize("NFC").replace(/^\s*\d{1,3}[.)]\s/, ""));
    return [...wordsOf(plainText(text))]
      .filter((word) => !found.has(word) && !FIELD_WORDS.has(word))
      .map((word) => `${line.line}: ${word}`);
  });
}

function withoutDates(text: string): string {
  const period = findPeriod(text) ?? findFullDate(text);
  return period === null ? text : `${text.slice(0, period.start)} ${text.slice(period.end)}`;
}
