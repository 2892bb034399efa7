import { type NextRequest, NextResponse } from "next/server";
import { MISSING_HEADER } from "@/app/missing-header";
import { renewedSession } from "@/lib/auth/request-session";
import { technologyFinder } from "@/lib/cv/view/filter/technology-finder";
import { getPublicCv } from "@/lib/queries/public-cv";

/** Redirects and rewrites for convenience: each page checks the session itself and does not rely on this. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  return request.nextUrl.pathname.startsWith("/admin")
    ? redirectToLogin(request)
    : rewriteToNotFound(request);
}

/** Leads to the login with a real redirect, even of a page that streams; and gives a session that is used more time. */
async function redirectToLogin(request: NextRequest): Promise<NextResponse> {
  try {
    const { signedIn, renewed } = await renewedSession(
      request.headers,
      (name) => request.cookies.get(name)?.value,
    );
    // A sent form is answered by its page, which shows again what was typed.
    if (!signedIn && request.method === "GET" && !request.headers.has("rsc")) {
      const login = request.nextUrl.clone();
      login.pathname = "/login";
      login.search = new URLSearchParams({
        back: request.nextUrl.pathname + request.nextUrl.search,
      }).toString();
      const answer = NextResponse.redirect(login);
      answer.headers.set("Cache-Control", "no-store");
      return answer;
    }
    const answer = NextResponse.next();
    if (renewed !== null) answer.cookies.set(renewed);
    return answer;
  } catch {
    // A database that does not answer is for the page to tell.
    return NextResponse.next();
  }
}

/**
 * What the CV does not have is answered by the page for unknown addresses, whole and without JavaScript: of a page that
 * calls `notFound()` while it renders, Next sends an empty body and lets scripts draw the rest.
 */
async function rewriteToNotFound(request: NextRequest): Promise<NextResponse> {
  try {
    const current = await getPublicCv();
    const [, kind, slug = ""] = decodeURIComponent(request.nextUrl.pathname).split("/");
    const known =
      kind === "projects"
        ? current?.index.projects.some(({ project }) => project.slug === slug)
        : current !== null && technologyFinder(current.index)(slug) !== null;
    if (!known) {
      const nowhere = request.nextUrl.clone();
      nowhere.pathname = "/nothing-here";
      const headers = new Headers(request.headers);
      headers.set(MISSING_HEADER, kind === "projects" ? "project" : "technology");
      return NextResponse.rewrite(nowhere, { request: { headers } });
    }
  } catch {
    // An unreadable address and a database that does not answer are for the page to tell.
  }
  return NextResponse.next();
}

export const config = { matcher: ["/admin/:path*", "/projects/:slug", "/technologies/:slug"] };
