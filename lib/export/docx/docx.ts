import type { ExportInput } from "@/lib/cv/export/export-input";
import { documentOf } from "../document";
import { renderQueue } from "../render-worker/render-queue";

/** The view as a Word document. */
export async function renderDocx(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return renderQueue.render(
    { format: "docx", document: await documentOf(input, signal), date: input.date },
    signal,
  );
}
