import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NodeCompiler, type RenderPdfOpts } from "@myriaddreamin/typst-ts-node-compiler";

/** Typst with the fonts of the project. Runs in the render worker only: it holds its thread while it works. */

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

const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
const compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: FONTS.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}.ttf`))) }],
});

/**
 * A document made of a template and its data, ready to be written out.
 * @throws an Error with the diagnostics of Typst.
 */
export function typesetFrom(
  template: string,
  inputs: Record<string, string>,
): { pdf: (options: RenderPdfOpts) => Buffer; svg: () => string } {
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const { result } = compiled;
  if (result === null) {
    const error = compiled.takeError();
    throw new Error(error === null ? "no document" : JSON.stringify(compiler.fetchDiagnostics(error)));
  }
  return {
    pdf: (options) => compiler.pdf(result, options),
    svg: () => compiler.plainSvg(result),
  };
}

/** To be called after each document. */
export function forgetOldDocuments(): void {
  compiler.evictCache(CACHE_AGE);
}
