import { cache } from "react";
import { database } from "@/db/database";
import { requireOwner } from "@/lib/auth/require-owner";
import { readCv, type StoredCv } from "@/lib/queries/read-cv";

/**
 * The whole CV, private fields included, for the owner alone: visitors without a session are redirected to the login, and back to
 * the page afterwards. Read once a request; null before the first import.
 */
export async function ownerCv(back: string): Promise<StoredCv | null> {
  await requireOwner(back);
  return storedCv();
}

const storedCv = cache(async () => readCv(await database()));
