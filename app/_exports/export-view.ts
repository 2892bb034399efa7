import { clientIp, type HeaderReader, siteOrigin } from "@/lib/auth/forwarded";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { LONGEST_ASK } from "@/lib/cv/offer/ask";
import { proofOrderOf } from "@/lib/cv/offer/proof-order";
import type { Locale } from "@/lib/cv/vocabulary";
import { localized } from "@/lib/cv/words/terminal";
import { isUnchanged } from "@/lib/entity-tag";
import { readEnv } from "@/lib/env";
import { exportCv, exporterFor } from "@/lib/export/registry";
import { RETRY_AFTER_SECONDS, renderLimit } from "@/lib/export/render-worker/render-limit";
import { chosenLocale } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { getPublicCv } from "@/lib/queries/public-cv";
import { readOptions } from "@/lib/url/export-options";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf } from "@/lib/url/write-query";
import { cacheHeaders, describingHeaders, ignoredHeader, tagOf } from "./response-headers";

/** What an export depends on besides the CV. */
export type ExportRequest = {
  params: URLSearchParams;
  headers: HeaderReader;
  /** Aborted when the reader goes away. */
  signal: AbortSignal;
};

/** What is to be sent, whoever sends it: the server itself, or a route of Next. */
export type ExportAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
};

/** Made one at a time by the render worker. */
export const RENDERED: ReadonlySet<string> = new Set(["pdf", "docx"]);

/** As nginx logs it: no status of the standard says so. */
const CLIENT_CLOSED_REQUEST = 499;

/**
 * The view that the query string shows on the dashboard, to take away, with `ask=` in the order of what its projects
 * prove for an offer; an unknown format is not found, in a sentence
 * that names those there are. Each format has a route of its own: a rewrite to a common one costs as much as the answer.
 */
export async function exportView(format: string, request: ExportRequest): Promise<ExportAnswer> {
  const exporter = exporterFor(format);
  const current = await getPublicCv();
  const locale = localeOf(request.headers, current?.cv.profile.locale ?? "fr");
  if (!exporter) return notFound(UNKNOWN_FORMAT[locale]);
  if (!current) return notFound(NO_CV[locale]);

  const { version, index } = current;
  const { options, rest, ignored: ignoredOptions } = readOptions(request.params, exporter.options);
  const ask = rest.get("ask") ?? "";
  rest.delete("ask");
  const { query, ignored } = readQuery(rest, index);
  const origin = siteOrigin(request.headers, readEnv());
  const date = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const href = hrefOf("/", query);
  const tag = tagOf([
    String(version),
    format,
    href,
    JSON.stringify(options),
    ask.slice(0, LONGEST_ASK),
    locale,
    date,
    origin,
  ]);
  const headers = { ...cacheHeaders(tag, locale), ...ignoredHeader([...ignoredOptions, ...ignored]) };
  if (isUnchanged(request.headers.get("if-none-match"), tag)) return { status: 304, headers, body: null };

  const leave = RENDERED.has(format) ? renderLimit.enter(clientIp(request.headers, readEnv())) : () => {};
  if (leave === null) return busy(locale);
  try {
    const input = exportInputOf(index, query, locale, {
      date,
      link: `${origin}${href}`,
      options,
      order: proofOrderOf(index, ask, locale),
    });
    const file = await exportCv(exporter, input, request.signal);
    return {
      status: 200,
      headers: { ...headers, ...describingHeaders(exporter, file, input) },
      body: file.body,
    };
  } catch (error) {
    if (!request.signal.aborted) throw error;
    return { status: CLIENT_CLOSED_REQUEST, headers: {}, body: null };
  } finally {
    leave();
  }
}

export function localeOf(headers: HeaderReader, fallback: Locale): Locale {
  return negotiateLocale({
    cookie: chosenLocale(headers.get("cookie")),
    acceptLanguage: headers.get("accept-language"),
    fallback,
  });
}

const KNOWN = [...EXPORT_LINKS.map(({ path }) => path), "/cv.schema.json"].join(", ");

const UNKNOWN_FORMAT: Record<Locale, string> = localized("no-such-format", { known: KNOWN });

const NO_CV: Record<Locale, string> = localized("no-cv-imported", {});

const BUSY: Record<Locale, string> = localized("exports-busy", {});

export function busy(locale: Locale): ExportAnswer {
  return {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": String(RETRY_AFTER_SECONDS),
    },
    body: `${BUSY[locale]}\n`,
  };
}

function notFound(sentence: string): ExportAnswer {
  return {
    status: 404,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
    body: `${sentence}\n`,
  };
}
