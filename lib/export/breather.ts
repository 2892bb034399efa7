import { setImmediate } from "node:timers/promises";

/** About what a page takes that someone else waits for, in milliseconds. */
const LONGEST_HOLD = 1;

/**
 * To be awaited between the steps of long work: lets the thread answer others when it was held for long.
 * @throws the reason of `signal` when that is aborted.
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < LONGEST_HOLD) return;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
  };
}
