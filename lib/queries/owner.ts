import { eq } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { endedSessions, owner } from "@/db/owner-schema";

export type StoredOwner = {
  /** In lower case. */
  email: string;
  /** Argon2id, in the PHC string format. */
  passwordHash: string;
  /** The password was made by Parcours and shown once. */
  passwordMade: boolean;
  /** Sessions of another epoch have ended. */
  epoch: string;
};

/** The account that may change the CV; null before the first start. */
export async function readOwner(db: Db | Transaction): Promise<StoredOwner | null> {
  const rows = await db
    .select({
      email: owner.email,
      passwordHash: owner.passwordHash,
      passwordMade: owner.passwordMade,
      epoch: owner.epoch,
    })
    .from(owner);
  return rows[0] ?? null;
}

/** Whether a session was signed out on the server before its time. */
export async function isSessionEnded(db: Db | Transaction, id: string): Promise<boolean> {
  const rows = await db.select({ id: endedSessions.id }).from(endedSessions).where(eq(endedSessions.id, id));
  return rows.length > 0;
}
