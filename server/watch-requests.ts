import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { beforeHead } from "./before-head";

/** What is known of a request that was answered: nothing of who sent it, and no query, which may hold what people typed. */
export type RequestRecord = { id: string; method: string; path: string; status: number; ms: number };

const LONGEST_PATH = 200;
/** As nginx logs it, of a request whose client left before there was an answer. */
const CLIENT_CLOSED_REQUEST = 499;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Few kinds, whatever addresses strangers make up: each is a series that somebody keeps. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["static", /^\/_next\//],
  ["editor", /^\/(?:admin|login)\b/],
  ["api", /^\/api\//],
  ["export", /^\/(?:cv|resume|offer|match|original)\.[a-z.]+$/],
  ["page", /^\/(?:projects\/.*|technologies(?:\/.*)?|offer)?$/],
];

/**
 * Counts and times what a server answers. Each answer carries a random `X-Request-Id`.
 * @param onAnswered called after each answer, to log it.
 * @returns what `/metrics` says at the moment, in the text format of Prometheus.
 */
export function watchRequests(
  server: Server,
  onAnswered: (record: RequestRecord) => void = () => {},
): () => string {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const counts = new Map<string, number>();
  const buckets = SECONDS.map(() => 0);
  let total = 0;
  let seconds = 0;
  let open = 0;
  server.on("connection", (socket) => {
    open += 1;
    socket.once("close", () => {
      open -= 1;
    });
  });
  server.prependListener("request", (request: IncomingMessage, response) => {
    const began = performance.now();
    const id = randomUUID();
    const path = (request.url ?? "").split("?", 1)[0]?.slice(0, LONGEST_PATH) ?? "";
    const method = request.method ?? "";
    response.setHeader("X-Request-Id", id);
    // As it is sent: who answers may set another one later, in vain.
    let status = CLIENT_CLOSED_REQUEST;
    beforeHead(response, () => {
      status = response.statusCode;
    });
    response.once("close", () => {
      const ms = performance.now() - began;
      total += 1;
      seconds += ms / 1_000;
      for (const [at, limit] of SECONDS.entries())
        if (ms / 1_000 <= limit) buckets[at] = (buckets[at] ?? 0) + 1;
      const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
      const series = `kind="${kind}",status="${status}"`;
      counts.set(series, (counts.get(series) ?? 0) + 1);
      onAnswered({ id, method, path, status, ms: Math.round(ms) });
    });
  });
  return () => {
    const lag = Number.isNaN(delay.percentile(99)) ? 0 : delay.percentile(99) / 1e9;
    delay.reset();
    return [
      "# TYPE parcours_requests_total counter",
      ...[...counts].map(([series, count]) => `parcours_requests_total{${series}} ${count}`),
      "# TYPE parcours_request_seconds histogram",
      ...SECONDS.map((limit, at) => `parcours_request_seconds_bucket{le="${limit}"} ${buckets[at]}`),
      `parcours_request_seconds_bucket{le="+Inf"} ${total}`,
      `parcours_request_seconds_sum ${seconds}`,
      `parcours_request_seconds_count ${total}`,
      "# TYPE parcours_connections gauge",
      `parcours_connections ${open}`,
      "# TYPE parcours_event_loop_delay_p99_seconds gauge",
      `parcours_event_loop_delay_p99_seconds ${lag}`,
      "# TYPE process_resident_memory_bytes gauge",
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      "",
    ].join("\n");
  };
}
