import { type NextRequest, NextResponse } from "next/server";
import { technologyFinder } from "@/lib/cv/view/technology-finder";
import { currentCv } from "@/lib/queries/current";

/**
 * What the CV does not have is answered by the page for unknown addresses, whole and without JavaScript: of a page that
 * calls `notFound()` while it renders, Next sends an empty body and lets scripts draw the rest. A courtesy only: the
 * pages behind it ask again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  try {
    const current = await currentCv();
    const [, kind, slug = ""] = decodeURIComponent(request.nextUrl.pathname).split("/");
    const known =
      kind === "projects"
        ? current?.index.projects.some(({ project }) => project.slug === slug)
        : current !== null && technologyFinder(current.index)(slug) !== null;
    if (!known) {
      const nowhere = request.nextUrl.clone();
      nowhere.pathname = "/nothing-here";
      return NextResponse.rewrite(nowhere);
    }
  } catch {
    // An unreadable address and a database that does not answer are for the page to tell.
  }
  return NextResponse.next();
}

export const config = { matcher: ["/projects/:slug", "/technologies/:slug"] };
