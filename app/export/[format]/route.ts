import type { NextRequest } from "next/server";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { exportCv, exporterFor } from "@/lib/cv/export/registry";
import type { Locale } from "@/lib/cv/vocabulary";
import { readEnv } from "@/lib/env";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { currentCv } from "@/lib/queries/current";
import { readQuery } from "@/lib/url/read-query";
import { hrefOf, searchOf } from "@/lib/url/write-query";
import { cacheHeaders, describingHeaders, isUnchanged, tagOf } from "./response-headers";

export const dynamic = "force-dynamic";

/** `/cv.json?tech=ansible` and its like: the view that the same query string shows on the dashboard, to take away. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/export/[format]">,
): Promise<Response> {
  const { format } = await params;
  const exporter = exporterFor(format);
  const current = await currentCv();
  const locale = localeOf(request, current?.cv.profile.locale ?? "fr");
  if (!exporter) return notFound(UNKNOWN_FORMAT[locale]);
  if (!current) return notFound(NO_CV[locale]);

  const { query, ignored } = readQuery(request.nextUrl.searchParams, current.index);
  const origin = originOf(request);
  const date = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const tag = tagOf([String(current.version), format, searchOf(query), locale, date, origin]);
  const cached = cacheHeaders(tag, locale);
  if (isUnchanged(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers: cached });
  }
  const input = exportInputOf(current.index, query, locale, { date, link: `${origin}${hrefOf("/", query)}` });
  const file = await exportCv(exporter, input);
  return new Response(file.body, {
    headers: { ...cached, ...describingHeaders(exporter, file, input, ignored) },
  });
}

function localeOf(request: NextRequest, fallback: Locale): Locale {
  return negotiateLocale({
    cookie: request.cookies.get(LOCALE_COOKIE)?.value,
    acceptLanguage: request.headers.get("accept-language"),
    fallback,
  });
}

function originOf({ headers, nextUrl }: NextRequest): string {
  const { baseUrl } = readEnv();
  if (baseUrl !== null) return baseUrl;
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${headers.get("host") ?? nextUrl.host}`;
}

const KNOWN = [...EXPORT_LINKS.map(({ path }) => path), "/cv.schema.json"].join(", ");

const UNKNOWN_FORMAT: Record<Locale, string> = {
  fr: `Ce format n’existe pas. Formats disponibles : ${KNOWN}.`,
  en: `There is no such format. Available formats: ${KNOWN}.`,
};

const NO_CV: Record<Locale, string> = {
  fr: "Aucun CV n’a encore été importé.",
  en: "No CV has been imported yet.",
};

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
