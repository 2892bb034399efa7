import { writeCanonical } from "../import/canonical/write-canonical";
import type { ExportInput } from "./export-input";
import { shownCv } from "./shown-cv";

/**
 * The CV that the view leaves, in the canonical form (docs/markdown.md): importing the whole of it gives the same CV.
 * The last line says which view it is, when it was made and where it is on the site.
 */
export function renderMarkdown(input: ExportInput): string {
  const { index, view, words, link } = input;
  const caption = link === null ? viewCaption(input) : `${viewCaption(input)} · <${link}>`;
  return writeCanonical(shownCv(index, view), words.locale, caption);
}

/** The day of the export as a reader says it: `25 novembre 2026`. */
function exportDate({ date, words }: ExportInput): string {
  const day = new Intl.DateTimeFormat(words.tag, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** Which view a file is, in one line without a full stop: `Projets avec Proxmox · 3 projets sur 24 · 25 novembre 2026`. */
function viewCaption(input: ExportInput): string {
  return [input.sentence, input.words.shownOf(input.view.shown, input.view.total), exportDate(input)].join(
    " · ",
  );
}
