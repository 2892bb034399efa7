import { readFile } from "node:fs/promises";
import { Server } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import next from "next";
import { database } from "@/db/database";
import { readEnv } from "@/lib/env";
import { addDailyCounts } from "@/lib/mutations/daily-counts";
import { answerCache } from "./answer-cache";
import { clientFaults } from "./client-faults";
import { countReads } from "./count-reads";
import { exportHandler } from "./export-handler";
import { createHttpServer } from "./http-server";
import { jsonLine, levelOf } from "./json-log";
import { builtActions, knownActions } from "./known-actions";
import { serveMetrics } from "./metrics-server";
import { portTakenError } from "./port";
import { normalizeForwarded } from "./request-headers";
import { takeTurns } from "./take-turns";
import { type RequestRecord, watchRequests } from "./watch-requests";

/** How long requests under way may take to end once the server was asked to stop. */
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
  type Handle = ReturnType<typeof answerCache>;
  let open = (_handle: Handle) => {};
  const ready = new Promise<Handle>((resolve) => {
    open = resolve;
  });
  // Requests that come early wait for Next, which must know the port: it writes it in the addresses it rewrites.
  const env = readEnv();
  const isHttps = env.baseUrl?.startsWith("https:");
  const server = createHttpServer(
    (request, response) => {
      normalizeForwarded(request.headers, request.socket.remoteAddress ?? "unknown", env, request.method);
      void ready
        .then((handle) => handle(request, response))
        .catch((error: unknown) => {
          console.error(error);
          response.destroy();
        });
    },
    { isHttps },
  );
  const port = await listen(server, options);
  // After an action Next fetches the next page from itself: here, not at the scheme and port that a proxy shows.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${loopbackHost(options.host ?? "localhost")}:${port}`;
  // What next.config.js said when the pages were built: reading it again would load what only a build needs.
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(await builtConfig(options.dir));
  const metrics = watchRequests(server, env.logFormat === "json" ? logRequest : undefined);
  const storeReads = countReads(server, async (counted, oldest) =>
    addDailyCounts(await database(), counted, oldest),
  );
  const metricsServer = env.metrics === null ? null : await serveMetrics(env.metrics, metrics);
  // A server that never listens, for Next to answer upgrades on: it would keep their sockets for ever.
  const httpServer = new Server();
  // The one name of this machine that Next spells in one way. It takes what is rewritten from any other for another site, and
  // fetches it over the network.
  const app = next({ dev: false, dir: options.dir, port, hostname: "localhost", httpServer });
  await app.prepare();
  const actions = await builtActions(options.dir);
  open(clientFaults(knownActions(answerCache(takeTurns(exportHandler(app.getRequestHandler()))), actions)));
  return {
    port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      metricsServer?.stop();
      server.closeIdleConnections();
      const cut = setTimeout(server.destroySockets, SHUTDOWN_TIMEOUT_MS);
      await closed;
      clearTimeout(cut);
      await storeReads();
      await Promise.race([app.close(), delay(SHUTDOWN_TIMEOUT_MS, null, { ref: false })]);
    },
  };
}

function logRequest({ status, ...rest }: RequestRecord): void {
  console.log(jsonLine(levelOf(status), "request", { status, ...rest }));
}

/** The configuration of the last build, as Next itself wrote it down for servers apart from it. */
async function builtConfig(dir: string): Promise<unknown> {
  const { config } = JSON.parse(await readFile(join(dir, ".next", "required-server-files.json"), "utf8"));
  return config;
}

function loopbackHost(hostname: string): string {
  if (hostname === "0.0.0.0" || hostname === "::") return "localhost";
  return hostname.includes(":") ? `[${hostname}]` : hostname;
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
