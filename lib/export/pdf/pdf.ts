import type { ExportInput } from "@/lib/cv/export/export-input";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import { serverWords } from "@/lib/cv/words/server-words";
import { documentOf } from "../document";
import { renderQueue } from "../render-worker/render-queue";

/** Stands for what no font can draw. */
export const UNDRAWABLE = "□";

/** The view as a tagged PDF (PDF/UA-1), with the same view as JSON Resume attached. */
export async function renderPdf(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return renderQueue.render(
    {
      format: "pdf",
      document: await documentOf(input, signal),
      attachment: { name: "resume.json", text: renderJsonResume(input) },
      undrawable: serverWords(input.words.locale).paper.undrawable(UNDRAWABLE),
      createdAt: Date.parse(`${input.date}T12:00:00Z`) / 1000,
    },
    signal,
  );
}
