import { setPriority } from "node:os";
import type { RenderJob, RenderResult } from "./render-job";

/**
 * The process that makes files with engines (docs/decisions: exports are rendered in a process of their own).
 */

// Pages come first: this yields the cores to the server, and Typst takes one at most. Said before Typst is loaded.
setPriority(19);
process.env.RAYON_NUM_THREADS = "1";

async function render(job: RenderJob): Promise<Uint8Array> {
  switch (job.format) {
    case "pdf":
      return (await import("../pdf/typst")).typeset(job);
    case "png":
      return (await import("../card/card")).drawCard(job);
    case "docx":
      return (await import("../docx/word-document")).wordDocument(job.document, job.date);
  }
}

function answer(result: { bytes: Uint8Array } | { error: string }): void {
  process.send?.({ ...result, memory: process.memoryUsage.rss() } satisfies RenderResult);
}

process.on("message", (job: RenderJob) => {
  render(job).then(
    (bytes) => answer({ bytes }),
    (error: unknown) =>
      answer({ error: String(error instanceof Error ? error.message : error).slice(0, 2_000) }),
  );
});
// The server is gone.
process.on("disconnect", () => process.exit());
