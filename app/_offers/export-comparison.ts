import type { NextRequest } from "next/server";
import { type Comparison, compareAsk, matchJson } from "@/lib/cv/offer/comparison";
import { comparisonCsv } from "@/lib/cv/offer/export/comparison-csv";
import { comparisonMarkdown } from "@/lib/cv/offer/export/comparison-md";
import type { Locale } from "@/lib/cv/vocabulary";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { type CachedCv, getPublicCv } from "@/lib/queries/public-cv";

const MEDIA_TYPES = { md: "text/markdown", csv: "text/csv", json: "application/json" } as const;
type Format = keyof typeof MEDIA_TYPES;

/** The comparison with the requirements of the address (`?ask=`), to take away. */
export async function exportComparison(format: Format, request: NextRequest): Promise<Response> {
  const current = await getPublicCv();
  const locale = negotiateLocale({
    cookie: request.cookies.get(LOCALE_COOKIE)?.value,
    acceptLanguage: request.headers.get("accept-language"),
    fallback: current?.cv.profile.locale ?? "fr",
  });
  if (current === null) return new Response(null, { status: 404 });
  const comparison = compareAsk(current.index, request.nextUrl.searchParams.get("ask") ?? "", locale);
  return new Response(bodyOf(format, comparison, current, locale), {
    headers: {
      "Content-Type": `${MEDIA_TYPES[format]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="comparison.${format}"`,
      "Cache-Control": "no-store",
      "Content-Language": locale,
      "X-Robots-Tag": "noindex",
    },
  });
}

function bodyOf(format: Format, comparison: Comparison, { cv, index }: CachedCv, locale: Locale): string {
  if (format === "json") return `${JSON.stringify(matchJson(comparison, locale), null, 2)}\n`;
  const titles = new Map(index.projects.map(({ project }) => [project.slug, project.title]));
  return format === "csv"
    ? comparisonCsv(comparison, { locale, titles })
    : comparisonMarkdown(comparison, { name: cv.profile.name, locale, titles });
}
