/**
 * Preloaded into a server that is measured, with `--expose-gc`: at each message it collects its garbage and answers how many
 * bytes are still held.
 */
process.on("message", () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
process.channel.unref();
