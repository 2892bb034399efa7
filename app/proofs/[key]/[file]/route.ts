import type { ProofFile } from "@/components/proof/proof-file";
import { technologyEvidenceOf } from "@/lib/cv/view/evidence/technology-evidence";
import { getPublicCv } from "@/lib/queries/public-cv";

const EXTENSION = ".json";

/**
 * The lines of the CV that prove a technology, for the browser: finding them takes the catalogue. The key is that of the CV's index, so that
 * the file never changes, or is gone.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/proofs/[key]/[file]">,
): Promise<Response> {
  const { key, file } = await params;
  const current = await getPublicCv();
  const evidence =
    current !== null && current.file.key === key && file.endsWith(EXTENSION)
      ? technologyEvidenceOf(current.index, file.slice(0, -EXTENSION.length))
      : null;
  if (evidence === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const { uses } = evidence;
  return Response.json({ uses } satisfies ProofFile, {
    headers: { "Cache-Control": "public, max-age=31536000, immutable", "X-Robots-Tag": "noindex" },
  });
}
