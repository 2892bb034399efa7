import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { siteOrigin } from "@/lib/auth/forwarded";
import { readEnv } from "@/lib/env";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { type CachedCv, getPublicCv } from "@/lib/queries/public-cv";
import { beforeHead } from "./before-head";
import { bufferHtmlResponse } from "./buffer-html-response";
import { type CachedPage, compressedBody, encodingFor, toCachedPage } from "./cached-page";
import { strictPolicy } from "./content-policy";
import { withSentence } from "./error-page";
import { headerReader } from "./request-headers";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Some hundred pages of a long CV, unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Cookies of a reader whose pages depend on the language alone. */
const ANONYMOUS = new RegExp(`^${LOCALE_COOKIE}=(\\w+)$`);

/** Paths whose pages are the same for every reader of one language; other pages depend on the session, or are rarely read. */
const CACHEABLE = /^\/(?:projects\/[^/]+|technologies(?:\/[^/]+)?)?(?:\?|$)/;

/** Scripts, styles, data and files such as "/cv.schema.json": Next sends them as they are. */
const NOT_PAGES = /^\/(?:_next\/(?:static|image)|api|index|proofs)\b|^\/[a-z-]+\.[a-z.]+(?:\?|$)/;

/**
 * Next's handler, whose pages leave whole: with a policy that allows their own inline scripts alone, packed, and with a
 * tag, so that an unchanged page is not sent again. Those that anyone sees alike are kept in memory for as long as the CV
 * stays as it is. Without this (`next start`, serverless) the application works as well, more slowly and with the
 * wider policy of `next.config.js`.
 * @param current the CV that the pages show.
 */
export function htmlCacheMiddleware(
  handle: Handle,
  current: () => Promise<CachedCv | null> = getPublicCv,
): Handle {
  // A key holds all that a page depends on, so that none is ever stale.
  const cache = new LRUCache<string, CachedPage>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ html }) => html.length + 1,
  });
  return async (request, response) => {
    // Pages bring the hashes of their scripts; whatever else is sent, as an error in the place of a file, runs none.
    beforeHead(response, () => allowNoInlineScript(response));
    if (!isPage(request)) return handle(request, response);
    // The page is made as for GET; Node sends no body.
    if (request.method === "HEAD") request.method = "GET";
    const key = isCacheable(request) ? keyOf(request, await current().catch(() => null)) : null;
    const cached = key === null ? undefined : cache.get(key);
    if (cached) return send(cached, true, request, response);

    const asked = request.headers["accept-encoding"];
    // Next must not compress: this does, once for all readers.
    delete request.headers["accept-encoding"];
    const whole = await bufferHtmlResponse(handle, request, response);
    if (whole === null) return;
    if (asked !== undefined) request.headers["accept-encoding"] = asked;
    const page = toCachedPage(withSentence(whole));
    const isCached = key !== null && page.status === 200 && page.headers["set-cookie"] === undefined;
    if (isCached) cache.set(key, page);
    return send(page, isCached, request, response);
  };
}

/** Requests for parts of pages, by Next's router, and for what actions answer are Next's own business. */
function isPage({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD" && method !== "POST") return false;
  return headers.rsc === undefined && headers["next-action"] === undefined && !NOT_PAGES.test(url);
}

function allowNoInlineScript(response: ServerResponse): void {
  const policy = response.getHeader("content-security-policy");
  if (typeof policy === "string") response.setHeader("Content-Security-Policy", strictPolicy(policy));
}

/** Whether the answer depends on nothing but the CV, the language and the address. */
function isCacheable({ method, url = "", headers: { cookie = "" } }: IncomingMessage): boolean {
  return method === "GET" && CACHEABLE.test(url) && (cookie === "" || ANONYMOUS.test(cookie));
}

/** All that a shared page depends on; null while there is no CV, or no database that answers. */
function keyOf({ url, headers }: IncomingMessage, current: CachedCv | null): string | null {
  if (current === null) return null;
  const { version, cv, index } = current;
  const locale = negotiateLocale({
    cookie: ANONYMOUS.exec(headers.cookie ?? "")?.[1],
    acceptLanguage: headers["accept-language"],
    fallback: cv.profile.locale,
  });
  return JSON.stringify([version, index.today, locale, siteOrigin(headerReader(headers), readEnv()), url]);
}

async function send(
  page: CachedPage,
  isCached: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie, RSC");
  if (isCached) {
    response.setHeader("ETag", page.tag);
    // Kept by the reader and asked about each time, so that a change shows at once.
    response.setHeader("Cache-Control", "private, no-cache");
    if (request.headers["if-none-match"] === page.tag) {
      response.statusCode = 304;
      response.removeHeader("Content-Type");
      response.end();
      return;
    }
  }
  const encoding = encodingFor(request.headers["accept-encoding"]);
  const body = await compressedBody(page, encoding);
  response.statusCode = page.status;
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
