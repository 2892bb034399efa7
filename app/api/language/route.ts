import { LOCALES } from "@/lib/cv/vocabulary";
import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";

const ONE_YEAR = 60 * 60 * 24 * 365;

/** Remembers the reader's language and leads back to the page the form was sent from. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  const locale = LOCALES.find((known) => known === form?.get("locale"));
  if (!locale)
    return new Response(`Unknown language: choose one of ${LOCALES.join(", ")}.\n`, { status: 400 });
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathOf(request.headers.get("referer")),
      "Set-Cookie": `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`,
    },
  });
}

/** Path and query of the page before, never its host: a forged Referer must not lead away from here. */
function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { protocol, pathname, search } = new URL(referer);
  // Other schemes have paths that a browser would read as another host ("/\\host").
  if (!/^https?:$/.test(protocol)) return "/";
  return pathname.startsWith("//") ? "/" : pathname + search;
}
