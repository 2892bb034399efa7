import { database } from "@/db/database";
import { isOwner } from "@/lib/auth/require-owner";
import { readOriginal } from "@/lib/queries/read-cv";

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "X-Robots-Tag": "noindex" };

/** The file may hold private fields: no proxy or browser may cache it. */
const PRIVATE = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** The file that became the CV, byte for byte, for the owner alone. */
export async function GET(): Promise<Response> {
  if (!(await isOwner())) {
    const sentence =
      "Ce fichier est pour la personne dont c’est le CV : connectez-vous sur /login. / This file is for the owner of the CV: sign in at /login.";
    return new Response(`${sentence}\n`, { status: 401, headers: { ...PLAIN, ...PRIVATE } });
  }
  const original = await readOriginal(await database());
  if (original === null) {
    const sentence = "Aucun CV n’a encore été importé. / No CV has been imported yet.";
    return new Response(`${sentence}\n`, { status: 404, headers: { ...PLAIN, ...PRIVATE } });
  }
  return new Response(new Uint8Array(original.bytes), {
    headers: {
      ...PRIVATE,
      // Never shown in place: the bytes are whatever was imported.
      "Content-Type": "application/octet-stream",
      "Content-Disposition": disposition(original.fileName),
      "Content-Length": String(original.bytes.byteLength),
    },
  });
}

/** The name in plain ASCII for old browsers, and as it is for the others (RFC 6266). */
function disposition(fileName: string): string {
  const ascii = fileName.replace(/[^\w .-]/g, "_");
  const whole = encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, "_")).replace(/['()*]/g, (sign) =>
    `%${sign.charCodeAt(0).toString(16)}`.toUpperCase(),
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
