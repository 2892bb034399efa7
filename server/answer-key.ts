import type { IncomingMessage } from "node:http";
import { siteOrigin } from "@/lib/auth/forwarded";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { readEnv } from "@/lib/env";
import { chosenLocale, LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import type { CachedCv } from "@/lib/queries/public-cv";
import { headerReader } from "./request-headers";

/**
 * What an address gives, by what that depends on.
 * - `page`: the session, the CV, the language, the host; `shared` where the session makes no difference.
 * - `export`: the CV, the language, the host and the day.
 * - `index`: the index and the proofs of the CV that the name stands for, while it is the current one.
 * - `built`: the build alone.
 * - `other`: Next's own business.
 */
export type AddressKind = "page" | "shared" | "export" | "index" | "built" | "other";

const DAY_MS = 86_400_000;

/** Formats of the view by their paths. */
const FORMATS: ReadonlyMap<string, string> = new Map(EXPORT_LINKS.map(({ path, format }) => [path, format]));

const SHARED = /^\/(?:projects\/[^/]+|technologies(?:\/[^/]+)?)?$/;
const INDEX = /^\/(?:index|proofs\/[0-9a-f]+)\/[\w.-]+\.json$/;
const BUILT = /^\/_next\/static\/.*\.(?:js|css)$/;
/** Other parts of the build, data and files such as "/cv.schema.json": Next sends them as they are. */
const NOT_PAGES = /^\/(?:_next\/(?:static|image)|api|index|photo|proofs)\b|^\/[a-z-]+\.[a-z.]+$/;

/** Cookies of a reader whose pages depend on the language alone. */
const NO_SESSION = new RegExp(`^(?:${LOCALE_COOKIE}=\\w+)?$`);

export function kindOf(request: IncomingMessage): AddressKind {
  const { method = "", headers } = request;
  const path = pathOf(request);
  if (method !== "GET" && method !== "HEAD" && method !== "POST") return "other";
  // Parts of pages, for Next's router, and what actions answer.
  if (headers.rsc !== undefined || headers["next-action"] !== undefined) return "other";
  if (method !== "POST") {
    if (FORMATS.has(path)) return "export";
    if (INDEX.test(path)) return "index";
    if (BUILT.test(path)) return "built";
    if (SHARED.test(path) && NO_SESSION.test(headers.cookie ?? "")) return "shared";
  }
  return NOT_PAGES.test(path) ? "other" : "page";
}

/** The format of the view that an address gives; undefined where it gives anything else. */
export function formatAt(request: IncomingMessage): string | undefined {
  return kindOf(request) === "export" ? FORMATS.get(pathOf(request)) : undefined;
}

/**
 * All that the answer depends on; null where it must be made anew for each reader, and while there is no CV or no database
 * that answers.
 */
export async function answerKey(
  request: IncomingMessage,
  kind: AddressKind,
  current: () => Promise<CachedCv | null>,
): Promise<string | null> {
  if (kind === "built") return request.url ?? "";
  if (kind === "page" || kind === "other") return null;
  const cv = await current().catch(() => null);
  if (cv === null) return null;
  if (kind === "index") return `${cv.version} ${request.url}`;
  const { headers } = request;
  const locale = negotiateLocale({
    cookie: chosenLocale(headers.cookie),
    acceptLanguage: headers["accept-language"],
    fallback: cv.cv.profile.locale,
  });
  const day = Math.floor(Date.now() / DAY_MS);
  const origin = siteOrigin(headerReader(headers), readEnv());
  return `${cv.version} ${cv.index.today} ${day} ${locale} ${origin} ${request.url}`;
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "";
}
