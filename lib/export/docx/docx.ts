import type { ExportInput } from "@/lib/cv/export/export-input";
import { documentOf } from "../document";
import { press } from "../press/press";

/** The view as a Word document. */
export async function renderDocx(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return press.print({ format: "docx", document: await documentOf(input, signal), date: input.date }, signal);
}
