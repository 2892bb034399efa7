import { matchJson } from "@/lib/cv/offer/comparison";
import type { ComparisonInput } from "@/lib/cv/offer/export/comparison-input";
import { serverWords } from "@/lib/cv/words/server-words";
import { UNDRAWABLE } from "../pdf/pdf";
import { renderQueue } from "../render-worker/render-queue";
import { comparisonDocument } from "./comparison-document";

/** The comparison as a tagged PDF, with its facts as JSON attached. */
export function comparisonPdf(input: ComparisonInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return renderQueue.render(
    {
      format: "pdf",
      document: comparisonDocument(input),
      attachment: {
        name: "comparison.json",
        text: JSON.stringify(matchJson(input.comparison, input.locale), null, 2),
      },
      undrawable: serverWords(input.locale).paper.undrawable(UNDRAWABLE),
      createdAt: Date.parse(`${input.date}T12:00:00Z`) / 1000,
    },
    signal,
  );
}

/** The comparison as a Word document. */
export function comparisonDocx(
  input: ComparisonInput,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return renderQueue.render(
    { format: "docx", document: comparisonDocument(input), date: input.date },
    signal,
  );
}
