import type { NextRequest } from "next/server";
import { responseOf } from "@/app/_exports/export-route";
import { busy, localeOf, RENDERED } from "@/app/_exports/export-view";
import { clientIp, siteOrigin } from "@/lib/auth/forwarded";
import { compareAsk } from "@/lib/cv/offer/comparison";
import type { ComparisonFormat } from "@/lib/cv/offer/export/comparison-links";
import { readEnv } from "@/lib/env";
import { COMPARISON_EXPORTERS } from "@/lib/export/comparison/comparison-registry";
import { renderLimit } from "@/lib/export/render-worker/render-limit";
import { getPublicCv } from "@/lib/queries/public-cv";

/** The comparison with the requirements of the address (`?ask=`), to take away. */
export async function exportComparison(format: ComparisonFormat, request: NextRequest): Promise<Response> {
  const current = await getPublicCv();
  const exporter = COMPARISON_EXPORTERS.find((each) => each.format === format);
  const locale = localeOf(request.headers, current?.cv.profile.locale ?? "fr");
  if (current === null || exporter === undefined) return new Response(null, { status: 404 });
  const comparison = compareAsk(current.index, request.nextUrl.searchParams.get("ask") ?? "", locale);
  const origin = siteOrigin(request.headers, readEnv());
  const input = {
    index: current.index,
    comparison,
    locale,
    date: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
    link: `${origin}/offer?ask=${encodeURIComponent(comparison.ask)}`,
  };
  const leave = RENDERED.has(format) ? renderLimit.enter(clientIp(request.headers, readEnv())) : () => {};
  if (leave === null) return responseOf(busy(locale));
  try {
    const body = await exporter.render(input, request.signal);
    return new Response(body, {
      headers: {
        "Content-Type": exporter.mediaType,
        "Content-Disposition": `attachment; filename="comparison.${exporter.extension}"`,
        "Cache-Control": "no-store",
        "Content-Language": locale,
        "X-Robots-Tag": "noindex",
      },
    });
  } finally {
    leave();
  }
}
