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

/** Of bodies that are not all there yet, together: what a flood of them may take. */
const MAX_HELD_BYTES = 64 * MB;
let heldBytes = 0;

type BodyFault = 400 | 408 | 413 | 503;

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
 * Receives the body of a request before anybody works for it: `onReady` is called once it is all there, and then its reader
 * gets it at once. A document to import is handed on as it comes. Bytes are counted, since a body sent in chunks has no length
 * of its own: `onFault` is called instead when there are more than `limit` (413), when they stall or take longer than so
 * many ever should (408), when they are a form that cannot be read (400), and when too many bodies are under way (503).
 */
export function receiveBody(
  request: IncomingMessage,
  limit: number,
  { onReady, onFault }: { onReady: () => void; onFault: (status: BodyFault) => void },
): void {
  if (request.headers["transfer-encoding"] === undefined && !Number(request.headers["content-length"])) {
    onReady();
    return;
  }
  const isHeld = limit <= EDITOR_BYTES;
  const held: Buffer[] = [];
  let bytes = 0;
  let isOver = false;
  const end = () => {
    clearTimeout(stall);
    clearTimeout(deadline);
    if (isHeld && !isOver) heldBytes -= bytes;
    isOver = true;
  };
  const fail = (status: BodyFault) => {
    if (isOver) return;
    end();
    onFault(status);
  };
  const stall = setTimeout(() => fail(408), STALL_MS).unref();
  const deadline = setTimeout(() => fail(408), START_MS + (1_000 * limit) / MIN_BYTES_PER_SECOND).unref();
  const push = Readable.prototype.push.bind(request);
  const handOn = (isReadable: boolean) => {
    if (!isReadable) return onFault(400);
    for (const part of held) push(part);
    push(null);
    onReady();
  };
  request.push = (chunk: Buffer | null) => {
    if (isOver) return false;
    if (chunk === null) {
      end();
      if (!isHeld) return push(null);
      const readable = isReadableForm(request.headers["content-type"], held);
      if (readable === true) handOn(true);
      else void readable.then(handOn);
      return false;
    }
    stall.refresh();
    bytes += chunk.length;
    if (isHeld) heldBytes += chunk.length;
    if (bytes > limit) fail(413);
    else if (heldBytes > MAX_HELD_BYTES) fail(503);
    else if (!isHeld) return push(chunk);
    else held.push(chunk);
    return !isOver;
  };
  request.once("close", end);
  if (!isHeld) onReady();
}

/**
 * Whether a body is the form that its type says it is. Next makes an error of its own, with a line in the log, of one that
 * is cut off or has no boundary.
 * @returns true for a body of any other type.
 */
function isReadableForm(contentType: string | undefined, parts: readonly Buffer[]): Promise<boolean> | true {
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) return true;
  const form = new Response(Buffer.concat(parts), { headers: { "content-type": contentType } }).formData();
  return form.then(
    () => true,
    () => false,
  );
}
