/** How often a server that npm started looks whether npm is still there. */
const PARENT_CHECK_MS = 1_000;

/**
 * Calls `stop` once, at the first signal to end. Some programs signal only the `npm` that they started, which ends without
 * passing it on: a server of `npm start` stops too when its parent changes.
 */
export function onStop(stop: () => Promise<void>): void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  let timer: NodeJS.Timeout | undefined;
  const once = () => {
    clearInterval(timer);
    // A second signal then ends the process at once, as nothing listens any more.
    for (const signal of signals) process.removeListener(signal, once);
    void stop();
  };
  for (const signal of signals) process.on(signal, once);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  timer = setInterval(() => process.ppid !== parent && once(), PARENT_CHECK_MS).unref();
}
