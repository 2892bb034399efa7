import { asc, eq } from "drizzle-orm";
import type { Db, Transaction } from "@/db/client";
import { passkeys } from "@/db/owner-schema";

export type Passkey = typeof passkeys.$inferSelect;

/** The owner's passkeys, oldest first. */
export function readPasskeys(db: Db | Transaction): Promise<Passkey[]> {
  return db.select().from(passkeys).orderBy(asc(passkeys.addedAt));
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const [found] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return found ?? null;
}
