import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { isUnchanged } from "@/lib/entity-tag";
import { type CachedCv, getPublicCv } from "@/lib/queries/public-cv";
import { type AddressKind, answerKey, kindOf } from "./answer-key";
import { beforeHead } from "./before-head";
import { bufferResponse } from "./buffer-response";
import { strictPolicy } from "./content-policy";
import { withSentence } from "./error-page";
import { compressedBody, encodingFor, type KeptAnswer, toKeptAnswer } from "./kept-answer";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Some hundred pages of a long CV, unpacked. */
const MAX_BYTES = 96 * 1024 * 1024;

/**
 * A handler whose pages leave whole: with a policy that allows their own inline scripts alone, packed, and with a tag, so that an
 * unchanged one is not sent again. What anyone sees alike (pages, exports, the index, scripts and styles) is kept in memory
 * for as long as the CV stays as it is. Without this (`next start`, serverless) the application works as well, more
 * slowly and with the wider policy of `next.config.js`.
 * @param current the CV that the answers show.
 * @param maxBytes what all kept answers take together, addresses included: of an empty answer the address is the most.
 */
export function answerCache(
  handle: Handle,
  current: () => Promise<CachedCv | null> = getPublicCv,
  maxBytes = MAX_BYTES,
): Handle {
  // A key holds all that an answer depends on, so that none is ever stale.
  const cache = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }, key) => Math.ceil(bytes + key.length),
  });
  return async (request, response) => {
    const kind = kindOf(request);
    const key = await answerKey(request, kind, current);
    const kept = key === null ? undefined : cache.get(key);
    if (kept) return send(kept, kind, true, request, response);

    // Pages bring the hashes of their scripts; whatever else is sent, as an error in the place of a file, runs none.
    beforeHead(response, () => allowNoInlineScript(response));
    if (kind === "other") return handle(request, response);
    // The answer is made as for GET; Node sends no body.
    if (request.method === "HEAD") request.method = "GET";
    const asked = request.headers["accept-encoding"];
    // Next must not compress: this does, once for all readers.
    delete request.headers["accept-encoding"];
    const isPage = kind === "page" || kind === "shared";
    const whole = await bufferResponse(handle, request, response, { anyType: !isPage });
    if (whole === null) return;
    if (asked !== undefined) request.headers["accept-encoding"] = asked;
    const answer = toKeptAnswer(withSentence(whole));
    const isKept = key !== null && answer.status === 200 && answer.headers["set-cookie"] === undefined;
    if (isKept) cache.set(key, answer);
    return send(answer, kind, isKept, request, response);
  };
}

function allowNoInlineScript(response: ServerResponse): void {
  const policy = response.getHeader("content-security-policy");
  if (typeof policy === "string") response.setHeader("Content-Security-Policy", strictPolicy(policy));
}

async function send(
  answer: KeptAnswer,
  kind: AddressKind,
  isKept: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  if (isKept) {
    // Kept by the reader and asked about each time, so that a change shows at once.
    if (kind === "shared") response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", answer.tag);
    if (isUnchanged(request.headers["if-none-match"] ?? null, answer.tag)) {
      response.statusCode = 304;
      response.removeHeader("Content-Type");
      response.end();
      return;
    }
  }
  const encoding = encodingFor(answer, request.headers["accept-encoding"]);
  const body = await compressedBody(answer, encoding, { forGood: kind === "built" });
  response.statusCode = answer.status;
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  if (answer.status !== 304) response.setHeader("Content-Length", body.length);
  response.end(body);
}
