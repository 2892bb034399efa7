/**
 * Preloaded into a server that is measured, with `--expose-gc`: at each message it collects its garbage and answers how many
 * bytes are still held. The second collection waits until the first has given back the memory of buffers, which are
 * counted until then.
 */
process.on("message", () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
process.channel.unref();
