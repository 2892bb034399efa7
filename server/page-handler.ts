import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { type CurrentCv, currentCv } from "@/lib/queries/current";
import { encodingFor, type KeptPage, packedPage, readyPage } from "./kept-page";
import { wholePage } from "./whole-page";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Some hundred pages of a long CV, unpacked. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What a reader may send and still be nobody in particular. */
const ANONYMOUS = new RegExp(`^${LOCALE_COOKIE}=(\\w+)$`);

/** Pages that anyone sees alike. The others depend on who asks, or are seldom asked for. */
const SHARED = /^\/(?:projects\/[^/]+|technologies(?:\/[^/]+)?)?(?:\?|$)/;

/** Scripts, styles, files and data: Next sends them as they are. */
const NOT_PAGES = /^\/(?:_next|api)\/|^[^?]*\.[^/?]*(?:\?|$)/;

/**
 * Next's handler, whose pages leave whole: with a policy that allows their own inline scripts alone, packed, and with a
 * tag, so that an unchanged page is not sent again. Those that anyone sees alike are kept in memory for as long as the CV
 * stays as it is. Without this (`next start`, serverless) the application works as well, more slowly and with the
 * wider policy of `next.config.js`.
 * @param current the CV that the pages show.
 */
export function pageHandler(handle: Handle, current: () => Promise<CurrentCv | null> = currentCv): Handle {
  // A key holds all that a page depends on, so that none is ever stale.
  const cache = new LRUCache<string, KeptPage>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ html }) => html.length + 1,
  });
  return async (request, response) => {
    if (!isPage(request)) return handle(request, response);
    const key = isShared(request) ? keyOf(request, await current().catch(() => null)) : null;
    const kept = key === null ? undefined : cache.get(key);
    if (kept) return send(kept, true, request, response);

    const asked = request.headers["accept-encoding"];
    // Packed here, once for all who come.
    delete request.headers["accept-encoding"];
    const whole = await wholePage(handle, request, response);
    if (whole === null) return;
    if (asked !== undefined) request.headers["accept-encoding"] = asked;
    const page = readyPage(whole);
    const keeps = key !== null && page.status === 200 && page.headers["set-cookie"] === undefined;
    if (keeps) cache.set(key, page);
    return send(page, keeps, request, response);
  };
}

/** Requests for parts of pages, by Next's router, and for what actions answer are Next's own business. */
function isPage({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "POST") return false;
  return headers.rsc === undefined && headers["next-action"] === undefined && !NOT_PAGES.test(url);
}

/** Whether the page is the same for everyone: nobody in particular asks for a page that shows the CV. */
function isShared({ method, url = "", headers: { cookie = "" } }: IncomingMessage): boolean {
  return method === "GET" && SHARED.test(url) && (cookie === "" || ANONYMOUS.test(cookie));
}

/** All that a shared page depends on; null while there is no CV, or no database that answers. */
function keyOf({ url, headers }: IncomingMessage, current: CurrentCv | null): string | null {
  if (current === null) return null;
  const { version, cv, index } = current;
  const locale = negotiateLocale({
    cookie: ANONYMOUS.exec(headers.cookie ?? "")?.[1],
    acceptLanguage: headers["accept-language"],
    fallback: cv.profile.locale,
  });
  return JSON.stringify([version, index.today, locale, headers.host, headers["x-forwarded-proto"], url]);
}

async function send(
  page: KeptPage,
  isKept: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie, RSC");
  if (isKept) {
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
  const body = await packedPage(page, encoding);
  response.statusCode = page.status;
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
