import { UnreadableDocument } from "../printed";
import { readPrinted } from "../read-printed";
import type { ReadAnswer, ReadRequest } from "./request";

/** The process that reads one Word or PDF file and ends. */

process.once("message", ({ kind, bytes }: ReadRequest) => {
  readPrinted(kind, bytes).then(
    (text) => answer({ text }),
    (error: unknown) => {
      if (error instanceof UnreadableDocument) answer({ unreadable: error.code });
      // A file on which the library throws is reported as damaged.
      else answer({ unreadable: kind === "pdf" ? "pdf-broken" : "docx-broken" });
    },
  );
});
process.on("disconnect", () => process.exit());

function answer(read: ReadAnswer): void {
  process.send?.(read, () => process.exit());
}
