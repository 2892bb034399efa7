import { database } from "@/db/database";
import { isOwner } from "@/lib/auth/require-owner";
import { photoAddress } from "@/lib/cv/photo";
import { readPhotoBytes } from "@/lib/queries/photo";
import { getPublicCv } from "@/lib/queries/public-cv";

export const dynamic = "force-dynamic";

/** Its name changes with its content; a photo that becomes private must not stay long where others keep it. */
const PUBLIC = "public, max-age=3600, immutable";
const PRIVATE = "private, no-store";

/** The photo that the public CV names, to anyone; any other, of this version of the CV or an earlier one, to its owner. */
export async function GET(_request: Request, { params }: RouteContext<"/photo/[name]">): Promise<Response> {
  const { name } = await params;
  const photo = photoAddress(name);
  if (photo === null) return notFound();
  const isPublic = (await getPublicCv())?.cv.profile.photo === name;
  if (!isPublic && !(await isOwner())) return notFound();
  const bytes = await readPhotoBytes(await database(), name);
  if (bytes === null) return notFound();
  return new Response(bytes, {
    headers: {
      "Content-Type": photo.mediaType,
      "Content-Length": String(bytes.length),
      "Cache-Control": isPublic ? PUBLIC : PRIVATE,
      "Content-Disposition": "inline",
      "X-Robots-Tag": "noindex",
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
}
