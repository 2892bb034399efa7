import type { Locale } from "../vocabulary";
import type { ExportInput } from "./export-input";

const COUNTED: Readonly<Record<Locale, (shown: number, total: number) => string>> = {
  fr: (shown, total) => `${shown} ${shown > 1 ? "projets" : "projet"} sur ${total}`,
  en: (shown, total) => `${shown} of ${total} ${total === 1 ? "project" : "projects"}`,
};

/** `3 projets sur 24`. */
function shownCount({ view, words }: ExportInput): string {
  return COUNTED[words.locale](view.shown, view.total);
}

/** The day of the export as a reader says it: `25 novembre 2026`. */
function exportDate({ date, words }: ExportInput): string {
  const day = new Intl.DateTimeFormat(words.locale === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** Which view a file is, in one line without a full stop: `Projets avec Proxmox · 3 projets sur 24 · 25 novembre 2026`. */
export function viewCaption(input: ExportInput): string {
  return [input.sentence, shownCount(input), exportDate(input)].join(" · ");
}
