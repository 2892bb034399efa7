import { createHash, randomUUID } from "node:crypto";
import type { ExportInput } from "@/lib/cv/export/export-input";
import type { Locale } from "@/lib/cv/vocabulary";
import { pageCount } from "@/lib/export/pdf/page-count";
import type { ExportedFile, Exporter } from "@/lib/export/registry";
import type { ParseWarning } from "@/lib/url/read-query";

/** Another process may run newer code or hold another database of the same version: its tags are not ours. */
const THIS_PROCESS = randomUUID();

/** The entity tag of an answer, known before the answer is made: these parts are all that it depends on. */
export function tagOf(parts: string[]): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([THIS_PROCESS, ...parts]))
    .digest("base64url");
  // Weak, as the answer may travel compressed.
  return `W/"${digest.slice(0, 22)}"`;
}

/** Kept by the reader, asked about each time: a change shows at once, what is unchanged is not sent again. */
export function cacheHeaders(tag: string, locale: Locale): Record<string, string> {
  return {
    ETag: tag,
    "Cache-Control": "no-cache",
    Vary: "Accept-Language, Cookie",
    "Content-Language": locale,
    "X-Robots-Tag": "noindex",
  };
}

/**
 * Who made the file, from what and when: a CSV has no other place to say it. Text is percent-encoded UTF-8, as a
 * header holds only ASCII.
 */
export function describingHeaders(
  { format }: Exporter,
  { fileName, mediaType, body }: ExportedFile,
  { view, sentence, date, link }: ExportInput,
): Record<string, string> {
  const shownInBrowser = format === "json";
  const pages = format === "pdf" && typeof body !== "string" ? pageCount(body) : null;
  return {
    "Content-Type": mediaType,
    "Content-Disposition": `${shownInBrowser ? "inline" : "attachment"}; filename="${fileName}"`,
    ...(link !== null && { Link: `<${link}>; rel="canonical"; type="text/html"` }),
    ...(pages !== null && { "X-File-Pages": String(pages) }),
    "X-View-Sentence": encoded(sentence),
    "X-View-Date": date,
    "X-View-Shown": String(view.shown),
    "X-View-Total": String(view.total),
  };
}

/** What of the query string has no effect: `tech=cobol;unknown-value`. */
export function ignoredHeader(ignored: readonly ParseWarning[]): Record<string, string> {
  return ignored.length === 0 ? {} : { "X-View-Ignored": ignored.map(ignoredText).join(", ") };
}

function ignoredText({ parameter, value, reason }: ParseWarning): string {
  return `${encoded(parameter)}=${encoded(value)};${reason}`;
}

/** Half a character, where a long value was cut, has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
