import { setImmediate } from "node:timers/promises";

/** About what one page takes to answer. */
const MAX_BLOCK_MS = 1;

/**
 * To be awaited between the steps of long work: lets the thread answer others when it was held for long.
 * @throws the reason of `signal` when that is aborted.
 */
export function createYielder(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < MAX_BLOCK_MS) return;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
}
