import { readDocx } from "./docx/read-docx";
import { readPdf } from "./pdf/read-pdf";
import { toMarkdown } from "./to-markdown";

/**
 * A Word or PDF file as Markdown.
 * @throws UnreadableDocument
 */
export async function readPrinted(kind: "docx" | "pdf", bytes: Uint8Array): Promise<string> {
  return toMarkdown(kind === "docx" ? readDocx(bytes) : await readPdf(bytes));
}
