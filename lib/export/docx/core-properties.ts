import { wordsFor } from "@/lib/cv/words/words";
import type { CvDocument } from "../document";

/**
 * `docProps/core.xml`: title, description, author, language and the day of the export. In the place of docx's own,
 * which dates by the clock: one view is always the same bytes.
 */
export function coreProperties({ title, name, locale, closing }: CvDocument, date: string): string {
  const at = `${date}T12:00:00Z`;
  const dated = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:description>${escaped(closing.text)}</dc:description>`,
    name === "" ? "" : `<dc:creator>${escaped(name)}</dc:creator>`,
    name === "" ? "" : `<cp:lastModifiedBy>${escaped(name)}</cp:lastModifiedBy>`,
    `<dc:language>${wordsFor(locale).tag}</dc:language>`,
    dated("created"),
    dated("modified"),
    "</cp:coreProperties>",
  ].join("");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
