import type { Server } from "node:http";
import next from "next";
import { REMOTE_ADDRESS_HEADER } from "@/lib/auth/request-origin";
import { htmlCacheMiddleware } from "./html-cache-middleware";
import { createHttpServer } from "./http-server";
import { portTakenError } from "./port";

/** How long requests under way may take to end once the server is told to stop. */
const SHUTDOWN_TIMEOUT_MS = 5_000;

export type Running = {
  /** The port that was given, or the free one that was found for 0. */
  port: number;
  /** Answers what is under way, takes nothing new. */
  stop: () => Promise<void>;
};

/**
 * Serves the built application in `dir`. `NODE_ENV` must be `production` before this module is loaded: React
 * chooses its build by it.
 * @throws UserError when the port is taken.
 */
export async function serve(options: { dir: string; host: string | null; port: number }): Promise<Running> {
  type Handle = ReturnType<typeof htmlCacheMiddleware>;
  let open = (_handle: Handle) => {};
  const ready = new Promise<Handle>((resolve) => {
    open = resolve;
  });
  // Requests that come early wait for Next, which must know the port: it writes it in the addresses it rewrites.
  const server = createHttpServer((request, response) => {
    // Next hands over headers alone, and clients may send any: this one is ours.
    request.headers[REMOTE_ADDRESS_HEADER] = request.socket.remoteAddress ?? "unknown";
    void ready
      .then((handle) => handle(request, response))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  const port = await listen(server, options);
  const app = next({ dev: false, dir: options.dir, port, hostname: options.host ?? "localhost" });
  await app.prepare();
  open(htmlCacheMiddleware(app.getRequestHandler()));
  return {
    port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS);
      await closed;
      clearTimeout(cut);
      await app.close();
    },
  };
}

function listen(server: Server, { host, port }: { host: string | null; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? portTakenError(port) : error),
    );
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
