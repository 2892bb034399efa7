import { getPublicCv } from "@/lib/queries/public-cv";

/** The public CV for the browser, which makes its index of it. Its name stands for its content: it never changes, or is gone. */
export async function GET(_request: Request, { params }: RouteContext<"/index/[file]">): Promise<Response> {
  const { file } = await params;
  const current = await getPublicCv();
  if (current === null || file !== `${current.file.key}.json`) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  return new Response(current.file.json, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
      ETag: `W/"${current.file.key}"`,
      "X-Robots-Tag": "noindex",
    },
  });
}
