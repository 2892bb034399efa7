import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { HtmlResponse } from "./buffer-html-response";
import { policyOfPage } from "./content-policy";

/** Near the size of the best and a tenth of its time: a page is compressed once and sent many times. */
const BROTLI_QUALITY = 6;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

/** A page ready to be sent. */
export type CachedPage = {
  status: number;
  headers: OutgoingHttpHeaders;
  /** Weak: the same for each encoding. */
  tag: string;
  html: Buffer;
  compressed: Partial<Record<Encoding, Promise<Buffer>>>;
};

/** Set anew for what is sent: lengths and encodings differ, and dates go out of date. */
const NOT_CACHED = new Set([
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "date",
  "etag",
]);

/** The page as it is sent, with the policy that allows its own scripts alone. */
export function toCachedPage({ status, headers, html }: HtmlResponse): CachedPage {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_CACHED.has(name)));
  const policy = kept["content-security-policy"];
  if (typeof policy === "string") kept["content-security-policy"] = policyOfPage(policy, html.toString());
  const digest = createHash("sha256").update(html).digest("base64url");
  return { status, headers: kept, tag: `W/"${digest.slice(0, 22)}"`, html, compressed: {} };
}

/** The body in an encoding, compressed at most once. */
export function compressedBody(page: CachedPage, encoding: Encoding): Promise<Buffer> {
  page.compressed[encoding] ??= compress(page.html, encoding);
  return page.compressed[encoding];
}

async function compress(html: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return gzipped(html);
  if (encoding === "identity") return html;
  return brotli(html, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  });
}

/** The best of ours that the client takes (RFC 9110 §12.5.3); an encoding with `q=0` is one it does not. */
export function encodingFor(acceptEncoding: IncomingHttpHeaders["accept-encoding"]): Encoding {
  const taken = new Map(
    (typeof acceptEncoding === "string" ? acceptEncoding : "").split(",", 20).map((part) => {
      const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
      return [name, !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter))];
    }),
  );
  return (["br", "gzip"] as const).find((name) => taken.get(name)) ?? "identity";
}
