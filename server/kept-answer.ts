import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { WholeResponse } from "./buffer-response";
import { policyOfPage, strictPolicy } from "./content-policy";

/** Of what a reader waits for: near the size of the best in a twentieth of its time. */
const BROTLI_QUALITY = 6;
/** Of what stays as it is until the next build: it is packed again while nobody waits, by a twelfth smaller. */
const BEST_QUALITY = 11;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

/** An answer ready to be sent. */
export type KeptAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  /** Weak: the same for each encoding. */
  tag: string;
  body: Buffer;
  /** How much memory it takes, packed copies included. */
  bytes: number;
  compressed: Partial<Record<Encoding, Promise<Buffer>>>;
};

/** Set anew for what is sent: lengths and encodings differ, and dates go out of date; each request has its own id. */
const NOT_KEPT = new Set([
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "date",
  "etag",
  "x-request-id",
]);

const VARY_OF_PAGES = "Accept-Encoding, Accept-Language, Cookie, RSC";

/** A text and its two packed copies, of its own length. */
const PACKED_SHARE = 1.5;
/** What an answer takes beside its body and headers: objects, and an entry in a cache. */
const ENTRY_BYTES = 1_000;

/** Worth packing; files of Word, Excel and PDF are packed already. */
const TEXT = /^(?:text\/|application\/(?:json|javascript)\b)/;

/** The answer as it is sent; of a page with the policy that allows its own scripts alone. */
export function toKeptAnswer({ status, headers, body }: WholeResponse): KeptAnswer {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_KEPT.has(name)));
  const policy = kept["content-security-policy"];
  if (typeof policy === "string") {
    kept["content-security-policy"] = isHtml(headers)
      ? policyOfPage(policy, body.toString())
      : strictPolicy(policy);
  }
  kept.vary = isHtml(headers) ? VARY_OF_PAGES : variedBy(headers.vary);
  return {
    status,
    headers: kept,
    tag: tagOf(headers, body),
    body: compact(body),
    bytes: ENTRY_BYTES + JSON.stringify(kept).length + body.length * (isText(kept) ? PACKED_SHARE : 1),
    compressed: {},
  };
}

function variedBy(vary: OutgoingHttpHeaders[string]): string {
  const names = vary === undefined ? [] : String(vary).split(/,\s*/);
  return [...new Set(["Accept-Encoding", ...names])].join(", ");
}

function isText(headers: OutgoingHttpHeaders): boolean {
  return TEXT.test(String(headers["content-type"]));
}

function isHtml(headers: OutgoingHttpHeaders): boolean {
  return /^text\/html\b/.test(String(headers["content-type"]));
}

/** Its maker may know what an answer stands for without reading it. */
function tagOf({ etag }: OutgoingHttpHeaders, body: Buffer): string {
  if (typeof etag === "string") return etag.startsWith("W/") ? etag : `W/${etag}`;
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** The body in an encoding, compressed at most once; what is kept for good is soon replaced by a smaller one. */
export function compressedBody(
  answer: KeptAnswer,
  encoding: Encoding,
  { forGood = false } = {},
): Promise<Buffer> {
  const known = answer.compressed[encoding];
  if (known) return known;
  const packed = compress(answer.body, encoding, BROTLI_QUALITY);
  answer.compressed[encoding] = packed;
  if (forGood && encoding === "br") {
    void packed
      .then(() => compress(answer.body, "br", BEST_QUALITY))
      .then((best) => {
        answer.compressed.br = Promise.resolve(best);
      });
  }
  return packed;
}

async function compress(body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return compact(await gzipped(body));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return compact(await brotli(body, { params }));
}

/** The same bytes in memory of their own. Node cuts small buffers from larger ones, which stay as long as any part is kept. */
function compact(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The best of ours that the client takes (RFC 9110 §12.5.3); an encoding with `q=0` is one it does not. */
export function encodingFor(
  { headers }: KeptAnswer,
  acceptEncoding: IncomingHttpHeaders["accept-encoding"],
): Encoding {
  if (!isText(headers)) return "identity";
  const taken = new Map(
    (typeof acceptEncoding === "string" ? acceptEncoding : "").split(",", 20).map((part) => {
      const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
      return [name, !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter))];
    }),
  );
  return (["br", "gzip"] as const).find((name) => taken.get(name)) ?? "identity";
}
