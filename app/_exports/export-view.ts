import { LRUCache } from "lru-cache";
import type { NextRequest } from "next/server";
import { clientIp, siteOrigin } from "@/lib/auth/forwarded";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { LONGEST_ASK } from "@/lib/cv/offer/ask";
import { proofOrderOf } from "@/lib/cv/offer/proof-order";
import type { Locale } from "@/lib/cv/vocabulary";
import { localized } from "@/lib/cv/words/terminal";
import { readEnv } from "@/lib/env";
import { exportCv, exporterFor } from "@/lib/export/registry";
import { RETRY_AFTER_SECONDS, renderLimit } from "@/lib/export/render-worker/render-limit";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { getPublicCv } from "@/lib/queries/public-cv";
import { readOptions } from "@/lib/url/export-options";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf, serializeQuery } from "@/lib/url/write-query";
import { cacheHeaders, describingHeaders, ignoredHeader, isUnchanged, tagOf } from "./response-headers";

type Answer = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/** About a thousand views of a long CV. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The answers given last, by entity tag: the tag holds all that an answer depends on, so that none is ever stale. */
const recent = new LRUCache<string, Answer>({
  maxSize: MAX_BYTES,
  sizeCalculation: ({ body }) => body.length + 1,
});

/** Made one at a time by the render worker. */
export const RENDERED: ReadonlySet<string> = new Set(["pdf", "docx"]);

/** As nginx logs it: no status of the standard says so. */
const CLIENT_CLOSED_REQUEST = 499;

/**
 * The view that the query string shows on the dashboard, to take away, with `ask=` in the order of what its projects
 * prove for an offer; an unknown format is not found, in a sentence
 * that names those there are. Each format has a route of its own: a rewrite to a common one costs as much as the answer.
 */
export async function exportView(format: string, request: NextRequest): Promise<Response> {
  const exporter = exporterFor(format);
  const current = await getPublicCv();
  const locale = localeOf(request, current?.cv.profile.locale ?? "fr");
  if (!exporter) return notFound(UNKNOWN_FORMAT[locale]);
  if (!current) return notFound(NO_CV[locale]);

  const { version, index } = current;
  const {
    options,
    rest,
    ignored: ignoredOptions,
  } = readOptions(request.nextUrl.searchParams, exporter.options);
  const ask = rest.get("ask") ?? "";
  rest.delete("ask");
  const { query, ignored } = readQuery(rest, index);
  const origin = siteOrigin(request.headers, readEnv());
  const date = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const tag = tagOf([
    String(version),
    format,
    serializeQuery(query),
    JSON.stringify(options),
    ask.slice(0, LONGEST_ASK),
    locale,
    date,
    origin,
  ]);
  const headers = { ...cacheHeaders(tag, locale), ...ignoredHeader([...ignoredOptions, ...ignored]) };
  if (isUnchanged(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const make = async (): Promise<Answer> => {
    const link = `${origin}${hrefOf("/", query)}`;
    const input = exportInputOf(index, query, locale, {
      date,
      link,
      options,
      order: proofOrderOf(index, ask, locale),
    });
    const file = await exportCv(exporter, input, request.signal);
    // Encoded once, and sent in one piece as its length is known.
    const body = typeof file.body === "string" ? new TextEncoder().encode(file.body) : file.body;
    const length = { "Content-Length": String(body.length) };
    return { body, headers: { ...describingHeaders(exporter, file, input), ...length } };
  };
  const isCached = recent.has(tag);
  const leave =
    isCached || !RENDERED.has(format) ? () => {} : renderLimit.enter(clientIp(request.headers, readEnv()));
  if (leave === null) return busy(locale);
  try {
    const answer = recent.get(tag) ?? (await make());
    recent.set(tag, answer);
    return new Response(answer.body, { headers: { ...headers, ...answer.headers } });
  } catch (error) {
    if (!request.signal.aborted) throw error;
    // The client has closed the connection.
    return new Response(null, { status: CLIENT_CLOSED_REQUEST });
  } finally {
    leave();
  }
}

export function localeOf(request: NextRequest, fallback: Locale): Locale {
  return negotiateLocale({
    cookie: request.cookies.get(LOCALE_COOKIE)?.value,
    acceptLanguage: request.headers.get("accept-language"),
    fallback,
  });
}

const KNOWN = [...EXPORT_LINKS.map(({ path }) => path), "/cv.schema.json"].join(", ");

const UNKNOWN_FORMAT: Record<Locale, string> = localized("no-such-format", { known: KNOWN });

const NO_CV: Record<Locale, string> = localized("no-cv-imported", {});

const BUSY: Record<Locale, string> = localized("exports-busy", {});

export function busy(locale: Locale): Response {
  return new Response(`${BUSY[locale]}\n`, {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": String(RETRY_AFTER_SECONDS),
    },
  });
}

function notFound(sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status: 404,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
