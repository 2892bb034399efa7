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

/** How many bytes a request may send: of anyone, and of the owner. */
type BodyLimit = { anyone: number; owner: number };

/** What may be sent to this address. */
export function bodyLimit(url: string): BodyLimit {
  const path = url.split("?", 1)[0] ?? "";
  if (path === "/admin/import") return { anyone: FORM_BYTES, owner: IMPORT_BYTES };
  if (path.startsWith("/admin")) return { anyone: FORM_BYTES, owner: EDITOR_BYTES };
  const anyone = /^\/(?:offer\b|match\.json$)/.test(path) ? OFFER_BYTES : FORM_BYTES;
  return { anyone, owner: anyone };
}

/** Whether the request says itself that its body is larger than `limit`. */
export function announcesTooMuch({ headers }: IncomingMessage, limit: number): boolean {
  return Number(headers["content-length"] ?? 0) > limit;
}

/**
 * Receives the body of a request before anybody works for it: `onReady` is called once it is all there, and then its reader
 * gets it at once. Bytes are counted, since a body sent in chunks has no length of its own: `onFault` is called instead
 * when there are more than `limit` (413), when they stall or take longer than so many ever should (408), when they are
 * a form that cannot be read (400), and when too many bodies are under way (503). Whether the owner sent it is asked of
 * what needs more than anyone's share: a flood does not keep them from saving.
 */
export function receiveBody(
  request: IncomingMessage,
  limit: BodyLimit,
  {
    isOwner,
    onReady,
    onFault,
  }: { isOwner: () => Promise<boolean>; onReady: () => void; onFault: (status: BodyFault) => void },
): void {
  if (request.headers["transfer-encoding"] === undefined && !Number(request.headers["content-length"])) {
    onReady();
    return;
  }
  const held: Buffer[] = [];
  let bytes = 0;
  let isOver = false;
  let asked: Promise<boolean> | undefined;
  const end = () => {
    clearTimeout(stall);
    clearTimeout(deadline);
    if (!isOver) heldBytes -= bytes;
    isOver = true;
  };
  const fail = (status: BodyFault) => {
    if (isOver) return;
    end();
    onFault(status);
  };
  const allowOwner = (status: BodyFault) => {
    asked ??= isOwner().catch(() => false);
    void asked.then((owns) => owns || fail(status));
  };
  const stall = setTimeout(() => fail(408), STALL_MS).unref();
  const slowest = START_MS + (1_000 * limit.owner) / MIN_BYTES_PER_SECOND;
  const deadline = setTimeout(() => fail(408), slowest).unref();
  const push = Readable.prototype.push.bind(request);
  const finish = async () => {
    // What the owner sends is for Next to read: it can be large.
    const isReadable = (await asked) || (await isReadableForm(request.headers["content-type"], held));
    if (isOver) return;
    end();
    if (!isReadable) return onFault(400);
    for (const part of held) push(part);
    push(null);
    onReady();
  };
  request.push = (chunk: Buffer | null) => {
    if (isOver) return false;
    if (chunk === null) {
      void finish();
      return false;
    }
    stall.refresh();
    bytes += chunk.length;
    heldBytes += chunk.length;
    held.push(chunk);
    if (bytes > limit.owner) fail(413);
    else if (bytes > limit.anyone) allowOwner(413);
    else if (heldBytes > MAX_HELD_BYTES) allowOwner(503);
    return !isOver;
  };
  request.once("close", end);
}

/**
 * Whether a body is the form that its type says it is. Next makes an error of its own, with a line in the log, of one that
 * is cut off or has no boundary.
 * @returns true for a body of any other type.
 */
async function isReadableForm(contentType: string | undefined, parts: readonly Buffer[]): Promise<boolean> {
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) return true;
  const form = new Response(Buffer.concat(parts), { headers: { "content-type": contentType } }).formData();
  return form.then(
    () => true,
    () => false,
  );
}
