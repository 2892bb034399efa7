/**
 * Sets CVs with Typst, in a process of its own (docs/decisions: the typesetter is a process). A plain module, since it
 * is loaded by its path, from a bundle as from the sources.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setPriority } from "node:os";

// Pages come first: this yields the cores to the server, and takes one at most. To be said before Typst is loaded.
process.env.RAYON_NUM_THREADS = "1";
setPriority(10);

const require = createRequire(import.meta.url);
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

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

/** Renders that pass before what they did not use again is forgotten. */
const CACHE_AGE = 10;
/** Each finds the characters without a glyph that the one before left. */
const ROUNDS = 3;
const SIGN = "□";
/** What Inter draws for certain. */
const SAFE = /[^\p{ASCII}\u00a0-\u017f\u2010-\u2026\u2264\u25a1\s]/gu;

const compiler = NodeCompiler.create({
  fontArgs: [
    { fontBlobs: FONTS.map((path) => readFileSync(require.resolve(`@expo-google-fonts/${path}.ttf`))) },
  ],
});
const template = readFileSync(new URL("./cv.typ", import.meta.url), "utf8");

process.on("message", (request) => {
  try {
    answer({ bytes: render(request) });
  } catch (error) {
    answer({ error: String(error instanceof Error ? error.message : error).slice(0, 2_000) });
  }
  compiler.evictCache(CACHE_AGE);
});
// The server is gone.
process.on("disconnect", () => process.exit());

/** The memory that the process holds tells when to begin again with a fresh one. */
function answer(result) {
  process.send?.({ ...result, memory: process.memoryUsage.rss() });
}

/**
 * A tagged PDF of one document. What no font can draw becomes a sign that a note explains: PDF/UA allows no character
 * that shows as nothing.
 */
function render({ document, attachment, attachmentName, undrawable, createdAt }) {
  let shown = document;
  for (let round = 0; ; round += 1) {
    const inputs = {
      document: shown,
      attachment,
      attachmentName,
      ...(shown !== document && { undrawable }),
    };
    try {
      return pdfOf(inputs, createdAt);
    } catch (error) {
      const missing = undrawnIn(error);
      if (missing.length === 0 || round > ROUNDS) throw error;
      shown = round === ROUNDS ? shown.replace(SAFE, SIGN) : shown.replace(oneOf(missing), SIGN);
    }
  }
}

function pdfOf(inputs, createdAt) {
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (compiled.result === null) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error === null ? "no document" : compiler.fetchDiagnostics(error)));
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: createdAt });
}

/** The characters that Typst says no font has, as its message quotes them: `the text \`"\u{1}"\` could not …`. */
function undrawnIn(error) {
  const message = String(error instanceof Error ? error.message : error);
  return [...message.matchAll(/the text `"((?:[^"\\]|\\.)*)"` could not be displayed/gu)].flatMap(
    ([, quoted]) => [
      ...(quoted ?? "").replace(/\\u\{([0-9a-f]+)\}|\\(.)/giu, (_, hex, letter) =>
        hex === undefined ? letter : String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    ],
  );
}

function oneOf(characters) {
  const escaped = [...new Set(characters)].map(
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`[${escaped.join("")}]`, "gu");
}
