import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RenderJob } from "../render-worker/render-job";
import { forgetOldDocuments, typesetFrom } from "./compiler";

/** Runs in the render worker only: it holds its thread while it works. */

/** Each finds the characters without a glyph that the one before left. */
const ROUNDS = 3;
/** Stands for what no font can draw. */
const SIGN = "□";
/** All but what Inter draws for certain. */
const UNSAFE = /[^\p{ASCII}\u00a0-\u017f\u2010-\u2026\u2264\u25a1\s]/gu;

const template = readFileSync(join(process.cwd(), "lib", "export", "pdf", "cv.typ"), "utf8");

type PdfOrder = Extract<RenderJob, { format: "pdf" }>;

/**
 * A tagged PDF of one document. What no font of the project or the machine can draw becomes a sign that a note
 * explains: PDF/UA allows no character that shows as nothing.
 */
export function typeset(job: PdfOrder): Uint8Array {
  const document = JSON.stringify(job.document);
  let shown = document;
  try {
    for (let round = 0; ; round += 1) {
      try {
        return pdfOf(job, shown, shown !== document);
      } catch (error) {
        const missing = undrawnIn(error);
        if (missing.length === 0 || round > ROUNDS) throw error;
        shown = shown.replace(round === ROUNDS ? UNSAFE : oneOf(missing), SIGN);
      }
    }
  } finally {
    forgetOldDocuments();
  }
}

function pdfOf({ attachment, undrawable, createdAt }: PdfOrder, document: string, hasSigns: boolean): Buffer {
  return typesetFrom(template, {
    document,
    attachment: attachment.text,
    attachmentName: attachment.name,
    ...(hasSigns && { undrawable }),
  }).pdf({ pdfStandard: "ua-1", creationTimestamp: createdAt });
}

/**
 * The characters that Typst says no font has. Its message quotes them, and is quoted itself:
 * `the text \`\"\\u{1f8ff}\"\` could not be displayed`.
 */
function undrawnIn(error: unknown): string[] {
  const message = String(error instanceof Error ? error.message : error).replace(/\\([\\"])/g, "$1");
  return [...message.matchAll(/the text `"(.+?)"` could not be displayed/gsu)].flatMap(([, quoted = ""]) => [
    ...quoted.replace(/\\u\{([0-9a-f]+)\}|\\(.)/giu, (_, hex?: string, letter?: string) =>
      hex === undefined ? (letter ?? "") : String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  ]);
}

function oneOf(characters: readonly string[]): RegExp {
  const escaped = [...new Set(characters)].map(
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`[${escaped.join("")}]`, "gu");
}
