import type { NextRequest } from "next/server";
import { offerTextOf } from "@/app/_offers/read-body";
import { compareOffer, isComparable, matchJson } from "@/lib/cv/offer/comparison";
import type { OfferProblem } from "@/lib/cv/offer/requirement";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { localized } from "@/lib/cv/words/terminal";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { getPublicCv } from "@/lib/queries/public-cv";

export const dynamic = "force-dynamic";

/** A problem under which nothing was read; the others come with what was. */
const STATUS: Partial<Record<OfferProblem, number>> = {
  empty: 400,
  "too-long": 413,
  binary: 415,
  language: 422,
};

/** Holds the offer in the body against the public CV. Nothing is stored, logged or sent on. */
export async function POST(request: NextRequest): Promise<Response> {
  const current = await getPublicCv();
  const locale = negotiateLocale({
    cookie: request.cookies.get(LOCALE_COOKIE)?.value,
    acceptLanguage: request.headers.get("accept-language"),
    fallback: current?.cv.profile.locale ?? "fr",
  });
  if (current === null || !isComparable(current.index))
    return problem(localized("no-cv-imported", {})[locale], 404);
  let offer: string | null;
  try {
    offer = await offerTextOf(request);
  } catch {
    return problem(localized("request-unreadable", {})[locale], 400);
  }
  if (offer === null) return problem(offerWordsFor(locale).problems["too-long"], 413);
  const comparison = compareOffer(current.index, offer, locale);
  const why = comparison.reading.problem;
  const status = why === null ? undefined : STATUS[why];
  if (why !== null && status !== undefined) return problem(offerWordsFor(locale).problems[why], status);
  return json(matchJson(comparison, locale), 200);
}

function problem(sentence: string, status: number): Response {
  return json({ error: sentence }, status);
}

function json(body: unknown, status: number): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
