import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import * as tables from "@/db/schema";
import { applyEdit } from "@/lib/cv/edit/apply-edit";
import { photoName } from "@/lib/cv/photo";
import { type PhotoFault, readPhoto } from "@/lib/documents/photo/read-photo";
import { changeCv, type SaveOutcome } from "./change-cv";

/**
 * Makes a picture the photo of the CV, as private or public as the one before. Only what `readPhoto` leaves of it is kept;
 * earlier ones stay, for the versions of the CV that show them.
 */
export async function savePhoto(
  db: Db,
  { bytes: given, at }: { bytes: Uint8Array; at: Date },
): Promise<SaveOutcome | { status: "refused"; fault: PhotoFault }> {
  const read = readPhoto(given);
  if (typeof read === "string") return { status: "refused", fault: read };
  const bytes = Buffer.from(read.bytes);
  const name = photoName(createHash("sha256").update(bytes).digest("hex"), read);
  return changeCv(db, {
    expected: null,
    at,
    change: (cv) => applyEdit(cv, { kind: "profile.update", fields: { photo: name } }),
    alongside: async (tx) => {
      await tx.insert(tables.photos).values({ name, bytes }).onConflictDoNothing();
    },
  });
}
