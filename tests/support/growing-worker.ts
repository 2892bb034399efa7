/** A worker whose files hold its process id, and which says of each job that it holds as many bytes as `createdAt` says. */
process.on("message", ({ createdAt }: { createdAt: number }) => {
  process.send?.({ bytes: new TextEncoder().encode(`${process.pid}`), memory: createdAt });
});
process.on("disconnect", () => process.exit());
