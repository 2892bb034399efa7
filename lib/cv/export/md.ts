import { writeCanonical } from "../import/canonical/write-canonical";
import type { ExportInput } from "./export-input";
import { shownCv } from "./shown-cv";
import { viewCaption } from "./view-caption";

/**
 * The CV that the view leaves, in the canonical form (docs/markdown.md): importing the whole of it gives the same CV.
 * The last line says which view it is, when it was made and where it is on the site.
 */
export function renderMarkdown(input: ExportInput): string {
  const { index, view, words, link } = input;
  const caption = link === null ? viewCaption(input) : `${viewCaption(input)} · <${link}>`;
  return writeCanonical(shownCv(index, view), words.locale, caption);
}
