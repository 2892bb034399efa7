import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

const KB = 1024;
const MB = 1024 * KB;

/** A document to import has 10 MB at most, and travels as a form. */
const IMPORT_BYTES = 12 * MB;
/** One edit: the longest text of a field, with its form. */
const EDITOR_BYTES = 3 * MB;
/** A job offer of 50 kB as text, percent-encoded. */
const OFFER_BYTES = 200 * KB;
/** Forms of a few words: the login, the language. */
const FORM_BYTES = 64 * KB;

/** A body of which nothing arrives for so long is given up. */
const STALL_MS = 15_000;

/** The slowest network that is waited for, after some seconds in which a body may do nothing. */
const MIN_BYTES_PER_SECOND = 100 * KB;
const START_MS = 20_000;

/** How many bytes a request to this address may send. */
export function maxBodyBytes(url: string): number {
  const path = url.split("?", 1)[0] ?? "";
  if (path === "/admin/import") return IMPORT_BYTES;
  if (path.startsWith("/admin")) return EDITOR_BYTES;
  return /^\/(?:offer\b|match\.json$)/.test(path) ? OFFER_BYTES : FORM_BYTES;
}

/** Whether the request says itself that its body is larger than `limit`. */
export function announcesTooMuch({ headers }: IncomingMessage, limit: number): boolean {
  return Number(headers["content-length"] ?? 0) > limit;
}

/**
 * Counts what arrives, since a body sent in chunks has no length of its own: `onFault` is called once, when it passes
 * `limit` bytes (413), stalls, or takes longer than so many bytes ever should (408). Nothing more of it reaches the reader then.
 */
export function watchBody(
  request: IncomingMessage,
  limit: number,
  onFault: (status: 408 | 413) => void,
): void {
  if (request.headers["transfer-encoding"] === undefined && !Number(request.headers["content-length"]))
    return;
  let bytes = 0;
  let isFaulty = false;
  const stop = () => {
    clearTimeout(stall);
    clearTimeout(deadline);
  };
  const fail = (status: 408 | 413) => {
    stop();
    if (isFaulty) return;
    isFaulty = true;
    onFault(status);
  };
  const stall = setTimeout(() => fail(408), STALL_MS).unref();
  const deadline = setTimeout(() => fail(408), START_MS + (1_000 * limit) / MIN_BYTES_PER_SECOND).unref();
  const push = Readable.prototype.push;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (isFaulty) return false;
    if (chunk === null) stop();
    else {
      stall.refresh();
      bytes += chunk.length;
      if (bytes > limit) {
        fail(413);
        return false;
      }
    }
    return push.call(request, chunk, encoding);
  };
  request.once("close", stop);
}
