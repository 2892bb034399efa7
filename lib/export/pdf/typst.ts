import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { RenderJob } from "../render-worker/render-job";

/** Runs in the render worker only: it holds its thread while it works. */

const FONTS = [
  "inter/400Regular/Inter_400Regular",
  "inter/400Regular_Italic/Inter_400Regular_Italic",
  "inter/500Medium/Inter_500Medium",
  "inter/600SemiBold/Inter_600SemiBold",
  "inter/600SemiBold_Italic/Inter_600SemiBold_Italic",
  "newsreader/500Medium/Newsreader_500Medium",
  "noto-emoji/400Regular/NotoEmoji_400Regular",
  "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular",
  "noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold",
  "vazirmatn/400Regular/Vazirmatn_400Regular",
  "vazirmatn/600SemiBold/Vazirmatn_600SemiBold",
];

/** Documents that pass before what they did not use again is forgotten. */
const CACHE_AGE = 10;
/** Each finds the characters without a glyph that the one before left. */
const ROUNDS = 3;
/** Stands for what no font can draw. */
const SIGN = "□";
/** All but what Inter draws for certain. */
const UNSAFE = /[^\p{ASCII}\u00a0-\u017f\u2010-\u2026\u2264\u25a1\s]/gu;

const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: FONTS.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}.ttf`))) }],
});
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
    compiler.evictCache(CACHE_AGE);
  }
}

function pdfOf({ attachment, undrawable, createdAt }: PdfOrder, document: string, hasSigns: boolean): Buffer {
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: {
      document,
      attachment: attachment.text,
      attachmentName: attachment.name,
      ...(hasSigns && { undrawable }),
    },
  });
  if (compiled.result === null) {
    const error = compiled.takeError();
    throw new Error(error === null ? "no document" : JSON.stringify(compiler.fetchDiagnostics(error)));
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: createdAt });
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
