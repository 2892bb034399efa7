import { LRUCache } from "lru-cache";
import type { NextRequest } from "next/server";
import { responseOf } from "@/app/_exports/export-route";
import { busy, localeOf } from "@/app/_exports/export-view";
import { cacheHeaders, tagOf } from "@/app/_exports/response-headers";
import { clientIp } from "@/lib/auth/forwarded";
import { viewCardOf } from "@/lib/cv/export/view-card";
import { wordsFor } from "@/lib/cv/words/words";
import { isUnchanged } from "@/lib/entity-tag";
import { readEnv } from "@/lib/env";
import { renderCard } from "@/lib/export/card/render-card";
import { renderLimit } from "@/lib/export/render-worker/render-limit";
import { getPublicCv } from "@/lib/queries/public-cv";
import { readQuery } from "@/lib/url/read-query";
import { serializeQuery } from "@/lib/url/write-query";

export const dynamic = "force-dynamic";

/** About two hundred pictures. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The pictures drawn last, by entity tag: the tag holds all that a picture depends on. */
const recent = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MAX_BYTES,
  sizeCalculation: ({ length }) => length + 1,
});

/** The picture of a view, which goes with its link. It is made like a PDF, one at a time and within the same limits. */
export async function GET(request: NextRequest): Promise<Response> {
  const current = await getPublicCv();
  if (current === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const locale = localeOf(request.headers, current.cv.profile.locale);
  const { query } = readQuery(request.nextUrl.searchParams, current.index);
  const tag = tagOf(["card", current.file.key, serializeQuery(query), locale]);
  const headers = { ...cacheHeaders(tag, locale), "Content-Type": "image/png" };
  if (isUnchanged(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers });
  const known = recent.get(tag);
  if (known !== undefined) return new Response(known, { headers });
  const leave = renderLimit.enter(clientIp(request.headers, readEnv()));
  if (leave === null) return responseOf(busy(locale));
  try {
    const picture = await renderCard(viewCardOf(current.index, query, wordsFor(locale)), request.signal);
    recent.set(tag, picture);
    return new Response(picture, { headers });
  } finally {
    leave();
  }
}
