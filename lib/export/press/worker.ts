import { setPriority } from "node:os";
import type { Answer, Order } from "./order";

/**
 * The process that makes files with engines (docs/decisions: exports are printed in a process of their own). It is run
 * from its source, with tsx.
 */

// Pages come first: this yields the cores to the server, and Typst takes one at most. Said before Typst is loaded.
setPriority(19);
process.env.RAYON_NUM_THREADS = "1";

async function print(order: Order): Promise<Uint8Array> {
  return order.format === "pdf"
    ? (await import("../pdf/typst")).typeset(order)
    : (await import("../docx/word-document")).wordDocument(order.document, order.date);
}

function answer(result: { bytes: Uint8Array } | { error: string }): void {
  process.send?.({ ...result, memory: process.memoryUsage.rss() } satisfies Answer);
}

process.on("message", (order: Order) => {
  print(order).then(
    (bytes) => answer({ bytes }),
    (error: unknown) =>
      answer({ error: String(error instanceof Error ? error.message : error).slice(0, 2_000) }),
  );
});
// The server is gone.
process.on("disconnect", () => process.exit());
