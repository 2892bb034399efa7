import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import * as tables from "@/db/schema";

/** The bytes of a photo of this version of the CV or of an earlier one, whoever may see it; null when there is none. */
export async function readPhotoBytes(db: Db, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { photos } = tables;
  const row = await db.select({ bytes: photos.bytes }).from(photos).where(eq(photos.name, name)).get();
  return row === undefined ? null : new Uint8Array(row.bytes);
}
