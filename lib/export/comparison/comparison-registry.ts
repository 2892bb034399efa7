import { matchJson } from "@/lib/cv/offer/comparison";
import { comparisonCsv } from "@/lib/cv/offer/export/comparison-csv";
import type { ComparisonInput } from "@/lib/cv/offer/export/comparison-input";
import { COMPARISON_LINKS, type ComparisonFormat } from "@/lib/cv/offer/export/comparison-links";
import { comparisonMarkdown } from "@/lib/cv/offer/export/comparison-md";

type Body = string | Uint8Array<ArrayBuffer>;
type Render = (input: ComparisonInput, signal: AbortSignal) => Body | Promise<Body>;

/** What needs an engine loads it when it is first asked for, as in `../registry.ts`. */
const RENDERERS: Readonly<Record<ComparisonFormat, Render>> = {
  pdf: async (...given) => (await import("./comparison-paper")).comparisonPdf(...given),
  docx: async (...given) => (await import("./comparison-paper")).comparisonDocx(...given),
  xlsx: async (input) => (await import("./comparison-xlsx")).comparisonXlsx(input),
  csv: comparisonCsv,
  md: comparisonMarkdown,
  json: ({ comparison, locale }) => `${JSON.stringify(matchJson(comparison, locale), null, 2)}\n`,
};

/** Every format that a comparison with an offer can be taken away in. */
export const COMPARISON_EXPORTERS = COMPARISON_LINKS.map((link) => ({
  ...link,
  render: RENDERERS[link.format],
}));
