import type { ExportInput } from "./export-input";

/** The day of the export as a reader says it: `25 novembre 2026`. */
function exportDate({ date, words }: ExportInput): string {
  const day = new Intl.DateTimeFormat(words.tag, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** Which view a file is, in one line without a full stop: `Projets avec Proxmox · 3 projets sur 24 · 25 novembre 2026`. */
export function viewCaption(input: ExportInput): string {
  return [input.sentence, input.words.shownOf(input.view.shown, input.view.total), exportDate(input)].join(
    " · ",
  );
}
