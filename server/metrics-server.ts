import { createServer } from "node:http";

/**
 * Says `metrics()` at `/metrics`, on an address of its own that the public site does not have.
 * @returns what ends it.
 * @throws Error when it cannot listen there.
 */
export async function serveMetrics(
  { host, port }: { host: string; port: number },
  metrics: () => string,
): Promise<{ port: number; stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return response.writeHead(404).end();
    return response
      .writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" })
      .end(metrics());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
